import { holdersOf, refsOf, textIn, type DossierRecords } from './dossier-records.js';
import type { Act } from './draft-state.js';
import type { WritePage } from './page.js';

/**
 * Opens the form for an entry: within the chosen entry when the key was pressed in the outline, else within the document's own statement.
 */
export function beginEntry(page: WritePage, act: Act, from: 'text' | 'outline'): void {
  const { records, isReadable } = page.reading();
  const { passage, selected } = page.state();
  const parent = (from === 'outline' ? statementAround(records, selected) : null) ?? outerStatement(records);
  if (parent === null || !isReadable) {
    page.announce(
      'The dossier needs a document that was read, with its own statement, before entries can be added.',
    );
    return;
  }
  const isOnClaim = from === 'outline' && selected !== null && records.find(selected)?.section === 'claims';
  const about = isOnClaim ? selected : null;
  page.dispatch({ kind: 'SHOW_FORM', form: { kind: 'NEW', act, parent, passage, about } });
}

/** Returns the document of the text: the first one that was read, with its own statement; null where there is none. */
export function articleDocument(records: DossierRecords): string | null {
  const outer = outerStatement(records);
  return outer === null ? null : (refsOf(records.find(outer)?.record['reportedIn'])[0] ?? null);
}

/** Returns the statement of the first document that was read, in its own voice. */
function outerStatement(records: DossierRecords): string | null {
  for (const document of records.section('documents')) {
    if (document['consulted'] !== true) continue;
    const issuers = refsOf(document['issuedBy']);
    const outer = records
      .section('statements')
      .find(
        (statement) =>
          refsOf(statement['reportedIn']).includes(textIn(document, 'id')) &&
          refsOf(statement['attributedTo']).some((source) => issuers.includes(source)),
      );
    if (outer) return textIn(outer, 'id');
  }
  return null;
}

/** Returns an entry if it is a statement, or the statement that holds it. */
function statementAround(records: DossierRecords, id: string | null): string | null {
  const found = id === null ? null : records.find(id);
  if (!found || id === null) return null;
  if (found.section === 'statements') return id;
  return holdersOf(records, id)[0] ?? null;
}
