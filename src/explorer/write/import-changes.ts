import { html } from '../dom.js';
import { dossierRecords } from './dossier-records.js';
import { changedFields, dossierDifferences, type EntryDifference } from './merge-dossiers.js';
import type { WritePage } from './page.js';
import { fieldWords, recordHeading } from './record-words.js';

/** The most entries that are listed at once. */
const mostListed = 100;

/** Creates the list of the entries that an import would add, change or remove: those in which the draft differs from the graph. */
export function importChanges(page: WritePage): HTMLElement {
  const { yaml, base } = page.state().draft;
  const changes = dossierDifferences(page.model, { base: base.yaml, mine: base.yaml, theirs: yaml });
  const records = { before: dossierRecords(base.yaml), after: page.reading().records };
  return html(
    'ul',
    { class: 'import-changes' },
    changes.slice(0, mostListed).map((change) => changeItem(records, change)),
    changes.length > mostListed &&
      html('li', { class: 'quiet' }, `… and ${changes.length - mostListed} more`),
  );
}

interface BothRecords {
  readonly before: ReturnType<typeof dossierRecords>;
  readonly after: ReturnType<typeof dossierRecords>;
}

function changeItem(
  records: BothRecords,
  { section, mine: before, theirs: after }: EntryDifference,
): HTMLElement {
  if (section === '')
    return html('li', {}, html('b', {}, before ? 'Changed: ' : 'New: '), 'the dossier itself');
  if (after === null)
    return html(
      'li',
      { dir: 'auto' },
      html('b', {}, 'Removed: '),
      recordHeading(records.before, before ?? {}),
    );
  const heading = recordHeading(records.after, after);
  if (before === null) return html('li', { dir: 'auto' }, html('b', {}, 'New: '), heading);
  const names = Object.keys(changedFields(before, after)).filter((name) => name !== 'id');
  const was = fieldWords(records.before, { section, record: before, names });
  const is = fieldWords(records.after, { section, record: after, names });
  return html(
    'li',
    { dir: 'auto' },
    html('b', {}, 'Changed: '),
    heading,
    is.map(({ label, value }, place) =>
      html(
        'small',
        {},
        `${label.replace(/\?$/, '')}: ${was[place]?.value || 'nothing'} → ${value || 'nothing'}`,
      ),
    ),
  );
}
