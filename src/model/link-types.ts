import type { EnumType, LinkType } from './types.js';

/** The name of the enum of links between records, which the schema folder uses without declaring it. */
const linkTypeEnumName = 'LinkType';

/** Returns the enum of links between records, without those of the loader; null for a model without links. */
export function linkTypeEnum(links: ReadonlyMap<string, LinkType>): EnumType | null {
  const values = [...links.values()]
    .filter(({ ownership }) => ownership !== 'system')
    .map(({ type, description }) => ({ name: type, description, label: null, broader: null }));
  const description = 'A relationship between records, as it is called in the graph.';
  return values.length === 0 ? null : { name: linkTypeEnumName, description, values };
}
