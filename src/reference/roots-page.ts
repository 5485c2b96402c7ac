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

const intro = `Each operation begins with one or several of these. An answer shows one state of the graph, whatever its roots and levels.

## Consistency

- A write by Onrecord, be it over HTTP or from the command line, is seen whole or not at all: by every part of an answer, derived values
  included. A batched import is seen batch by batch.
- Where writes come so fast that an answer cannot be had between them, the server lets them wait while it reads. Only where that takes
  longer than the time limit of a read, or where the server may not write to Neo4j, the answer has \`extensions.consistency: "NOT_GUARANTEED"\`: it may mix two states.
- Two operations may see two states: a page and the one after it, for instance.
- Writes by other programs, straight to Neo4j, are not covered. On a cluster it has not been tested.

An operation takes one round trip to Neo4j, and two more for each level of derived fields in it.`;

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
