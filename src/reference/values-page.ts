import type { Model } from '../model/types.js';
import { code, paragraphs, table, writtenBy, type Page } from './markdown.js';

/** The page of single values: scalars, then the closed sets with what each value means. */
export function valuesPage({ scalars, enums }: Model): Page {
  return {
    file: 'values.md',
    text: paragraphs(
      '# Values',
      writtenBy,
      'Beside these there are the own ones of GraphQL: `ID`, `String`, `Int`, `Float` and `Boolean`.',
      '## Scalars',
      ...[...scalars.values()].map(({ name, description, specifiedBy }) =>
        paragraphs(`### ${name}`, description, specifiedBy === null ? '' : `As <${specifiedBy}> has it.`),
      ),
      '## Closed sets',
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
