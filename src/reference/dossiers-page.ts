import { isInputObjectType } from 'graphql';
import { relationshipName } from '../model/api-text.js';
import type { NodeType, Property, RecordKind } from '../model/types.js';
import { propertyTypeCell, typeCell } from './field-cells.js';
import { code, paragraphs, table, titledTable, writtenBy, type Page } from './markdown.js';
import type { Source } from './records-page.js';

/** The page of what a dossier may hold, section by section. */
export function dossiersPage(source: Source): Page {
  const records = [...source.model.types.values()].filter(
    (type): type is NodeType & { readonly record: RecordKind } => type.record !== null,
  );
  return {
    file: 'dossiers.md',
    text: paragraphs(
      '# What a dossier holds',
      writtenBy,
      intro,
      `## The dossier itself`,
      table(
        ['Field', 'Type', 'Needed', 'Where nothing is said', 'Meaning'],
        [
          [code('id'), code('ID'), 'yes', '', 'Id of the dossier.'],
          ...propertyRows(source.model.types.get('Dossier'), source),
        ],
      ),
      ...records.map((type) => sectionText(type, source)),
    ),
  };
}

const intro = `A dossier is one YAML or JSON file. Each of its sections is a list of records of one type. A bare id stands for
\`{ ref: id }\`, one value for a list of one. \`schema/dossier.schema.json\` tells editors the same, and the inputs \`DossierInput\`,
\`TInput\` and \`TFInput\` of the published schema are it in GraphQL. What the loader writes itself cannot be given.`;

function sectionText(type: NodeType & { readonly record: RecordKind }, source: Source): string {
  const leaving = [...type.relationships.values()].filter(({ direction }) => direction === 'OUT');
  return paragraphs(
    `## ${type.record.section}`,
    `${typeCell(type.name, source.placeOf)}: ${type.description} ${ownership(type.record)}`,
    table(
      ['Field', 'Type', 'Needed', 'Where nothing is said', 'Meaning'],
      [
        [code('id'), code('ID'), 'yes', '', 'Id of the record within its dossier.'],
        ...propertyRows(type, source),
      ],
    ),
    titledTable(
      'Relationships, each with `ref` and what may [stand on it](links.md):',
      ['Field', 'To', 'Beside `ref`', 'Meaning'],
      leaving.map((relationship) => [
        code(relationship.name),
        typeCell(relationship.target, source.placeOf),
        besideRef(`${relationshipName(relationship)}Input`, source),
        relationship.description,
      ]),
    ),
  );
}

function ownership({ own }: RecordKind): string {
  if (own === 'always') return 'Always the dossier’s own.';
  if (own === 'never') return 'Shared by all dossiers.';
  return `Shared by all dossiers, but the dossier’s own where ${code(own.when)} is true.`;
}

function propertyRows(type: NodeType | undefined, { placeOf }: Source): ReadonlyArray<ReadonlyArray<string>> {
  return [...(type?.properties.values() ?? [])]
    .filter(({ name, system }) => !system && name !== 'id')
    .map((property) => [
      code(property.name),
      propertyTypeCell({ ...property, nonNull: false }, placeOf),
      property.nonNull && !property.list && property.defaultValue === null ? 'yes' : '',
      property.defaultValue === null ? '' : code(property.defaultValue),
      `${property.description}${bounds(property)}`,
    ]);
}

function bounds({ pattern, range, reference }: Property): string {
  const parts = [
    pattern === null ? '' : ` It is ${pattern.says}.`,
    range === null ? '' : ` From ${range.min} to ${range.max}.`,
    reference === null ? '' : ` The id of a record of the type ${reference}.`,
  ];
  return parts.join('');
}

function besideRef(inputName: string, { schema }: Source): string {
  const type = schema.getType(inputName);
  if (!isInputObjectType(type)) return '';
  return Object.keys(type.getFields())
    .filter((name) => name !== 'ref')
    .map(code)
    .join(', ');
}
