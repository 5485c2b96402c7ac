import type { EvidenceDocument, EvidenceStatement } from './evidence.js';
import type { EvidenceIndex } from './evidence-index.js';

/**
 * Gives the documents of which a statement is the outer one, so that chains begin with it; most have none.
 *
 * Such a document was read, stands (it is not withdrawn), holds the statement and was issued by its source. Source: rule 0, "root".
 */
export function rootDocumentsOf(
  { sources }: Pick<EvidenceIndex, 'sources'>,
  statement: EvidenceStatement,
): ReadonlyArray<EvidenceDocument> {
  const ids = new Set(statement.reportedIn.map(({ document }) => document));
  return [...ids]
    .map((id) => sources.get(id))
    .filter((source): source is EvidenceDocument => {
      if (source?.type !== 'Document' || !source.consulted || source.retracted) return false;
      return source.issuers.some((issuer) => statement.sources.includes(issuer));
    });
}
