import type { Advice, AdviceView } from './advice-rule.js';
import { labelOf } from './label-of.js';

/** The share of common words above which two claims look like one. */
const leastShare = 0.8;
/** Claims beyond this number are not compared with each other. */
const mostClaims = 1_000;

/** Advises to relate two claims of one kind whose words are nearly the same. */
export function claimsAlike({ graph, linksFrom }: AdviceView): ReadonlyArray<Advice> {
  const claims = graph.nodes
    .filter(({ properties }) => typeof properties['text'] === 'string')
    .slice(0, mostClaims);
  const words = new Map(claims.map((claim) => [claim.id, wordsIn(String(claim.properties['text']))]));
  const areRelated = (one: string, other: string): boolean =>
    linksFrom(one).some(({ type, to }) => type === 'RELATED_TO' && to === other);
  return claims.flatMap((claim, index) =>
    claims.slice(0, index).flatMap((other) => {
      if (claim.type !== other.type || claim.type === 'Statement') return [];
      if (areRelated(claim.id, other.id) || areRelated(other.id, claim.id)) return [];
      if (shareOf(words.get(claim.id), words.get(other.id)) < leastShare) return [];
      return [
        {
          code: 'CLAIMS_ALIKE' as const,
          message: `The claims "${labelOf(other)}" and "${labelOf(claim)}" have nearly the same words.`,
          hint: 'Use one claim for both, or join them as the same or as part of the other (SAME_AS, PART_OF).',
          at: claim.at,
          record: claim.id,
        },
      ];
    }),
  );
}

/** Returns whether two texts have nearly the same words. */
export function areTextsAlike(one: string, other: string): boolean {
  return shareOf(wordsIn(one), wordsIn(other)) >= leastShare;
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function shareOf(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): number {
  // Counting is dear: sets whose sizes differ more than this cannot share enough.
  if (Math.min(one.size, other.size) < leastShare * Math.max(one.size, other.size)) return 0;
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.max(1, one.size + other.size - common);
}
