import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { runVerb } from '../cli/run-verb.js';
import { cases } from '../support/cases.js';
import { wipe } from '../support/test-store.js';
import { useImportWorld } from './import-world.js';

jest.setTimeout(600_000);

const { file, store } = worldOf();

/** The getter of the store works only while tests run. */
function worldOf() {
  const world = useImportWorld();
  return { file: world.file, store: () => world.store };
}

type Line = Readonly<Record<string, unknown>>;

/** Problems of the whole dossier, as an import with `how` lists them. */
async function problemsOf(how: '--batched' | '--one-transaction', lines: ReadonlyArray<Line>) {
  await wipe(store());
  const path = file('whole.jsonl', lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const { exitCode, data } = await runVerb('import', how, '--json', '--max-errors', '1000', path);
  expect([0, 3]).toContain(exitCode);
  return data
    .map((line) => JSON.parse(line) as Line)
    .filter(({ code }) => code !== undefined)
    .map(
      ({ code, message, hint, line }) => `${String(line)} ${String(code)} ${String(message)} ${String(hint)}`,
    )
    .sort();
}

const ids = (prefix: string, count: number): ReadonlyArray<string> =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const [actors, documents, statements, claims] = [ids('a', 4), ids('d', 3), ids('s', 6), ids('c', 4)];
const some = (
  values: ReadonlyArray<string>,
  range: { readonly minLength?: number; readonly maxLength: number },
) => fc.uniqueArray(fc.constantFrom(...values), range);

const actorLine = (id: string) =>
  fc
    .record({
      partOf: some(actors, { maxLength: 1 }).map((refs) => refs.map((ref) => ({ ref, speaksFor: true }))),
    })
    .map((drawn) => ({ type: 'Actor', id, name: id, kind: 'STATE', ...drawn }));
const documentLine = (id: string) =>
  fc
    .record({
      derivedFrom: some(documents, { maxLength: 1 }),
      consulted: fc.boolean(),
      issuedBy: fc.constantFrom(...actors),
    })
    .map((drawn) => ({ type: 'Document', id, kind: 'ARTICLE', ...drawn }));
const statementLine = (id: string) =>
  fc
    .record({
      attributedTo: fc.constantFrom(...actors),
      reportedIn: some(documents, { maxLength: 1 }),
      content: some([...statements, ...claims], { minLength: 1, maxLength: 2 }),
      respondsTo: some(claims, { maxLength: 1 }).chain((refs) =>
        fc.constantFrom('CONFIRM', 'DENY', 'DEFLECT').map((stance) => refs.map((ref) => ({ ref, stance }))),
      ),
    })
    .map((drawn) => ({ type: 'Statement', id, ...drawn }));
const claimLine = (id: string) =>
  fc.constant({ type: 'Event', id, kind: 'EVENT', text: `it rained on ${id}` });

/** A dossier with random links, which breaks some of the rules. */
const brokenDossier = fc
  .tuple(
    ...actors.map(actorLine),
    ...documents.map(documentLine),
    ...statements.map(statementLine),
    ...claims.map(claimLine),
  )
  .map((lines) => [{ type: 'Dossier', id: 'broken', title: 'Broken' }, ...lines]);

describe('the checks of a whole dossier', () => {
  it('find the same problems in a file and in the graph', async () => {
    await fc.assert(
      fc.asyncProperty(brokenDossier, async (lines) => {
        const inFile = await problemsOf('--one-transaction', lines);
        expect(await problemsOf('--batched', lines)).toEqual(inFile);
      }),
      cases({ test: 8, deep: 100 }),
    );
  });
});
