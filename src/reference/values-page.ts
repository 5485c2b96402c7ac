import type { Model } from '../model/types.js';
import { code, paragraphs, table, writtenBy, type Page } from './markdown.js';

/** Returns the page of scalars and enums, with the meaning of each value. */
export function valuesPage({ scalars, enums }: Model): Page {
  return {
    file: 'values.md',
    text: paragraphs(
      '# Values',
      writtenBy,
      'Besides these, the schema uses the built-in scalars of GraphQL: `ID`, `String`, `Int`, `Float` and `Boolean`.',
      '## Scalars',
      ...[...scalars.values()].map(({ name, description, specifiedBy }) =>
        paragraphs(
          `### ${name}`,
          description,
          specifiedBy === null ? '' : `Specification: <${specifiedBy}>.`,
        ),
      ),
      '## Enums',
      ...[...enums.values()].map(({ name, description, values }) =>
        paragraphs(
          `### ${name}`,
          description,
          table(
            ['Value', 'Meaning'],
            values.map((value) => [code(value.name), value.description]),
          ),
        ),
      ),
    ),
  };
}
