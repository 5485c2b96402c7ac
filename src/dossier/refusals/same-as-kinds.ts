import type { Problem } from '../../model/graph-data.js';
import type { DraftLink, DraftRecord } from '../draft.js';
import type { Refusal } from './refusal.js';

/** Refuses SAME_AS between contents of different kinds: a request and an event are no tellings of the same. */
export const sameAsKinds: Refusal = (set) =>
  set.links
    .filter(({ relationship, properties }) => {
      return relationship.link.type === 'RELATED_TO' && properties['kind'] === 'SAME_AS';
    })
    .flatMap((link) => problems(link, { from: set.find(link.from), to: set.find(link.to) }));

function problems(
  link: DraftLink,
  { from, to }: { readonly from: DraftRecord | undefined; readonly to: DraftRecord | undefined },
): ReadonlyArray<Problem> {
  // A type that is an interface means a kind that could not be read, which is refused by itself.
  if (from?.type.kind !== 'object' || to?.type.kind !== 'object' || from.type === to.type) return [];
  return [
    {
      code: 'SAME_AS_KINDS',
      message: `"${from.localId}" is of type ${from.type.name} and "${link.ref}" of type ${to.type.name}; SAME_AS joins equals.`,
      hint: 'Give both the same kind, or relate them by PART_OF or BEARS_ON.',
      at: link.refAt,
    },
  ];
}
