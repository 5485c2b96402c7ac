import type { Problem } from '../../model/graph-data.js';
import { referencesOf } from '../references.js';
import type { CheckInput } from './graph-check.js';

/** Rejects a reference to a record that is neither in the file nor in the graph, or that this load would remove. */
export function idUnknown({ model, graph, types }: CheckInput): ReadonlyArray<Problem> {
  return referencesOf(model, graph)
    .filter(({ id }) => !types.has(id))
    .map(({ id, by, at }) => ({
      code: 'ID_UNKNOWN',
      message: `Unknown id "${id}" (${by}).`,
      hint: 'Declare the record in this dossier, or import the dossier that declares it first.',
      at,
    }));
}
