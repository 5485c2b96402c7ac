import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { randomDossier } from '../formats/random-dossier.js';
import { cases } from '../support/cases.js';
import { wipe } from '../support/test-store.js';
import { useImportWorld } from './import-world.js';
import { runVerb } from '../cli/run-verb.js';

jest.setTimeout(300_000);

const world = useImportWorld();

async function run(...words: ReadonlyArray<string>) {
  const result = await runVerb(...words);
  expect([result.exitCode, result.exitCode === 0 ? '' : result.talk]).toEqual([0, '']);
  return result;
}

async function exported(): Promise<string> {
  return (await run('export', '--format', 'jsonl')).data.join('');
}

const countsIn = (data: ReadonlyArray<string>) =>
  /\d+ created, \d+ changed, \d+ removed, \d+ unchanged/.exec(data.join())?.[0];

interface RandomDossier {
  readonly actors: ReadonlyArray<{ readonly id: string; readonly partOf?: string | undefined }>;
}

/** The dossier with other names for some of its records, and with a link between two of its shared ones. */
function formerOf(dossier: object, names: ReadonlyArray<string>): RandomDossier {
  const renamed = names.reduce(
    (text, name) => text.replaceAll(`"${name}"`, `"former-${name}"`),
    JSON.stringify(dossier),
  );
  const { actors, ...rest } = JSON.parse(renamed) as RandomDossier; // by randomDossier
  const [whole, ...parts] = actors.toReversed();
  return {
    ...rest,
    actors: [...(whole ? [whole] : []), ...parts.map((part) => ({ ...part, partOf: whole?.id }))],
  };
}

/** Returns the graph of stored files after the import of another one with these arguments. */
async function after(stored: ReadonlyArray<string>, words: ReadonlyArray<string>, given: string) {
  await wipe(world.store);
  await run('seed', ...stored);
  const { data } = await run('import', ...words, '--replace', '--dossier', 'random', given);
  return { counts: countsIn(data), whole: await exported() };
}

describe('onrecord import --batched --replace of any dossier', () => {
  it('has the result and the counts of the plain --replace, for shared and own records', async () => {
    const folder = mkdtempSync(world.path('replace-'));
    const write = (name: string, dossier: object): string => {
      const at = join(folder, `${name}.json`);
      writeFileSync(at, JSON.stringify(dossier));
      return at;
    };
    const names = fc.subarray(['a2', 'a3', 't0', 'doc', 's1', 'c0', 'c1']);
    const law = async (one: object, two: object, renamed: ReadonlyArray<string>, asTables: boolean) => {
      await wipe(world.store);
      await run('seed', write('given', two));
      const format = asTables ? 'csv' : 'jsonl';
      const given = join(mkdtempSync(join(folder, 'out-')), `random.${format}`);
      await run('export', '--format', format, '--dossier', 'random', '--out', given);
      const former = formerOf(one, renamed);
      const shared = former.actors.filter(({ id }) => id.startsWith('former'));
      const actors = shared.slice(1).map((actor) => ({ ...actor, partOf: undefined }));
      const other = { id: 'next', title: 'Next', actors };
      const stored = [write('former', former), write('next', other)];
      expect(await after(stored, ['--batched'], given)).toEqual(await after(stored, [], given));
    };
    const property = fc.asyncProperty(randomDossier, randomDossier, names, fc.boolean(), law);
    await fc.assert(property, { ...cases({ test: 3, deep: 15 }), endOnFailure: true });
  });
});
