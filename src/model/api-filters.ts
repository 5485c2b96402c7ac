import { described, relationshipName } from './api-text.js';
import { endsChains, isStatement, narrowerTypes } from './record-conditions.js';
import { searchedProperties } from './search-properties.js';
import type { LinkType, Model, NodeType, Property, Relationship } from './types.js';

const equal = (type: string): ReadonlyArray<string> => [
  described('The value equals this.', `eq: ${type}`),
  described('The value is one of these; an empty list matches nothing.', `in: [${type}!]`),
  described('The value does not equal this; absent values match.', `not: ${type}`),
];
const compared = (type: string): ReadonlyArray<string> => [
  described('The value is less than this.', `lt: ${type}`),
  described('The value is less than or equal to this.', `lte: ${type}`),
  described('The value is greater than this.', `gt: ${type}`),
  described('The value is greater than or equal to this.', `gte: ${type}`),
];
const absent = [described('Whether the value is absent (true) or present (false).', 'isNull: Boolean')];
const inText = [
  described('The text contains this text; upper and lower case differ.', 'contains: String'),
  described('The text starts with this text; upper and lower case differ.', 'startsWith: String'),
];
const held = (type: string): ReadonlyArray<string> => [
  described('The list contains this value.', `has: ${type}`),
  described('The list contains at least one of these values.', `hasAny: [${type}!]`),
  described('Whether the list is empty (true) or not (false).', 'isEmpty: Boolean'),
];

/** The types of filters, orders and conditions that are derived from the model. */
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
    ...listed.flatMap((type) => [nodeWhere(model, type), nodeOrder(type)]),
    ...links.flatMap((link) => [linkWhere(link), linkOrder(link)].filter((text) => text !== null)),
    ...relationships.flatMap(relationshipFilters),
  ];
}

/** Returns the names of enums that are the type of a list of a record. */
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
      described('The value equals this.', 'eq: Boolean'),
      described('The value does not equal this.', 'not: Boolean'),
      ...absent,
    ]),
    ...['String', 'ID'].map((name) => filter(`${name === 'ID' ? 'Id' : name}ListFilter`, held(name))),
  ];
}

function filter(name: string, fields: ReadonlyArray<string>): string {
  return described(
    'Conditions on one value; all of them must be met.',
    `input ${name} {\n${fields.join('\n')}\n}`,
  );
}

const matches = described(
  'The names and texts of the record contain all of these words, regardless of accents, case and order; the last word may be incomplete. At most 500 characters.',
  'matches: String',
);

const forSide = described(
  'The statement speaks for this actor: it is its own or made on its behalf, or that of a person or body that speaks for it at the time, in up to four steps.',
  'forSide: ID',
);
const documentDate = described(
  'The first possible day of the earliest document at the start of its attribution chains; without one, it counts as the smallest.',
  'documentDate: Direction',
);

/** Says whether search covers records of a type, or of an interface that such types can have. */
function isSearched(type: NodeType): boolean {
  return searchedProperties(type).length > 0 || type.label === 'Entity' || type.interfaces.includes('Entity');
}

function nodeWhere({ types }: Model, type: NodeType): string {
  const fields = [
    ...[...type.properties.values(), ...type.storedDerived.values()].map(propertyCondition),
    ...[...type.relationships.values()].flatMap((relationship) => [
      described(relationship.description, `${relationship.name}: ${relationshipName(relationship)}Filter`),
      described(countOf(relationship), `${relationship.name}Count: IntFilter`),
    ]),
    ...[...narrowerTypes(types, type)].map(([name, narrower]) =>
      described(
        `The record is of the type ${narrower.name} and meets these conditions.`,
        `${name}: ${narrower.name}Where`,
      ),
    ),
    ...(isStatement(type) ? [forSide] : []),
    ...(isSearched(type) ? [matches] : []),
    ...logic(`${type.name}Where`),
  ];
  return described(
    `Conditions on records of the type ${type.name}; all of them must be met.`,
    `input ${type.name}Where {\n${fields.join('\n')}\n}`,
  );
}

function logic(name: string): ReadonlyArray<string> {
  return [
    described('All of these conditions are met.', `and: [${name}!]`),
    described('At least one of these conditions is met.', `or: [${name}!]`),
    described('This condition is not met.', `not: ${name}`),
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
  return `The number of relationships in \`${name}\`.`;
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
    ...(endsChains(type) ? [documentDate] : []),
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
    'Conditions on the properties of a relationship; all of them must be met.',
    `input ${link.name}Where {\n${fields.join('\n')}\n}`,
  );
}

/** Returns the properties of a link by which lists can be ordered: single values whose order has a meaning. */
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
    'One order by a property of a relationship; missing values count as the smallest.',
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
    described('The order by the record.', `node: ${target}Order`),
    ...(orderedProperties(link).length > 0
      ? [described('The order by the relationship.', `edge: ${link.name}Order`)]
      : []),
  ];
  const quantifiers = [
    described('At least one relationship meets these conditions.', `some: ${prefix}Where`),
    described('No relationship meets these conditions.', `none: ${prefix}Where`),
    described('Every relationship meets these conditions, also if there is none.', `every: ${prefix}Where`),
  ];
  return [
    described(
      'Conditions on a relationship and the related record; all of them must be met.',
      `input ${prefix}Where {\n${where.join('\n')}\n}`,
    ),
    described(
      'One order of a list of related records.',
      `input ${prefix}Order @oneOf {\n${order.join('\n')}\n}`,
    ),
    described(
      'Conditions on the relationships of a record; all of them must be met.',
      `input ${prefix}Filter {\n${quantifiers.join('\n')}\n}`,
    ),
  ];
}
