import type { GraphQLField } from 'graphql';
import { defaultText, isListArgument, typeCell } from './field-cells.js';
import { code, paragraphs, table, writtenBy, type Page } from './markdown.js';
import type { PlaceOf } from './place-of.js';
import type { Source } from './records-page.js';
import { fieldsOf } from './schema-field.js';

/** The page of what can be asked: the fields of Query. */
export function rootsPage({ model, schema, placeOf }: Source): Page {
  const roots = [...model.types.values()].flatMap(({ name, root, description }) =>
    root === null ? [] : { name, root, description },
  );
  const listNames = new Set(roots.map(({ root }) => root));
  const lists = table(
    ['Root', 'Records', 'What they are'],
    roots.map(({ name, root, description }) => [code(root), typeCell(name, placeOf), description]),
  );
  const others = fieldsOf(schema, 'Query').filter(({ name }) => !listNames.has(name));
  return {
    file: 'roots.md',
    text: paragraphs(
      '# Roots',
      writtenBy,
      intro,
      '## Lists of records',
      'Each of them is given in pages, can be filtered and ordered, and gives `TConnection` ([how](lists.md)).',
      lists,
      ...others.map((field) => rootText(field, placeOf)),
    ),
  };
}

const intro = `Each operation begins with one or several of these. Whatever they are, all of one operation is answered by one
query to Neo4j, so that it shows the graph at one moment.`;

/** One root or mutation: what it does, gives and takes. */
export function rootText(field: GraphQLField<unknown, unknown>, placeOf: PlaceOf): string {
  const paged = field.args.some(({ name }) => name === 'after');
  return paragraphs(
    `## ${field.name}`,
    `${field.description ?? ''} Gives ${typeCell(String(field.type), placeOf)}${paged ? ', [in pages](lists.md#pages)' : ''}.`,
    table(
      ['Argument', 'Type', 'Meaning'],
      field.args
        .filter(({ name }) => name === 'orderBy' || !isListArgument(name))
        .map((argument) => [
          code(argument.name),
          `${typeCell(String(argument.type), placeOf)}${defaultText(argument)}`,
          argument.description ?? '',
        ]),
    ),
  );
}
