import type { EvidenceDocument } from './evidence.js';
import type { EvidenceIndex } from './evidence-index.js';

/** The most steps from a document to the documents that it is derived from. */
const maxDerivations = 5;

/** The documents that a document is derived from, itself included. */
export interface Derivation {
  /** Those that are not derived from others. */
  readonly first: ReadonlyArray<EvidenceDocument>;
  readonly between: ReadonlyArray<EvidenceDocument>;
  /** The kinds of all steps; null for a step of unknown kind. */
  readonly kinds: ReadonlySet<string | null>;
}

/** Follows DERIVED_FROM from a document, at most five steps. */
export function derivationOf(
  { sources }: Pick<EvidenceIndex, 'sources'>,
  document: EvidenceDocument,
): Derivation {
  const first: EvidenceDocument[] = [];
  const between: EvidenceDocument[] = [];
  const kinds = new Set<string | null>();
  let layer: ReadonlyArray<EvidenceDocument> = [document];
  for (let step = 0; layer.length > 0; step += 1) {
    const next: EvidenceDocument[] = [];
    for (const one of layer) {
      const links = step < maxDerivations ? one.derivedFrom : [];
      const earlier = links.flatMap(({ document: id, kind }) => {
        const source = sources.get(id);
        return source?.type === 'Document' ? [{ source, kind }] : [];
      });
      (earlier.length > 0 ? between : first).push(one);
      for (const { source, kind } of earlier) {
        next.push(source);
        kinds.add(kind);
      }
    }
    layer = [...new Set(next)];
  }
  return { first, between, kinds };
}

/** Returns the issuers of a document; the document itself where it has none. */
export function issuersOf({ id, issuers }: EvidenceDocument): ReadonlyArray<string> {
  return issuers.length > 0 ? issuers : [id];
}
