import type { EvidenceDocument, EvidenceStatement } from './evidence.js';
import type { EvidenceIndex } from './evidence-index.js';

const none: ReadonlyArray<EvidenceDocument> = [];

/**
 * Returns the documents whose root a statement is, so that chains begin with it; most statements are no root.
 *
 * Such a document was consulted and not retracted, the statement is reported in it, and a source of the statement issued it. Source:
 * rule 0, "root".
 */
export function rootDocumentsOf(
  { sources }: Pick<EvidenceIndex, 'sources'>,
  statement: EvidenceStatement,
): ReadonlyArray<EvidenceDocument> {
  if (statement.reportedIn.length === 0) return none;
  const ids = new Set(statement.reportedIn.map(({ document }) => document));
  return [...ids]
    .map((id) => sources.get(id))
    .filter((source): source is EvidenceDocument => {
      if (source?.type !== 'Document' || !source.consulted || source.retracted) return false;
      return source.issuers.some((issuer) => statement.sources.includes(issuer));
    });
}
