import type { Problem } from '../../model/graph-data.js';
import { placeOf, type DraftLink } from '../draft.js';
import type { DossierCheck } from './dossier-check.js';

/** The fields without which the place of a passage is not known. */
const required = ['passageDocument', 'passageStart', 'passageEnd', 'passageSha256'] as const;

const context = ['passagePrefix', 'passageSuffix'] as const;

/** Rejects a passage that lacks one of its fields, or that ends before it begins. */
export const passageIncomplete: DossierCheck = (set) => set.links.flatMap(problemOf);

function problemOf(link: DraftLink): ReadonlyArray<Problem> {
  const written = [...required, ...context].find((name) => link.properties[name] !== undefined);
  if (written === undefined) return [];
  const missing = required.find((name) => link.properties[name] === undefined && !link.places.has(name));
  if (missing !== undefined)
    return [
      {
        code: 'PASSAGE_INCOMPLETE',
        message: `The passage has "${written}", but no "${missing}".`,
        hint: `Write all of ${required.join(', ')}, or none.`,
        at: placeOf(link, written),
      },
    ];
  const { passageStart: start, passageEnd: end } = link.properties;
  if (typeof start !== 'number' || typeof end !== 'number' || start < end) return [];
  return [
    {
      code: 'RANGE_INVERTED',
      message: `The passage ends at ${end}, but starts at ${start}.`,
      hint: 'Write the end after the start; a passage has at least one character.',
      at: placeOf(link, 'passageEnd'),
    },
  ];
}
