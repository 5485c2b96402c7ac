import type { GraphQLSchema } from 'graphql';
import { relationshipName } from '../model/api-text.js';
import type { Model, NodeType, Property, Relationship } from '../model/types.js';
import { meaningCell, nameCell, propertyTypeCell, typeCell } from './field-cells.js';
import { code, listed, paragraphs, titledTable, writtenBy, type Page } from './markdown.js';
import type { PlaceOf } from './place-of.js';
import { fieldOf } from './schema-field.js';

/** The input of the reference pages. */
export interface Source {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly placeOf: PlaceOf;
}

/** Returns the page of the record types: their properties, relationships and derived values. */
export function recordsPage(source: Source): Page {
  const published = [...source.model.types.values()].filter(({ internal }) => !internal);
  const isDomain = ({ name, interfaces }: NodeType): boolean =>
    ['Node', 'Entity'].includes(name) || interfaces.includes('Entity');
  const ofKind = (kind: NodeType['kind']): ReadonlyArray<string> =>
    published
      .filter((type) => isDomain(type) && type.kind === kind && !isClaim(type))
      .map((type) => recordText(type, source));
  return {
    file: 'records.md',
    text: paragraphs(
      '# Records',
      writtenBy,
      intro,
      '## Interfaces',
      ...ofKind('interface'),
      '## Claims',
      ...published.filter(isClaim).map((type) => recordText(type, source)),
      '## Other records',
      ...ofKind('object'),
      '## Dossiers and loads',
      ...published.filter((type) => !isDomain(type)).map((type) => recordText(type, source)),
    ),
  };
}

const intro = `A type also has the fields of its interfaces, which are described there. Lists can be filtered by all properties and by the stored
derived values, and ordered by the fields marked in the column "Orders". For each relationship \`f\`, lists can be filtered by \`f\` and
\`fCount\`, and ordered by \`fCount\` ([filters and orders](lists.md)). Derived values can be filtered only if they are stored.`;

function isClaim({ name, interfaces }: NodeType): boolean {
  return name === 'Claim' || interfaces.includes('Claim');
}

function recordText(type: NodeType, source: Source): string {
  const parents = type.interfaces.flatMap((name) => source.model.types.get(name) ?? []);
  const own = <T>(part: (type: NodeType) => ReadonlyMap<string, T>): ReadonlyArray<T> =>
    [...part(type)]
      .filter(([name, value]) => parents.every((parent) => isOther(part(parent).get(name), value)))
      .map(([, value]) => value);
  const { placeOf } = source;
  return paragraphs(
    `### ${type.name}`,
    type.description,
    standing(type, placeOf),
    titledTable(
      'Properties:',
      ['Field', 'Type', 'Meaning', 'Orders'],
      own(({ properties }) => properties).map((property) => propertyRow(property, { type, source })),
    ),
    titledTable(
      'Relationships:',
      ['Field', 'To', 'Relationship', 'List', 'Meaning'],
      own(({ relationships }) => relationships).map((each) => relationshipRow(each, placeOf)),
    ),
    titledTable(
      'Derived values:',
      ['Field', 'Type', 'Meaning'],
      own(({ computed }) => computed).map(({ name }) => computedRow(type, name, source)),
    ),
    titledTable(
      `Stored derived values, only for filters${type.root === null ? '' : ` and orders of \`${type.root}\``}:`,
      ['Name', 'Type', 'Meaning', 'Orders'],
      own(({ storedDerived }) => storedDerived).map((property) => propertyRow(property, { type, source })),
    ),
  );
}

/** Returns whether a value differs from the inherited one; types inherit the fields of their interfaces unless they declare them again. */
function isOther(inherited: unknown, value: unknown): boolean {
  return inherited === undefined || JSON.stringify(inherited) !== JSON.stringify(value);
}

function standing({ interfaces, kind, possibleTypes, root, record }: NodeType, placeOf: PlaceOf): string {
  const types = (names: ReadonlyArray<string>): string =>
    listed(names.map((name) => typeCell(name, placeOf)));
  const sentences = [
    interfaces.length === 0 ? '' : `Interfaces: ${types(interfaces)}.`,
    kind === 'interface' ? `Types: ${types(possibleTypes)}.` : '',
    root === null ? '' : `Root field: [${code(root)}](roots.md#lists-of-records).`,
    record === null ? '' : `Section of a dossier: [${code(record.section)}](dossiers.md#${record.section}).`,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function propertyRow(
  property: Property,
  { type, source }: { readonly type: NodeType; readonly source: Source },
): ReadonlyArray<string> {
  const isOrder = type.orders.some(({ field }) => field === property.name);
  return [
    code(property.name),
    propertyTypeCell(property, source.placeOf),
    property.description,
    isOrder ? 'yes' : '',
  ];
}

function relationshipRow(relationship: Relationship, placeOf: PlaceOf): ReadonlyArray<string> {
  const { name, target, link, direction, list, description } = relationship;
  const linkCell = `[${code(link.type)}](links.md#${link.type.toLowerCase()})`;
  return [
    code(name),
    typeCell(target, placeOf),
    direction === 'OUT' ? `${linkCell} →` : `← ${linkCell}`,
    list === 'PAGED'
      ? `pages, ${code(`${relationshipName(relationship)}Connection`)}`
      : `in full, ${code(`[${relationshipName(relationship)}Edge!]!`)}`,
    description,
  ];
}

function computedRow(type: NodeType, name: string, { schema, placeOf }: Source): ReadonlyArray<string> {
  const field = fieldOf(schema, type.name, name);
  return [nameCell(field), typeCell(String(field.type), placeOf), meaningCell(field, placeOf)];
}
