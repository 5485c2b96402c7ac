import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

const imports = [
  "import type { FragmentType } from './fragment-masking.js';",
  "import { useFragment } from './fragment-masking.js';",
  "import { ClaimLineFragmentDoc } from './graphql.js';",
  "import type { RequestsToQuery, StatementsQuery, StatementsQueryVariables } from './graphql.js';",
];
/** Programs that use the generated operations, by the names of their files. */
const programs = {
  'typed.ts': [
    'export const first: StatementsQueryVariables = { first: 10 };',
    'export const idsOf = ({ statements }: StatementsQuery): ReadonlyArray<string> | undefined =>',
    '  statements?.edges.map(({ node }) => node.id);',
    'export const linesOf = ({ requests }: RequestsToQuery): ReadonlyArray<string> | undefined =>',
    '  requests?.nodes.map((claim) => useFragment(ClaimLineFragmentDoc, claim).displayName);',
    'export type Line = FragmentType<typeof ClaimLineFragmentDoc>;',
  ],
  'faulty.ts': ['export const cueOf = ({ statements }: StatementsQuery) => statements?.edges[0]?.node.text;'],
};

let folder: string;
/** Both programs as one, because the compiler reads its libraries for each anew. */
let program: ts.Program;
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
  for (const [name, lines] of Object.entries(programs))
    await writeFile(join(folder, name), [...imports, ...lines].join('\n'));
  const files = Object.keys(programs).map((name) => join(folder, name));
  program = ts.createProgram(files, {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Returns the messages of the TypeScript compiler for one of the programs. */
function messagesOf(name: keyof typeof programs): ReadonlyArray<string> {
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(join(folder, name)))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

it('gives typed operations by the client preset of GraphQL Code Generator', () => {
  expect(messagesOf('typed.ts')).toEqual([]);
});

it('finds a field that an operation does not ask for', () => {
  expect(messagesOf('faulty.ts')).toEqual([expect.stringMatching(/Property 'text' does not exist/)]);
});
