import { isSameAs, sameAsProblem } from '../../checks/checks.js';
import type { Problem } from '../../model/graph-data.js';
import type { DraftLink, DraftRecord } from '../draft.js';
import type { DossierCheck } from './dossier-check.js';

/** Rejects SAME_AS between contents of different types: a request and an event are not versions of the same claim. */
export const sameAsKinds: DossierCheck = (set) =>
  set.links
    .filter(({ relationship, properties }) => isSameAs(relationship.link.type, properties))
    .flatMap((link) => problems(link, { from: set.find(link.from), to: set.find(link.to) }));

function problems(
  link: DraftLink,
  { from, to }: { readonly from: DraftRecord | undefined; readonly to: DraftRecord | undefined },
): ReadonlyArray<Problem> {
  // An interface as type means that the kind could not be read, which is reported already.
  if (from?.type.kind !== 'object' || to?.type.kind !== 'object') return [];
  const problem = sameAsProblem({ id: from.id, type: from.type.name }, { id: to.id, type: to.type.name });
  return problem ? [{ ...problem, at: link.refAt }] : [];
}
