import type { Problem } from '../../model/graph-data.js';
import { referencesOf } from '../references.js';
import type { CheckInput } from './graph-check.js';

/** Refuses a reference to what is neither in the file nor in the graph, or would go with this load. */
export function idUnknown({ model, graph, types }: CheckInput): ReadonlyArray<Problem> {
  return referencesOf(model, graph)
    .filter(({ id }) => !types.has(id))
    .map(({ id, by, at }) => ({
      code: 'ID_UNKNOWN',
      message: `Unknown id "${id}" (${by}).`,
      hint: 'Declare the record in this dossier, or load the dossier that has it first.',
      at,
    }));
}
