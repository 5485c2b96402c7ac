import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import plugin from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';
import type { Linter } from 'eslint';

const root = join(import.meta.dirname, '../..');
const schema = join(root, 'schema/api.generated.graphql');

/** Returns what the Relay rules of GraphQL-ESLint find in a text of a schema. */
async function messagesOf(text: string): Promise<ReadonlyArray<string>> {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.graphql'],
      plugins: { '@graphql-eslint': plugin as never },
      languageOptions: {
        parser: plugin.parser,
        parserOptions: { graphQLConfig: { schema: text } },
      },
      rules: {
        ...(plugin.configs['flat/schema-relay'].rules as Linter.RulesRecord),
        // A search goes forward only, as Relay allows; and a record has plain lists, such as its aliases.
        '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
        '@graphql-eslint/relay-edge-types': [
          'error',
          { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
        ],
      },
    },
  });
  const results = await eslint.lintText(text, { filePath: schema });
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId ?? ''}: ${message}`),
  );
}

it('follows the Relay rules of GraphQL-ESLint: connections, edges, arguments, PageInfo', async () => {
  expect(await messagesOf(await readFile(schema, 'utf8'))).toEqual([]);
});

it('does not follow them without the cursors of edges', async () => {
  const text = (await readFile(schema, 'utf8')).replace(/^ {2}cursor: String!$/m, '');
  expect(await messagesOf(text)).not.toEqual([]);
});
