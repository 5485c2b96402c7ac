import { isInputObjectType } from 'graphql';
import type { ValueType } from '../model/types.js';
import { meaningCell, nameCell, typeCell } from './field-cells.js';
import { code, paragraphs, table, writtenBy, type Page } from './markdown.js';
import type { Source } from './records-page.js';
import { fieldsOf } from './schema-field.js';

/** Returns the page of the derived values: chains, origins, status, outcome, track record, versions. */
export function resultsPage(source: Source): Page {
  return shapesPage(source, {
    file: 'results.md',
    title: '# Derived values',
    intro:
      'The types of the derived values of records, with their evidence. [The rules](../rules.md) explain how they are ' +
      'derived.',
  });
}

/** Returns the page of the types of root fields that are not lists of records. */
export function answersPage(source: Source): Page {
  return shapesPage(source, {
    file: 'answers.md',
    title: '# Types of the other root fields',
    intro:
      'The arguments and results of search, path, around, groups, timeline and changes. [Root fields](roots.md) describes the fields themselves.',
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

/** Returns the section of one type or input type with its fields. */
export function shapeText({ name, kind, oneOf, description }: ValueType, source: Source): string {
  const rows = kind === 'input' ? inputRows(name, source) : fieldRows(name, source);
  return paragraphs(
    `## ${name}`,
    `${description}${kind === 'input' ? ' An input type.' : ''}${oneOf ? ' Exactly one field must be given.' : ''}`,
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
