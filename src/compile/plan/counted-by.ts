import type { NodeType } from '../../model/types.js';
import type { Counted } from '../condition-nodes.js';

<<<<<<< HEAD:src/compile/counted.ts
/** The relationships that a field such as `contentOfCount` of filters and orders counts; null for any other field. */
=======
/** Returns the links that a field such as `contentOfCount` of filters and orders counts; null for any other field. */
>>>>>>> helperB:src/compile/plan/counted-by.ts
export function countedBy({ relationships }: NodeType, field: string): Counted | null {
  if (!field.endsWith('Count')) return null;
  const relationship = relationships.get(field.slice(0, -'Count'.length));
  return relationship ? { type: relationship.link.type, direction: relationship.direction } : null;
}
