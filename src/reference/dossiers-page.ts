import { isInputObjectType } from 'graphql';
import { relationshipName } from '../model/api-text.js';
import type { NodeType, Property, RecordKind } from '../model/types.js';
import { propertyTypeCell, typeCell } from './field-cells.js';
import { code, paragraphs, table, titledTable, writtenBy, type Page } from './markdown.js';
import type { Source } from './records-page.js';

/** Returns the page that lists the fields of a dossier, section by section. */
export function dossiersPage(source: Source): Page {
  const records = [...source.model.types.values()].filter(
    (type): type is NodeType & { readonly record: RecordKind } => type.record !== null,
  );
  return {
    file: 'dossiers.md',
    text: paragraphs(
      '# The fields of a dossier',
      writtenBy,
      intro,
      `## The dossier`,
      table(
        ['Field', 'Type', 'Required', 'Default', 'Meaning'],
        [
          [code('id'), code('ID'), 'yes', '', 'The id of the dossier.'],
          ...propertyRows(source.model.types.get('Dossier'), source),
        ],
      ),
      ...records.map((type) => sectionText(type, source)),
    ),
  };
}

const intro = `A dossier is one YAML or JSON file. Each of its sections is a list of records of one type. An id alone stands for
\`{ ref: id }\`, and a single value for a list of one. The JSON Schema \`schema/dossier.schema.json\` describes the same fields for
editors, and the inputs \`DossierInput\`, \`TInput\` and \`TFInput\` of the published schema describe them in GraphQL. A dossier cannot
contain the fields that the import itself writes.`;

function sectionText(type: NodeType & { readonly record: RecordKind }, source: Source): string {
  const leaving = [...type.relationships.values()].filter(({ direction }) => direction === 'OUT');
  return paragraphs(
    `## ${type.record.section}`,
    `${typeCell(type.name, source.placeOf)}: ${type.description} ${ownership(type.record)}`,
    table(
      ['Field', 'Type', 'Required', 'Default', 'Meaning'],
      [
        [code('id'), code('ID'), 'yes', '', 'The id of the record within its dossier.'],
        ...propertyRows(type, source),
      ],
    ),
    titledTable(
      'Relationships, each with `ref` and its [properties](links.md):',
      ['Field', 'To', 'Properties besides `ref`', 'Meaning'],
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
  if (own === 'always') return 'These records belong to the dossier.';
  if (own === 'never') return 'These records are shared by all dossiers.';
  return `These records are shared by all dossiers; those with ${code(own.when)} set to true belong to the dossier.`;
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
    pattern === null ? '' : ` It is ${pattern.meaning}.`,
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
