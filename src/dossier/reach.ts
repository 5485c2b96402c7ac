import { isOfType, linksOf, type DraftLink, type DraftRecord } from './draft.js';
import type { RecordSet } from './record-set.js';

/** The statements of a consulted document's own voice: attributed to an issuer of it, and reported in it. */
export function outerStatements(set: RecordSet, document: DraftRecord): ReadonlyArray<DraftRecord> {
  const issuers = linksOf(document, 'issuedBy').map(({ to }) => to);
  return reportedStatements(set, document).filter((statement) =>
    linksOf(statement, 'attributedTo').some(({ to }) => issuers.includes(to)),
  );
}

/** The statements that are reported in a document, each once. */
function reportedStatements(set: RecordSet, document: DraftRecord): ReadonlyArray<DraftRecord> {
  const found = set.entering(document.id, 'REPORTED_IN').map(({ from }) => set.find(from));
  return [...new Set(found.filter((record) => record !== undefined))];
}

/** The documents that the dossier's author has read. */
export function consultedDocuments(set: RecordSet): ReadonlyArray<DraftRecord> {
  return set.records.filter(
    (record) => isOfType(record, 'Document') && record.properties['consulted'] === true,
  );
}

/**
 * The statements at which reading begins: the outer one, or, where there is not exactly one (which is refused by itself),
 * all that the document reports.
 */
export function rootStatements(set: RecordSet, document: DraftRecord): ReadonlyArray<DraftRecord> {
  const outer = outerStatements(set, document);
  return outer.length === 1 ? outer : reportedStatements(set, document);
}

/** The contents that a statement leads to: what it holds, and what it confirms or denies to be so. */
export function contentsReachedFrom(set: RecordSet, statement: DraftRecord): ReadonlyArray<DraftRecord> {
  const reached = statement.links.filter(reaches).map(({ to }) => set.find(to));
  return reached.filter((record) => record !== undefined);
}

function reaches({ relationship, properties }: DraftLink): boolean {
  if (relationship.link.type === 'HAS_CONTENT') return true;
  const { stance } = properties;
  return relationship.link.type === 'RESPONDS_TO' && (stance === 'CONFIRM' || stance === 'DENY');
}
