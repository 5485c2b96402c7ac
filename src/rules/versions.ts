import type { EvidenceIndex } from './evidence-index.js';

/** The most versions of one claim that are used. */
const maxVersions = 200;

/** The versions of a claim. */
export interface Versions {
  /** The claim itself first, then by id. */
  readonly ids: ReadonlyArray<string>;
  /** Whether versions are missing: there are more than 200. */
  readonly truncated: boolean;
}

/**
 * Finds the versions of a claim: itself and all claims joined to it by SAME_AS, in either direction, in any number of steps.
 *
 * At most 200, nearer ones first, then by id. A version that is missing from the evidence also makes the list truncated. Source: rule 0.
 */
export function versionsOf(index: EvidenceIndex, claim: string): Versions {
  const found = new Set([claim]);
  let missing = false;
  for (let near: ReadonlyArray<string> = [claim]; near.length > 0;) {
    const next = new Set(near.flatMap((id) => index.sameAs(id)).filter((id) => !found.has(id)));
    near = [...next].filter((id) => index.claims.has(id)).sort();
    missing ||= near.length < next.size || found.size + near.length > maxVersions;
    near = near.slice(0, maxVersions - found.size);
    for (const id of near) found.add(id);
  }
  return { ids: [claim, ...[...found].slice(1).sort()], truncated: missing };
}
