import { described, relationshipName } from './api-text.js';
import type { LinkType, Model, NodeType, Property, Relationship } from './types.js';

const equal = (type: string): ReadonlyArray<string> => [
  described('Is this.', `eq: ${type}`),
  described('Is one of these; an empty list matches nothing.', `in: [${type}!]`),
  described('Is not this; what is absent is included.', `not: ${type}`),
];
const compared = (type: string): ReadonlyArray<string> => [
  described('Comes before this.', `lt: ${type}`),
  described('Comes before this, or is this.', `lte: ${type}`),
  described('Comes after this.', `gt: ${type}`),
  described('Comes after this, or is this.', `gte: ${type}`),
];
const absent = [described('Is absent (true) or present (false).', 'isNull: Boolean')];
const inText = [
  described('Holds this text, case and all.', 'contains: String'),
  described('Starts with this text, case and all.', 'startsWith: String'),
];
const held = (type: string): ReadonlyArray<string> => [
  described('Holds this value.', `has: ${type}`),
  described('Holds at least one of these values.', `hasAny: [${type}!]`),
  described('Is empty (true) or not (false).', 'isEmpty: Boolean'),
];

/** Filters, orders and conditions that are derived from the model. */
export function filterTypes(
  model: Model,
  published: ReadonlyArray<NodeType>,
  relationships: ReadonlyArray<Relationship>,
): ReadonlyArray<string> {
  const targets = new Set(relationships.map(({ target }) => target));
  const listed = published.filter(({ name, root }) => root !== null || targets.has(name));
  const links = [...new Set(relationships.map(({ link }) => link))];
  return [
    ...scalarFilters(),
    ...[...model.enums.keys()].map((name) => filter(`${name}Filter`, [...equal(name), ...absent])),
    ...listedEnums(published).map((name) => filter(`${name}ListFilter`, held(name))),
    ...listed.flatMap((type) => [nodeWhere(type), nodeOrder(type)]),
    ...links.flatMap((link) => [linkWhere(link), linkOrder(link)].filter((text) => text !== null)),
    ...relationships.flatMap(relationshipFilters),
  ];
}

/** Enums of which a record has a list. */
function listedEnums(published: ReadonlyArray<NodeType>): ReadonlyArray<string> {
  const properties = published.flatMap((type) => [
    ...type.properties.values(),
    ...type.storedDerived.values(),
  ]);
  return [
    ...new Set(properties.flatMap(({ list, enumName }) => (list && enumName !== null ? [enumName] : []))),
  ];
}

function scalarFilters(): ReadonlyArray<string> {
  return [
    filter('IdFilter', [...equal('ID'), ...absent]),
    filter('StringFilter', [...equal('String'), ...compared('String'), ...inText, ...absent]),
    ...['Int', 'Float', 'Date', 'DateTime'].map((name) =>
      filter(`${name}Filter`, [...equal(name), ...compared(name), ...absent]),
    ),
    filter('PartialDateFilter', [...equal('PartialDate').slice(0, 2), ...absent]),
    filter('BooleanFilter', [
      described('Is this.', 'eq: Boolean'),
      described('Is not this.', 'not: Boolean'),
      ...absent,
    ]),
    ...['String', 'ID'].map((name) => filter(`${name === 'ID' ? 'Id' : name}ListFilter`, held(name))),
  ];
}

function filter(name: string, fields: ReadonlyArray<string>): string {
  return described(
    'Conditions on one value; all of them must hold.',
    `input ${name} {\n${fields.join('\n')}\n}`,
  );
}

function nodeWhere(type: NodeType): string {
  const fields = [
    ...[...type.properties.values(), ...type.storedDerived.values()].map(propertyCondition),
    ...[...type.relationships.values()].flatMap((relationship) => [
      described(relationship.description, `${relationship.name}: ${relationshipName(relationship)}Filter`),
      described(countOf(relationship), `${relationship.name}Count: IntFilter`),
    ]),
    ...logic(`${type.name}Where`),
  ];
  return described(
    `Conditions on records of the type ${type.name}; all of them must hold.`,
    `input ${type.name}Where {\n${fields.join('\n')}\n}`,
  );
}

function logic(name: string): ReadonlyArray<string> {
  return [
    described('All of these hold.', `and: [${name}!]`),
    described('At least one of these holds.', `or: [${name}!]`),
    described('This does not hold.', `not: ${name}`),
  ];
}

function propertyCondition(property: Property): string {
  return described(property.description, `${property.name}: ${filterName(property)}`);
}

function filterName({ scalar, enumName, list }: Property): string {
  if (scalar === null) return `${enumName ?? ''}${list ? 'List' : ''}Filter`;
  const names: Readonly<Partial<Record<typeof scalar, string>>> = {
    ID: 'Id',
    Url: 'String',
    LanguageTag: 'String',
  };
  return `${names[scalar] ?? scalar}${list ? 'List' : ''}Filter`;
}

function countOf({ name }: Relationship): string {
  return `How many relationships there are in \`${name}\`.`;
}

function nodeOrder(type: NodeType): string {
  const fields = [
    ...type.orders.map(({ field }) =>
      described(
        (type.properties.get(field) ?? type.storedDerived.get(field))?.description ?? field,
        `${field}: Direction`,
      ),
    ),
    ...[...type.relationships.values()].map((relationship) =>
      described(countOf(relationship), `${relationship.name}Count: Direction`),
    ),
  ];
  return described(
    `One order of records of the type ${type.name}.`,
    `input ${type.name}Order @oneOf {\n${fields.join('\n')}\n}`,
  );
}

function linkWhere(link: LinkType): string | null {
  if (link.properties.size === 0) return null;
  const fields = [...link.properties.values()].map(propertyCondition);
  return described(
    'Conditions on what stands on a relationship; all of them must hold.',
    `input ${link.name}Where {\n${fields.join('\n')}\n}`,
  );
}

/** Properties of a link by which lists can be ordered: single values that say something by their size. */
export function orderedProperties(link: LinkType): ReadonlyArray<Property> {
  const plain = new Set(['inferred', 'createdBy', 'dossier']);
  return [...link.properties.values()].filter(
    ({ name, list, reference }) => !list && reference === null && !plain.has(name),
  );
}

function linkOrder(link: LinkType): string | null {
  const properties = orderedProperties(link);
  if (properties.length === 0) return null;
  const fields = properties.map(({ name, description }) => described(description, `${name}: Direction`));
  return described(
    'One order by what stands on a relationship; what is absent counts as least.',
    `input ${link.name}Order @oneOf {\n${fields.join('\n')}\n}`,
  );
}

function relationshipFilters(relationship: Relationship): ReadonlyArray<string> {
  const prefix = relationshipName(relationship);
  const { link, target } = relationship;
  const hasEdge = link.properties.size > 0;
  const where = [
    described('Conditions on the record.', `node: ${target}Where`),
    ...(hasEdge ? [described('Conditions on the relationship.', `edge: ${link.name}Where`)] : []),
    ...logic(`${prefix}Where`),
  ];
  const order = [
    described('By the record.', `node: ${target}Order`),
    ...(orderedProperties(link).length > 0
      ? [described('By the relationship.', `edge: ${link.name}Order`)]
      : []),
  ];
  const quantifiers = [
    described('Of at least one this holds.', `some: ${prefix}Where`),
    described('Of none this holds.', `none: ${prefix}Where`),
    described('Of every one this holds; also where there is none.', `every: ${prefix}Where`),
  ];
  return [
    described(
      'Conditions on a relationship and the record it leads to.',
      `input ${prefix}Where {\n${where.join('\n')}\n}`,
    ),
    described('One order of such a list.', `input ${prefix}Order @oneOf {\n${order.join('\n')}\n}`),
    described('Conditions across a relationship.', `input ${prefix}Filter {\n${quantifiers.join('\n')}\n}`),
  ];
}
