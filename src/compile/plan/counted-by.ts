import type { NodeType } from '../../model/types.js';
import type { Counted } from '../condition-nodes.js';

/** Returns the links that a field such as `contentOfCount` of filters and orders counts; null for any other field. */
export function countedBy({ relationships }: NodeType, field: string): Counted | null {
  if (!field.endsWith('Count')) return null;
  const relationship = relationships.get(field.slice(0, -'Count'.length));
  return relationship ? { type: relationship.link.type, direction: relationship.direction } : null;
}
