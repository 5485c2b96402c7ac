import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

let folder: string;
beforeAll(async () => {
  await mkdir(join(root, 'dist'), { recursive: true });
  folder = await mkdtemp(join(root, 'dist/typed-'));
  await promisify(execFile)(
    process.execPath,
    [
      join(root, 'node_modules/@graphql-codegen/cli/esm/bin.js'),
      '--config',
      'tests/client-tools/typed/codegen.js',
    ],
    { cwd: root, env: { ...process.env, ONRECORD_TYPED_FOLDER: folder } },
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Returns the messages of the TypeScript compiler for a program that uses the generated operations. */
async function compiled(lines: ReadonlyArray<string>): Promise<ReadonlyArray<string>> {
  const file = join(folder, 'program.ts');
  const imports = [
    "import type { FragmentType } from './fragment-masking.js';",
    "import { useFragment } from './fragment-masking.js';",
    "import { ClaimLineFragmentDoc } from './graphql.js';",
    "import type { RequestsToQuery, StatementsQuery, StatementsQueryVariables } from './graphql.js';",
  ];
  await writeFile(file, [...imports, ...lines].join('\n'));
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

it('gives typed operations by the client preset of GraphQL Code Generator', async () => {
  const program = [
    'export const first: StatementsQueryVariables = { first: 10 };',
    'export const idsOf = ({ statements }: StatementsQuery): ReadonlyArray<string> | undefined =>',
    '  statements?.edges.map(({ node }) => node.id);',
    'export const linesOf = ({ requests }: RequestsToQuery): ReadonlyArray<string> | undefined =>',
    '  requests?.nodes.map((claim) => useFragment(ClaimLineFragmentDoc, claim).displayName);',
    'export type Line = FragmentType<typeof ClaimLineFragmentDoc>;',
  ];
  expect(await compiled(program)).toEqual([]);
});

it('finds a field that an operation does not ask for', async () => {
  const program = [
    'export const cueOf = ({ statements }: StatementsQuery) => statements?.edges[0]?.node.text;',
  ];
  expect(await compiled(program)).toEqual([expect.stringMatching(/Property 'text' does not exist/)]);
});
