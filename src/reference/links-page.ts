import type { LinkType, Property } from '../model/types.js';
import { orderedProperties } from '../model/api-filters.js';
import { propertyTypeCell, typeCell } from './field-cells.js';
import { code, paragraphs, table, writtenBy, type Page } from './markdown.js';
import type { PlaceOf } from './place-of.js';
import type { Source } from './records-page.js';

/** Returns the page of the relationships: their meaning, fields and properties. */
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

const intro = `A list of related records returns edges: \`node\` is the record, and the other fields are the properties of the relationship. Lists
in pages also return \`cursor\`. In filters, \`edge\` refers to the relationship and \`node\` to the record ([filters](lists.md)). "Key" marks
properties that are part of the identity: relationships with the same ends and different keys are separate. A dossier writes each
relationship in the record at its start.`;

const titles = {
  own: 'Properties of every relationship of one dossier',
  background: 'Properties of every background relationship between shared records',
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
    `From ${typeCell(link.from, placeOf)} to ${typeCell(link.to, placeOf)}. Fields: ${fields.map(code).join(', ')}. ` +
      `Filter: ${code(`${link.name}Where`)}; order: ${code(`${link.name}Order`)}.`,
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
