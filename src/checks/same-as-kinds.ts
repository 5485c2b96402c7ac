import type { Problem } from '../model/graph-data.js';
import { idWithin, splitId } from '../model/ids.js';

/** Returns whether a link says that its ends are versions of the same content. */
export function isSameAs(type: string, properties: Readonly<Record<string, unknown>>): boolean {
  return type === 'RELATED_TO' && properties['kind'] === 'SAME_AS';
}

/** An end of a SAME_AS link: its stored id and object type. */
interface End {
  readonly id: string;
  readonly type: string;
}

/**
 * Returns the problem of SAME_AS between contents of different types, or null: a request and an event are not versions of the same
 * claim.
 */
export function sameAsProblem(from: End, to: End): Omit<Problem, 'at'> | null {
  if (from.type === to.type) return null;
  const { dossier, local } = splitId(from.id);
  return {
    code: 'SAME_AS_KINDS',
    message: `"${local}" is of type ${from.type} and "${idWithin(dossier ?? '', to.id)}" of type ${to.type}; SAME_AS needs the same type.`,
    hint: 'Give both the same kind, or link them with PART_OF or BEARS_ON.',
  };
}
