import { hasOuterStatement, leadsTo } from '../checks/checks.js';
import { isOfType, linksOf, type DraftRecord } from './draft.js';
import type { RecordSet } from './record-set.js';

/** Returns the statements that a document makes in its own voice: attributed to one of its issuers and reported in it. */
export function outerStatements(set: RecordSet, document: DraftRecord): ReadonlyArray<DraftRecord> {
  const issuers = linksOf(document, 'issuedBy').map(({ to }) => to);
  return reportedStatements(set, document).filter((statement) =>
    linksOf(statement, 'attributedTo').some(({ to }) => issuers.includes(to)),
  );
}

/** Returns the statements that are reported in a document, each once. */
export function reportedStatements(set: RecordSet, document: DraftRecord): ReadonlyArray<DraftRecord> {
  const found = set.entering(document.id, 'REPORTED_IN').map(({ from }) => set.find(from));
  return [...new Set(found.filter((record) => record !== undefined))];
}

/** Returns the documents that the dossier's author has read. */
export function consultedDocuments(set: RecordSet): ReadonlyArray<DraftRecord> {
  return set.records.filter(
    (record) => isOfType(record, 'Document') && record.properties['consulted'] === true,
  );
}

/**
 * Returns the statements at which the walk through a document begins: its outer statement, or, if there is not exactly one (which has
 * a check of its own), all statements that the document reports.
 */
export function rootStatements(set: RecordSet, document: DraftRecord): ReadonlyArray<DraftRecord> {
  const outer = outerStatements(set, document);
  return hasOuterStatement(outer) ? outer : reportedStatements(set, document);
}

/** Returns the records that a statement leads to: its contents, and those that it confirms or denies. */
export function contentsReachedFrom(set: RecordSet, statement: DraftRecord): ReadonlyArray<DraftRecord> {
  return statement.links
    .filter(({ relationship, properties }) => leadsTo(relationship.link.type, properties))
    .map(({ to }) => set.find(to))
    .filter((record) => record !== undefined);
}
