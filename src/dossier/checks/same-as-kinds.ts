import type { Problem } from '../../model/graph-data.js';
import type { DraftLink, DraftRecord } from '../draft.js';
import type { DossierCheck } from './dossier-check.js';

/** Rejects SAME_AS between contents of different types: a request and an event are not versions of the same claim. */
export const sameAsKinds: DossierCheck = (set) =>
  set.links
    .filter(({ relationship, properties }) => {
      return relationship.link.type === 'RELATED_TO' && properties['kind'] === 'SAME_AS';
    })
    .flatMap((link) => problems(link, { from: set.find(link.from), to: set.find(link.to) }));

function problems(
  link: DraftLink,
  { from, to }: { readonly from: DraftRecord | undefined; readonly to: DraftRecord | undefined },
): ReadonlyArray<Problem> {
  // An interface as type means that the kind could not be read, which is reported already.
  if (from?.type.kind !== 'object' || to?.type.kind !== 'object' || from.type === to.type) return [];
  return [
    {
      code: 'SAME_AS_KINDS',
      message: `"${from.localId}" is of type ${from.type.name} and "${link.ref}" of type ${to.type.name}; SAME_AS needs the same type.`,
      hint: 'Give both the same kind, or link them with PART_OF or BEARS_ON.',
      at: link.refAt,
    },
  ];
}
