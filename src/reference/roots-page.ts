import type { GraphQLField } from 'graphql';
import { defaultText, isListArgument, typeCell } from './field-cells.js';
import { code, paragraphs, table, writtenBy, type Page } from './markdown.js';
import type { PlaceOf } from './place-of.js';
import type { Source } from './records-page.js';
import { fieldsOf } from './schema-field.js';

/** Returns the page of the root fields for queries. */
export function rootsPage({ model, schema, placeOf }: Source): Page {
  const roots = [...model.types.values()].flatMap(({ name, root, description }) =>
    root === null ? [] : { name, root, description },
  );
  const listNames = new Set(roots.map(({ root }) => root));
  const lists = table(
    ['Root field', 'Records', 'Meaning'],
    roots.map(({ name, root, description }) => [code(root), typeCell(name, placeOf), description]),
  );
  const others = fieldsOf(schema, 'Query').filter(({ name }) => !listNames.has(name));
  return {
    file: 'roots.md',
    text: paragraphs(
      '# Root fields',
      writtenBy,
      intro,
      '## Lists of records',
      'Each of these lists is returned in pages as `TConnection`, and can be filtered and ordered ([lists](lists.md)).',
      lists,
      ...others.map((field) => rootText(field, placeOf)),
    ),
  };
}

const intro = `Each query selects one or more root fields. An answer is a consistent snapshot: it shows exactly one committed state of the graph.

## Consistency

- An answer contains each write by Onrecord, over HTTP or from the command line, completely or not at all, including derived values. Of a
  batched import, this holds for each batch.
- If writes are so frequent that no answer can be read between them, the server delays the writes while it reads. If this takes longer
  than the time limit of a read, or if the server cannot write to Neo4j, the answer has \`extensions.consistency: "NOT_GUARANTEED"\`: it
  may mix two states.
- Two operations may see two different states, for example one page and the next.
- Writes that other programs make directly to Neo4j are not covered. Clusters have not been tested.

An operation takes one round trip to Neo4j, and two more for each level of derived fields.`;

/** Returns the section of one root field or mutation: its description, result and arguments. */
export function rootText(field: GraphQLField<unknown, unknown>, placeOf: PlaceOf): string {
  const paged = field.args.some(({ name }) => name === 'after');
  return paragraphs(
    `## ${field.name}`,
    `${field.description ?? ''} Returns ${typeCell(String(field.type), placeOf)}${paged ? ', [in pages](lists.md#pages)' : ''}.`,
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
