import type { EnumType, LinkType } from './types.js';

/** Name of the enum of the links between records; the schema folder uses it without declaring it. */
const linkTypeEnumName = 'LinkType';

/** The links between records as an enum; those of the loader are left out. Null for a model without any. */
export function linkTypeEnum(links: ReadonlyMap<string, LinkType>): EnumType | null {
  const values = [...links.values()]
    .filter(({ ownership }) => ownership !== 'system')
    .map(({ type, description }) => ({ name: type, description, label: null }));
  const description = 'A relationship between records, as it is called in the graph.';
  return values.length === 0 ? null : { name: linkTypeEnumName, description, values };
}
