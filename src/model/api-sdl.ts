import { filterTypes } from './api-filters.js';
import { inputTypes } from './api-inputs.js';
import { described, enumValues, propertyType, relationshipName } from './api-text.js';
import type { LinkType, Model, NodeType, Relationship, ValueType } from './types.js';

const pageArguments = [
  described(
    'The number of records from the start: 20 if neither `first` nor `last` is given, at most 100.',
    'first: Int',
  ),
  described(
    'Only records after this cursor: a `cursor` or `endCursor` of a page with the same order.',
    'after: String',
  ),
  described('The number of records from the end, at most 100.', 'last: Int'),
  described(
    'Only records before this cursor: a `cursor` or `startCursor` of a page with the same order.',
    'before: String',
  ),
];

const fixedTypes = `
"The direction of an order."
enum Direction {
  "Ascending: the smallest first."
  ASC
  "Descending: the greatest first."
  DESC
}

"The position of a page in its list, as Relay defines it."
type PageInfo {
  "Whether there are records after the page."
  hasNextPage: Boolean!
  "Whether there are records before the page."
  hasPreviousPage: Boolean!
  "Cursor of the first record; null on an empty page."
  startCursor: String
  "Cursor of the last record; null on an empty page."
  endCursor: String
}`;

/**
 * Returns the published schema as SDL: the types of the model without storage directives, and the types that are derived from them.
 *
 * For a type `T`, these are `TWhere`, `TOrder`, `TConnection`, `TEdge` and `TInput`; for its relationship `f`, `TFWhere` and so on.
 */
export function apiSdl(model: Model): string {
  const published = [...model.types.values()].filter(({ internal }) => !internal);
  const relationships = published.flatMap((type) =>
    [...type.relationships.values()].filter(({ owner }) => owner === type.name),
  );
  return [
    fixedTypes,
    ...[...model.scalars.values()].map(scalarSdl),
    ...[...model.enums.values()].map((type) =>
      described(type.description, `enum ${type.name} {\n${enumValues(type)}\n}`),
    ),
    querySdl(published, model.values.get('Query')?.fields ?? []),
    ...[...model.values.values()].filter(({ name }) => name !== 'Query').map(valueSdl),
    ...published.map(nodeTypeSdl),
    ...published
      .filter(({ root }) => root !== null)
      .map((type) => connectionSdl(type.name, type.name, edgeFields(type.name, []))),
    ...relationships.map(relationshipSdl),
    ...filterTypes(model, published, relationships),
    ...inputTypes(model, published),
  ].join('\n\n');
}

function scalarSdl({
  name,
  description,
  specifiedBy,
}: {
  name: string;
  description: string;
  specifiedBy: string | null;
}): string {
  return described(description, `scalar ${name}${specifiedBy ? ` @specifiedBy(url: "${specifiedBy}")` : ''}`);
}

function valueSdl({ name, kind, oneOf, description, fields }: ValueType): string {
  const head = `${kind === 'input' ? 'input' : 'type'} ${name}${oneOf ? ' @oneOf' : ''}`;
  return described(description, `${head} {\n${fields.join('\n')}\n}`);
}

function querySdl(published: ReadonlyArray<NodeType>, more: ReadonlyArray<string>): string {
  const lists = published.flatMap(({ root, name }) =>
    root === null
      ? []
      : described(
          `A list of records of the type ${name}, in pages.`,
          `${root}(\n${[...pageArguments, ...listArguments(name)].join('\n')}\n): ${name}Connection`,
        ),
  );
  const fields = [
    described(
      'The record with this id; null if there is none.',
      `node(\n${described('The id of the record.', 'id: ID!')}\n): Node`,
    ),
    described(
      'The records with these ids, in the same order; null for an id without a record.',
      `nodes(\n${described('The ids of the records, at most 100.', 'ids: [ID!]!')}\n): [Node]`,
    ),
    ...lists,
    ...more,
  ];
  return described('The root fields for queries.', `type Query {\n${fields.join('\n')}\n}`);
}

function listArguments(prefix: string): ReadonlyArray<string> {
  return [
    described('Only records that match these conditions.', `where: ${prefix}Where`),
    described(
      'The order: at most two entries; ties are ordered by id, in the direction of the last entry.',
      `orderBy: [${prefix}Order!]`,
    ),
  ];
}

function nodeTypeSdl(type: NodeType): string {
  const fields = [
    ...[...type.properties.values()].map((property) =>
      described(property.description, `${property.name}: ${propertyType(property)}`),
    ),
    ...[...type.relationships.values()].map(relationshipField),
    ...[...type.computed.values()].map(({ sdl }) => sdl),
  ];
  const implemented = type.interfaces.length > 0 ? ` implements ${type.interfaces.join(' & ')}` : '';
  const keyword = type.kind === 'object' ? 'type' : 'interface';
  return described(type.description, `${keyword} ${type.name}${implemented} {\n${fields.join('\n')}\n}`);
}

function relationshipField(relationship: Relationship): string {
  const prefix = relationshipName(relationship);
  const paged = relationship.list === 'PAGED';
  const args = [...(paged ? pageArguments : []), ...listArguments(prefix)];
  const answer = paged ? `${prefix}Connection!` : `[${prefix}Edge!]!`;
  return described(relationship.description, `${relationship.name}(\n${args.join('\n')}\n): ${answer}`);
}

function relationshipSdl(relationship: Relationship): string {
  const prefix = relationshipName(relationship);
  const fields = edgeFields(relationship.target, linkFields(relationship.link));
  if (relationship.list === 'PAGED') return connectionSdl(prefix, relationship.target, fields);
  return edgeSdl(prefix, relationship.target, fields.slice(1));
}

function edgeFields(target: string, more: ReadonlyArray<string>): ReadonlyArray<string> {
  return [
    described('The cursor of the record: its position in this order.', 'cursor: String!'),
    described('The record.', `node: ${target}!`),
    ...more,
  ];
}

function linkFields(link: LinkType): ReadonlyArray<string> {
  return [...link.properties.values()].map((property) =>
    described(property.description, `${property.name}: ${propertyType(property)}`),
  );
}

function connectionSdl(prefix: string, target: string, fields: ReadonlyArray<string>): string {
  const connection = [
    described(
      'The records on the page, with the properties of the relationships to them.',
      `edges: [${prefix}Edge!]!`,
    ),
    described(
      'The records on the page, without the properties of the relationships.',
      `nodes: [${target}!]!`,
    ),
    described('The position of the page in the list.', 'pageInfo: PageInfo!'),
    described('The exact total number of records. Counted only if selected.', 'totalCount: Int!'),
  ];
  return [
    described(
      `A page of records of the type ${target}.`,
      `type ${prefix}Connection {\n${connection.join('\n')}\n}`,
    ),
    edgeSdl(prefix, target, fields),
  ].join('\n\n');
}

function edgeSdl(prefix: string, target: string, fields: ReadonlyArray<string>): string {
  return described(
    `A record of the type ${target} in a list, with the properties of the relationship to it.`,
    `type ${prefix}Edge {\n${fields.join('\n')}\n}`,
  );
}
