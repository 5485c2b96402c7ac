import { isInputObjectType } from 'graphql';
import type { ValueType } from '../model/types.js';
import { meaningCell, nameCell, typeCell } from './field-cells.js';
import { code, paragraphs, table, writtenBy, type Page } from './markdown.js';
import type { Source } from './records-page.js';
import { fieldsOf } from './schema-field.js';

/** The page of what rules give for a record: chains, origins, status, outcome, track record, tellings. */
export function resultsPage(source: Source): Page {
  return shapesPage(source, {
    file: 'results.md',
    title: '# What the rules give',
    intro:
      'What is worked out of a record, with the evidence beside it. The rules are told in ' +
      '[plain words](../rules.md).',
  });
}

/** The page of what the roots that are no lists of records take and give. */
export function answersPage(source: Source): Page {
  return shapesPage(source, {
    file: 'answers.md',
    title: '# What the other roots take and give',
    intro: 'The [roots](roots.md) themselves are told on a page of their own.',
  });
}

function shapesPage(
  source: Source,
  { file, title, intro }: { readonly file: string; readonly title: string; readonly intro: string },
): Page {
  const shapes = [...source.model.values.values()].filter(({ name }) =>
    source.placeOf(name)?.startsWith(file),
  );
  return {
    file,
    text: paragraphs(title, writtenBy, intro, ...shapes.map((shape) => shapeText(shape, source))),
  };
}

/** One type or input: its fields. */
export function shapeText({ name, kind, oneOf, description }: ValueType, source: Source): string {
  const rows = kind === 'input' ? inputRows(name, source) : fieldRows(name, source);
  return paragraphs(
    `## ${name}`,
    `${description}${kind === 'input' ? ' An input.' : ''}${oneOf ? ' Exactly one of its fields is given.' : ''}`,
    table(['Field', 'Type', 'Meaning'], rows),
  );
}

function fieldRows(name: string, { schema, placeOf }: Source): ReadonlyArray<ReadonlyArray<string>> {
  return fieldsOf(schema, name).map((field) => [
    nameCell(field),
    typeCell(String(field.type), placeOf),
    meaningCell(field, placeOf),
  ]);
}

function inputRows(name: string, { schema, placeOf }: Source): ReadonlyArray<ReadonlyArray<string>> {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).map((field) => [
    code(field.name),
    typeCell(String(field.type), placeOf),
    field.description ?? '',
  ]);
}
