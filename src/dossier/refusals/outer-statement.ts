import type { Problem } from '../../model/graph-data.js';
import { linksOf, type DraftRecord } from '../draft.js';
import { consultedDocuments, outerStatements } from '../reach.js';
import type { Refusal } from './refusal.js';

/** Refuses a consulted document that has not exactly one statement of its own voice. One without issuer is refused for that. */
export const outerStatement: Refusal = (set) =>
  consultedDocuments(set)
    .filter((document) => linksOf(document, 'issuedBy').length > 0)
    .flatMap((document) => problems(document, outerStatements(set, document)));

function problems(document: DraftRecord, outer: ReadonlyArray<DraftRecord>): ReadonlyArray<Problem> {
  const [first, ...others] = outer;
  if (!first) return [noOuter(document)];
  return others.map((statement) => ({
    code: 'OUTER_STATEMENT',
    message: `Document "${document.localId}" has two statements of its own voice: "${first.localId}" and "${statement.localId}".`,
    hint: 'Put the contents of both into one, or attribute the other to whom the document quotes.',
    at: statement.at,
  }));
}

function noOuter(document: DraftRecord): Problem {
  const issuer = linksOf(document, 'issuedBy')[0]?.ref ?? '';
  return {
    code: 'OUTER_STATEMENT',
    message: `Document "${document.localId}" is consulted and has no statement of its own voice.`,
    hint: `Add a statement with attributedTo: ${issuer} and reportedIn: ${document.localId}.`,
    at: document.at,
  };
}
