import type { Problem } from '../../model/graph-data.js';
import { linksOf, type DraftRecord } from '../draft.js';
import { consultedDocuments, outerStatements } from '../reach.js';
import type { DossierCheck } from './dossier-check.js';

/** Rejects a consulted document that does not have exactly one statement in its own voice. A missing issuer has its own check. */
export const outerStatement: DossierCheck = (set) =>
  consultedDocuments(set)
    .filter((document) => linksOf(document, 'issuedBy').length > 0)
    .flatMap((document) => problems(document, outerStatements(set, document)));

function problems(document: DraftRecord, outer: ReadonlyArray<DraftRecord>): ReadonlyArray<Problem> {
  const [first, ...others] = outer;
  if (!first) return [noOuter(document)];
  return others.map((statement) => ({
    code: 'OUTER_STATEMENT',
    message: `Document "${document.localId}" has two statements in its own voice: "${first.localId}" and "${statement.localId}".`,
    hint: 'Merge them into one, or attribute the other to the source that the document quotes.',
    at: statement.at,
  }));
}

function noOuter(document: DraftRecord): Problem {
  const issuer = linksOf(document, 'issuedBy')[0]?.ref ?? '';
  return {
    code: 'OUTER_STATEMENT',
    message: `Document "${document.localId}" is consulted and has no statement in its own voice.`,
    hint: `Add a statement with attributedTo: ${issuer} and reportedIn: ${document.localId}.`,
    at: document.at,
  };
}
