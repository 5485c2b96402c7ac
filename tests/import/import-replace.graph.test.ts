import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { wipe } from '../support/test-store.js';
import { useImportWorld } from './import-world.js';
import { runVerb } from '../cli/run-verb.js';

jest.setTimeout(300_000);

const world = useImportWorld();
const { path } = world;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path('replace-'));
});

function file(name: string, records: ReadonlyArray<object | string>): string {
  const at = join(folder, name);
  const lines = records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record)));
  writeFileSync(at, lines.map((line) => `${line}\n`).join(''));
  return at;
}

async function run(...words: ReadonlyArray<string>) {
  const result = await runVerb(...words);
  expect([result.exitCode, result.exitCode === 0 ? '' : result.talk]).toEqual([0, '']);
  return result;
}

const inBatches = (...words: ReadonlyArray<string>) =>
  runVerb('import', '--batched', '--dossier', 'mine', ...words);
const replace = (...words: ReadonlyArray<string>) => inBatches('--replace', ...words);

async function exported(): Promise<string> {
  return (await run('export', '--format', 'jsonl')).data.join('');
}

/** Interrupts the import as soon as it listens, so that it ends after the current batch. */
async function interruptOnce(): Promise<void> {
  const before = process.listenerCount('SIGINT');
  while (process.listenerCount('SIGINT') === before) await pause(5);
  process.emit('SIGINT');
}

async function rowsOf(text: string): Promise<ReadonlyArray<unknown>> {
  return (await world.store.read({ text, parameters: {} })).rows;
}

/** Returns the journal of all loads, including running ones: the removed and changed entries and their former values. */
const journal = () =>
  rowsOf(`MATCH (c:Change)-[:PART_OF_LOAD]->(l)
    RETURN l.id, c.kind, coalesce(c.entityId, c.type + ' ' + c.from + ' ' + c.to), split(c.former, ',"recordedAt')[0]`);
const removed = () =>
  rowsOf(
    `MATCH (c:Change {kind: 'REMOVED'}) RETURN coalesce(c.entityId, c.type + ' ' + c.from + ' ' + c.to)`,
  );
const counts = () =>
  rowsOf('MATCH (l:Load) RETURN l.id, l.created, l.changed, l.removed, l.unchanged ORDER BY l.id');
const countsIn = (data: ReadonlyArray<string>) =>
  /\d+ created, \d+ changed, \d+ removed, \d+ unchanged/.exec(data.join())?.[0];

const paper = { type: 'Actor', id: 'paper', name: 'Paper', kind: 'MEDIA' };
const group = { type: 'Actor', id: 'group', name: 'Group', kind: 'ORGANIZATION' };
const post = { type: 'Actor', id: 'post', name: 'Post', kind: 'MEDIA', wikidataId: 'Q1' };
const document = { type: 'Document', id: 'd1', kind: 'ARTICLE', issuedBy: 'paper', consulted: true };
const statement = { type: 'Statement', id: 's1', attributedTo: 'paper', reportedIn: 'd1' };
const event = (id: string) => ({ type: 'Event', id, kind: 'EVENT', text: `it is ${id}` });

const before = [
  paper,
  group,
  { ...post, partOf: { ref: 'group', source: 'd2' } },
  { ...document, date: '2025-10-03' },
  { type: 'Document', id: 'd2', kind: 'ARTICLE', issuedBy: 'post', consulted: true },
  { ...statement, content: ['c1', 'c2'], cue: 'said' },
  { type: 'Statement', id: 's2', attributedTo: 'post', reportedIn: 'd2', content: ['c2', 'c3'] },
  ...['c1', 'c2', 'c3'].map(event),
];
const after = [paper, document, { ...statement, content: ['c2', 'c4'] }, event('c2'), event('c4')];

/** Another dossier, which refers to an event of this one. */
const other = [
  { type: 'Dossier', id: 'other', title: 'Other' },
  { ...document, id: 'x1' },
  { ...statement, id: 'y1', reportedIn: 'x1', content: 'mine:c3' },
  paper,
];

/** Returns the result of the plain import of these files, one after the other. */
async function plainly(...files: ReadonlyArray<string>): Promise<string> {
  await wipe(world.store);
  for (const each of files) await run('import', '--replace', '--dossier', 'mine', each);
  const whole = await exported();
  await wipe(world.store);
  return whole;
}

describe('onrecord import --batched --replace', () => {
  it('has the result of the plain --replace, records the removals, and changes nothing the second time', async () => {
    const [first, second] = [file('before.jsonl', before), file('after.jsonl', after)];
    const whole = await plainly(first, second);
    await run('import', '--dossier', 'mine', first);
    const plain = await runVerb('import', '--replace', '--dry-run', '--dossier', 'mine', second);
    const { exitCode, data } = await replace(second);
    expect([exitCode, countsIn(data)]).toEqual([0, countsIn(plain.data)]);
    expect(await exported()).toBe(whole);
    const went = ['post', 'group', 'mine:d2', 'mine:s2', 'mine:c1', 'mine:c3'];
    const links = ['PART_OF post group', 'HAS_CONTENT mine:s2 mine:c2', 'HAS_CONTENT mine:s1 mine:c1'];
    expect((await removed()).flat()).toEqual(expect.arrayContaining([...went, ...links]));
    const again = await runVerb('import', '--replace', '--dry-run', '--dossier', 'mine', second);
    expect(countsIn((await replace(second)).data)).toBe(countsIn(again.data));
  });

  it('removes nothing without --replace', async () => {
    const [first, second] = [file('before.jsonl', before), file('after.jsonl', after)];
    await run('import', '--dossier', 'mine', first);
    await run('import', '--dossier', 'mine', second);
    const whole = await exported();
    await wipe(world.store);
    await run('import', '--dossier', 'mine', first);
    expect(await inBatches(second)).toMatchObject({ exitCode: 0 });
    expect(await exported()).toBe(whole);
    expect(await removed()).toEqual([]);
  });

  it('continues after each batch, with the same result and journal', async () => {
    const [first, second] = [file('before.jsonl', before), file('after.jsonl', after)];
    await run('import', '--dossier', 'mine', first);
    await replace(second);
    const whole = [await exported(), await counts(), (await journal()).map(String).sort()];
    await wipe(world.store);
    await run('import', '--dossier', 'mine', first);
    let interruptions = 0;
    for (let exitCode = 130; exitCode !== 0; interruptions += 1) {
      [{ exitCode }] = await Promise.all([replace('--resume', second), interruptOnce()]);
      expect([0, 130]).toContain(exitCode);
      expect(interruptions).toBeLessThan(20);
    }
    expect(interruptions).toBeGreaterThan(6);
    expect([await exported(), await counts(), (await journal()).map(String).sort()]).toEqual(whole);
  });

  it('rejects the removal of records that another dossier refers to, removes nothing, and continues after the repair', async () => {
    const [first, second] = [file('before.jsonl', before), file('after.jsonl', after)];
    const whole = await plainly(first, second);
    await run('import', '--dossier', 'mine', first);
    await run('import', file('other.jsonl', other));
    const { exitCode, talk } = await replace(second);
    expect([exitCode, talk]).toEqual([
      3,
      expect.stringMatching(
        /after\.jsonl:1:1 STILL_REFERRED "mine:c3" cannot be removed: "other:y1" of dossier "other"/,
      ),
    ]);
    expect(talk).toContain('Change the other dossiers first, or keep the record.');
    expect(await removed()).toEqual([]);
    const unlike = await inBatches('--resume', second);
    expect([unlike.exitCode, unlike.talk]).toEqual([
      1,
      expect.stringMatching(/LOAD_DIFFERS .*with --replace/),
    ]);
    await run('import', '--replace', file('other.jsonl', [...other.slice(0, 1), paper]));
    expect(await replace('--resume', second)).toMatchObject({ exitCode: 0 });
    await run('import', '--replace', file('other.jsonl', other.slice(0, 1)));
    expect((await exported()).split('\n').filter((line) => !line.includes('"other"'))).toEqual(
      whole.split('\n'),
    );
  });

  it('reports references to a record that the file does not contain at their lines; started again, imports the repaired file', async () => {
    const first = file('before.jsonl', before);
    const whole = await plainly(first);
    await run('import', '--dossier', 'mine', first);
    const dangling = file(
      'before.jsonl',
      before.filter(({ id }) => id !== 'c2'),
    );
    const { exitCode, talk } = await replace(dangling);
    expect([exitCode, talk]).toEqual([
      3,
      expect.stringMatching(/before\.jsonl:6:\d+ ID_UNKNOWN Unknown id "(mine:)?c2"/),
    ]);
    expect(await removed()).toEqual([]);
    const unlike = await inBatches('--restart', file('before.jsonl', before));
    expect(unlike).toMatchObject({ exitCode: 0 });
    expect(await exported()).toBe(whole);
  });

  it('removes the records that each dossier of a file does not contain, and shared records that no dossier declares any more', async () => {
    const heads = ['mine', 'yours'].map((id) => ({ type: 'Dossier', id, title: id }));
    const [mine, yours] = heads;
    const ofBoth = (records: ReadonlyArray<object>) => [
      ...[mine ?? {}, ...records],
      ...[yours ?? {}, ...records],
    ];
    const [first, second] = [file('both.jsonl', ofBoth(before)), file('both-after.jsonl', ofBoth(after))];
    const third = file('third.jsonl', [{ type: 'Dossier', id: 'third', title: 'Third' }, post]);
    const graphs = [];
    for (const words of [[], ['--batched']]) {
      await wipe(world.store);
      await run('import', third);
      await run('import', first);
      await run('import', '--replace', ...words, second);
      graphs.push(await exported());
    }
    expect(graphs[1]).toBe(graphs[0]);
    expect(graphs[1]).toContain('"Post"');
    expect(graphs[1]).not.toContain('"Group"');
  });

  it('with --on-error skip keeps the stored version of a rejected record, and the records that it refers to', async () => {
    await run('import', '--dossier', 'mine', file('before.jsonl', before));
    const faulty = [{ ...statement, id: 's2', attributedTo: 'nobody', reportedIn: 'd2', content: 'c2' }];
    const { exitCode } = await replace('--on-error', 'skip', file('after.jsonl', [...after, ...faulty]));
    expect(exitCode).toBe(4);
    const left = await rowsOf('MATCH (n:Entity) WHERE NOT n:Dossier RETURN n.id ORDER BY n.id');
    expect(left.flat()).toEqual([
      'group',
      'mine:c2',
      'mine:c3',
      'mine:c4',
      'mine:d1',
      'mine:d2',
      'mine:s1',
      'mine:s2',
      'paper',
      'post',
    ]);
    expect(await rowsOf('MATCH ({id: "mine:s2"})-[:HAS_CONTENT]->(c) RETURN c.id ORDER BY c.id')).toEqual([
      ['mine:c2'],
      ['mine:c3'],
    ]);
  });

  it('removes nothing if a rejected line cannot be read, because it may be a stored record', async () => {
    await run('import', '--dossier', 'mine', file('before.jsonl', before));
    const { exitCode, talk } = await replace('--on-error', 'skip', file('after.jsonl', [...after, '{oops']));
    expect([exitCode, talk]).toEqual([4, expect.stringMatching(/^Nothing is removed: /m)]);
    expect((await removed()).flat()).not.toEqual(expect.arrayContaining(['mine:s2']));
    expect(await rowsOf('MATCH (n {id: "mine:s2"}) RETURN n.id')).toEqual([['mine:s2']]);
  });

  it('explains how to give the code of a removed record to another one', async () => {
    await run('import', '--dossier', 'mine', file('before.jsonl', before));
    const { exitCode, talk } = await replace(file('after.jsonl', [...after, { ...post, id: 'the-post' }]));
    expect([exitCode, talk]).toEqual([
      3,
      expect.stringMatching(
        /after\.jsonl:6:\d+ ID_TAKEN The wikidataId "Q1" of "the-post" already belongs to "post"/,
      ),
    ]);
    expect(talk).toContain('import once without the code');
  });

  it('with --dry-run reports that it does not look for records to be removed', async () => {
    const { exitCode, talk } = await replace('--dry-run', file('after.jsonl', after));
    expect([exitCode, talk]).toEqual([
      0,
      expect.stringContaining('does not look for records that --replace would remove'),
    ]);
  });

  it('rejects another type of a record that does not fit references to it, from the file or another dossier', async () => {
    await run('import', '--dossier', 'mine', file('before.jsonl', before));
    const retyped = { ...document, id: 'c3', consulted: false };
    const given = file('retyped.jsonl', [retyped, ...before.filter(({ id }) => id !== 'c3')]);
    const own = await replace(given);
    expect([own.exitCode, own.talk]).toEqual([
      3,
      expect.stringMatching(/retyped\.jsonl:8:\d+ REFERENCE_WRONG_TYPE/),
    ]);
    await wipe(world.store);
    await run('import', '--dossier', 'mine', file('before.jsonl', before));
    await run('import', file('other.jsonl', other));
    const { exitCode, talk } = await replace(given);
    expect([exitCode, talk]).toEqual([
      3,
      expect.stringMatching(/retyped\.jsonl:1:\d+ STILL_REFERRED "mine:c3" cannot become of type Document/),
    ]);
  });
});
