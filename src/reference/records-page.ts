import type { GraphQLSchema } from 'graphql';
import { relationshipName } from '../model/api-text.js';
import type { Model, NodeType, Property, Relationship } from '../model/types.js';
import { meaningCell, nameCell, propertyTypeCell, typeCell } from './field-cells.js';
import { code, listed, paragraphs, titledTable, writtenBy, type Page } from './markdown.js';
import type { PlaceOf } from './place-of.js';
import { fieldOf } from './schema-field.js';

/** What the pages of the reference are written from. */
export interface Source {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly placeOf: PlaceOf;
}

/** The page of the types of records: what each says, where it leads, what is worked out of it. */
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
      '## What several types have in common',
      ...ofKind('interface'),
      '## Claims',
      ...published.filter(isClaim).map((type) => recordText(type, source)),
      '## All others',
      ...ofKind('object'),
      '## Dossiers and what became of them',
      ...published.filter((type) => !isDomain(type)).map((type) => recordText(type, source)),
    ),
  };
}

const intro = `A type has the fields of the types that it is one of, too; they are told there. By everything that a record
says, and by what is kept of it, lists can be filtered; by the fields marked so, also ordered. By each relationship \`f\` lists
can be filtered as \`f\` and \`fCount\`, and ordered as \`fCount\` ([how](lists.md)). What is worked out cannot be filtered by
itself; what is kept of it can.`;

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
      'What it says:',
      ['Field', 'Type', 'Meaning', 'Orders'],
      own(({ properties }) => properties).map((property) => propertyRow(property, { type, source })),
    ),
    titledTable(
      'Where it leads:',
      ['Field', 'To', 'Relationship', 'List', 'Meaning'],
      own(({ relationships }) => relationships).map((each) => relationshipRow(each, placeOf)),
    ),
    titledTable(
      'What is worked out of it:',
      ['Field', 'Type', 'Meaning'],
      own(({ computed }) => computed).map(({ name }) => computedRow(type, name, source)),
    ),
    titledTable(
      `What is kept of it, for filters${type.root === null ? '' : ` and orders of \`${type.root}\``} alone:`,
      ['Name', 'Type', 'Meaning', 'Orders'],
      own(({ storedDerived }) => storedDerived).map((property) => propertyRow(property, { type, source })),
    ),
  );
}

/** Interfaces hand their fields on as they are; a type that declares one anew has it of its own. */
function isOther(inherited: unknown, value: unknown): boolean {
  return inherited === undefined || JSON.stringify(inherited) !== JSON.stringify(value);
}

function standing({ interfaces, kind, possibleTypes, root, record }: NodeType, placeOf: PlaceOf): string {
  const types = (names: ReadonlyArray<string>): string =>
    listed(names.map((name) => typeCell(name, placeOf)));
  const sentences = [
    interfaces.length === 0 ? '' : `Is one of ${types(interfaces)}.`,
    kind === 'interface' ? `Its records are of the types ${types(possibleTypes)}.` : '',
    root === null ? '' : `Listed by [${code(root)}](roots.md#lists-of-records).`,
    record === null
      ? ''
      : `Written in the section [${code(record.section)}](dossiers.md#${record.section}) of a dossier.`,
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
      : `whole, ${code(`[${relationshipName(relationship)}Edge!]!`)}`,
    description,
  ];
}

function computedRow(type: NodeType, name: string, { schema, placeOf }: Source): ReadonlyArray<string> {
  const field = fieldOf(schema, type.name, name);
  return [nameCell(field), typeCell(String(field.type), placeOf), meaningCell(field, placeOf)];
}
