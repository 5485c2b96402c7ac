import { displayName, displayNameProperties } from '../../model/display-name.js';
import type { NodeType } from '../../model/types.js';
import type { Reader } from '../decode/reader.js';
import type { LevelDraft } from './level-draft.js';

/** Plans the field `displayName` of a record, and returns its reader. */
export function planDisplayName(draft: LevelDraft, type: NodeType): Reader {
  const places = displayNameProperties.flatMap((name) => {
    const property = type.properties.get(name);
    return property ? [[name, draft.row.property('node', property)] as const] : [];
  });
  return (row) =>
    displayName(type.name, Object.fromEntries(places.map(([name, place]) => [name, row[place]])));
}
