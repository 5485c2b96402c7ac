import type { Problem } from '../../model/graph-data.js';
import { nodeTypeOf } from '../entries.js';
import { referencesOf } from '../references.js';
import type { CheckInput } from './graph-check.js';

/** Rejects a reference to a record of a type that is not allowed there. */
export function referenceWrongType({ model, graph, types }: CheckInput): ReadonlyArray<Problem> {
  return referencesOf(model, graph).flatMap(({ id, type, by, at }) => {
    const allowed = nodeTypeOf(model, type).possibleTypes;
    const is = types.get(id);
    if (is === undefined || allowed.includes(is)) return [];
    return {
      code: 'REFERENCE_WRONG_TYPE',
      message: `"${id}" (${by}) is of type ${is}, not ${type}.`,
      hint: `Refer to a record of one of these types: ${allowed.join(', ')}.`,
      at,
    };
  });
}
