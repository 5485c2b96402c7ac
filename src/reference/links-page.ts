import type { LinkType, Property } from '../model/types.js';
import { orderedProperties } from '../model/api-filters.js';
import { propertyTypeCell, typeCell } from './field-cells.js';
import { code, paragraphs, table, writtenBy, type Page } from './markdown.js';
import type { PlaceOf } from './place-of.js';
import type { Source } from './records-page.js';

/** The page of the relationships: what each means, which fields follow it, and what stands on it. */
export function linksPage({ model, placeOf }: Source): Page {
  const links = [...model.links.values()];
  const fields = fieldsByLink({ model });
  const kinds = (['own', 'background'] as const).map((ownership) => ({
    ownership,
    common: commonProperties(links.filter((link) => link.ownership === ownership)),
  }));
  const commonOf = (link: LinkType): ReadonlySet<string> =>
    new Set(kinds.find(({ ownership }) => ownership === link.ownership)?.common.map(({ name }) => name));
  return {
    file: 'links.md',
    text: paragraphs(
      '# Relationships',
      writtenBy,
      intro,
      ...kinds.flatMap(({ ownership, common }) => [
        `## ${titles[ownership]}`,
        propertyTable({ properties: common, keys: [], ordered: ordered(links[0], common) }, placeOf),
      ]),
      ...links.map((link) =>
        linkText(link, { fields: fields.get(link.type) ?? [], common: commonOf(link), placeOf }),
      ),
    ),
  };
}

const intro = `A list of related records gives edges: \`node\` is the record, beside it stands what the relationship says. Lists in pages
give \`cursor\`, too. Filters reach what stands on a relationship by \`edge\`, the record by \`node\` ([how](lists.md)). "Key" says that two
relationships with the same ends are two where this differs. A dossier writes each on the record that it leaves.`;

const titles = {
  own: 'On every relationship of one dossier',
  background: 'On every relationship of records that dossiers share',
} as const;

function commonProperties(links: ReadonlyArray<LinkType>): ReadonlyArray<Property> {
  const [first, ...others] = links;
  return [...(first?.properties.values() ?? [])].filter(({ name, description }) =>
    others.every((link) => link.properties.get(name)?.description === description),
  );
}

/** Of each relationship type the fields that follow it, as `Statement.content`. */
function fieldsByLink({ model }: Pick<Source, 'model'>): ReadonlyMap<string, ReadonlyArray<string>> {
  const found = new Map<string, ReadonlyArray<string>>();
  for (const type of model.types.values())
    for (const { owner, name, link } of type.relationships.values())
      if (owner === type.name) found.set(link.type, [...(found.get(link.type) ?? []), `${owner}.${name}`]);
  return found;
}

function ordered(link: LinkType | undefined, properties: ReadonlyArray<Property>): ReadonlySet<string> {
  const names = new Set(link ? orderedProperties(link).map(({ name }) => name) : []);
  return new Set(properties.map(({ name }) => name).filter((name) => names.has(name)));
}

function linkText(
  link: LinkType,
  {
    fields,
    common,
    placeOf,
  }: {
    readonly fields: ReadonlyArray<string>;
    readonly common: ReadonlySet<string>;
    readonly placeOf: PlaceOf;
  },
): string {
  const properties = [...link.properties.values()].filter(({ name }) => !common.has(name));
  return paragraphs(
    `## ${link.type}`,
    link.description,
    `From ${typeCell(link.from, placeOf)} to ${typeCell(link.to, placeOf)}; followed by ${fields.map(code).join(', ')}; ` +
      `in filters ${code(`${link.name}Where`)}, in orders ${code(`${link.name}Order`)}.`,
    propertyTable({ properties, keys: link.keyProperties, ordered: ordered(link, properties) }, placeOf),
  );
}

function propertyTable(
  {
    properties,
    keys,
    ordered: orders,
  }: {
    readonly properties: ReadonlyArray<Property>;
    readonly keys: ReadonlyArray<string>;
    readonly ordered: ReadonlySet<string>;
  },
  placeOf: PlaceOf,
): string {
  return table(
    ['Field', 'Type', 'Meaning', 'Key', 'Orders'],
    properties.map((property) => [
      code(property.name),
      propertyTypeCell(property, placeOf),
      property.description,
      keys.includes(property.name) ? 'key' : '',
      orders.has(property.name) ? 'yes' : '',
    ]),
  );
}
