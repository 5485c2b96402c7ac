import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, jest } from '@jest/globals';
import { generateFile } from '../../bench/import/generate.js';
import { chance } from '../support/generated/chance.js';
import { model } from '../support/model.js';
import { wipe } from '../support/test-store.js';
import { useImportWorld } from './import-world.js';
import { runVerb } from '../cli/run-verb.js';

jest.setTimeout(300_000);

const world = useImportWorld();
const { path, file, domain } = world;

async function exported(): Promise<string> {
  const { data, exitCode } = await runVerb('export', '--format', 'jsonl');
  expect(exitCode).toBe(0);
  return data.join('');
}

const batched = (...words: ReadonlyArray<string>) => runVerb('import', '--batched', ...words);

const lines = [
  { type: 'Statement', id: 's1', attributedTo: 'paper', reportedIn: 'd1', content: 'c1' },
  { type: 'Event', id: 'c1', kind: 'EVENT', text: 'it rained', dateText: 'yesterday' },
  { type: 'Document', id: 'd1', kind: 'ARTICLE', issuedBy: 'paper', consulted: true, date: '2025-10-03' },
  { type: 'Actor', id: 'paper', name: 'Paper', kind: 'MEDIA' },
];
const jsonl = (records: ReadonlyArray<object>): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

const head = '{"type":"Dossier","id":"big","title":"Big"}\n';

/** Returns the lines of a text in random order. */
function shuffled(text: string): string {
  const draws = chance(3);
  const drawn = text
    .trimEnd()
    .split('\n')
    .map((line) => [draws.below(1e9), line] as const);
  return drawn
    .sort(([one], [other]) => one - other)
    .map(([, line]) => `${line}\n`)
    .join('');
}

describe('onrecord import --batched', () => {
  it('has the result of the import of the whole file, in any order of lines, and changes nothing the second time', async () => {
    await generateFile(path('plain.jsonl'), { model, statements: 600 });
    const text = readFileSync(path('plain.jsonl'), 'utf8');
    expect(await runVerb('import', file('big.jsonl', head + text))).toMatchObject({ exitCode: 0 });
    const [whole, wholeGraph] = [await exported(), await domain()];
    await wipe(world.store);
    const mixed = file('big.jsonl.gz', gzipSync(head + shuffled(text)));
    const first = await batched(mixed);
    expect(first).toMatchObject({ exitCode: 0 });
    expect(await domain()).toEqual(wholeGraph);
    expect(await exported()).toBe(whole);
    const [sum = ''] = /[0-9,]+(?= created)/.exec(first.data.join()) ?? [];
    const again = await batched(mixed);
    expect(again.data.join()).toContain(`0 created, 0 changed, 0 removed, ${sum} unchanged`);
    expect(await loads()).toEqual([['big@1', 'DONE']]);

    await generateFile(path('plain.jsonl'), { model, statements: 600, changed: 0.02 });
    const changed = file('big.jsonl', head + readFileSync(path('plain.jsonl'), 'utf8'));
    const { data } = await batched(changed);
    const [count = ''] = /[0-9]+(?= changed)/.exec(data.join()) ?? [];
    expect(data.join()).toContain('0 created');
    expect(Number(count)).toBeGreaterThan(5);
    expect(Number(count)).toBeLessThan(30);
    const after = await domain();
    await wipe(world.store);
    await runVerb('import', changed);
    expect(await domain()).toEqual(after);
  });

  it('reads an export of the seed, including dates in words and records of several dossiers', async () => {
    await runVerb('seed');
    const out = path('seed.jsonl');
    await runVerb('export', '--format', 'jsonl', '--out', out);
    const before = await domain();
    await wipe(world.store);
    expect(await batched(out)).toMatchObject({ exitCode: 0 });
    expect(await domain()).toEqual(before);
    expect((await batched(out)).data.join()).toMatch(/Total|0 created, 0 changed/);
  });

  it('accepts references to later records, and reports those to unknown records at their places', async () => {
    const given = file(
      'late.jsonl',
      jsonl([...lines, { type: 'Statement', id: 's2', attributedTo: 'nobody', content: 'c1' }]),
    );
    const { exitCode, talk } = await batched(given);
    expect(exitCode).toBe(3);
    expect(talk).toMatch(/late\.jsonl:5:\d+ ID_UNKNOWN Unknown id "nobody"/);
    expect(talk).toContain('is unfinished');
    expect(talk).not.toMatch(/were not written|[Nn]othing was written/); // the batches before it are
    expect((await runVerb('status')).data.join('\n')).toMatch(/unfinished/);
    const plain = await runVerb('import', file('late.jsonl', jsonl(lines)));
    expect([plain.exitCode, plain.talk]).toEqual([1, expect.stringMatching(/LOAD_UNFINISHED/)]);
    const resumed = await batched('--resume', given);
    expect([resumed.exitCode, resumed.talk]).toEqual([3, expect.stringMatching(/FILE_CHANGED/)]);
    expect(await batched('--restart', given)).toMatchObject({ exitCode: 3 });
    await runVerb('import', '--restart', '--on-error', 'skip', given);
    expect((await domain()).filter((line) => line.includes('late:s2'))).toEqual([]);
  });

  it('reports every fault of the lines with its place, and writes nothing if the first batch has one', async () => {
    const given = file(
      'bad.jsonl',
      `${jsonl(lines)}{"type": "Event", "id": "c3", "kind": "EVENTS", "text": "x"}\n{"type": "Nothing"}\n{oops\n[]\n${jsonl(lines.slice(0, 1))}`,
    );
    const { exitCode, talk } = await batched('--report', path('report'), given);
    expect(exitCode).toBe(3);
    expect(talk).toMatch(/bad\.jsonl:5:39 VALUE_INVALID Unknown kind "EVENTS"/);
    expect(talk).toMatch(/bad\.jsonl:6:1 TYPE_UNKNOWN/);
    expect(talk).toMatch(/bad\.jsonl:7:2 SYNTAX_INVALID/);
    expect(talk).toMatch(/bad\.jsonl:8:1 VALUE_INVALID/);
    expect(talk).toMatch(/bad\.jsonl:9:1 ID_DOUBLED/);
    expect(readFileSync(path('report'), 'utf8').trim().split('\n')).toHaveLength(5);
    expect(await domain()).toEqual([]);
    expect(await batched('--dry-run', given)).toMatchObject({ exitCode: 3 });
  });

  it('with --on-error skip rejects faulty records and those that refer to them, and writes their lines to a file', async () => {
    const faulty = [
      { type: 'Event', id: 'c3', kind: 'EVENTS', text: 'x' },
      { type: 'Statement', id: 's2', attributedTo: 'paper', content: 'c3' },
      { type: 'Event', id: 'c4', kind: 'EVENT', text: 'nobody tells it' },
    ];
    const given = file('skip.jsonl', jsonl([...faulty, ...lines]));
    const { exitCode } = await batched('--on-error', 'skip', given);
    expect(exitCode).toBe(4);
    expect(readFileSync(path('skip.jsonl.rejected.jsonl'), 'utf8')).toBe(jsonl(faulty));
    const after = await domain();
    await wipe(world.store);
    await batched(file('skip.jsonl', jsonl(lines)));
    expect(after).toEqual(await domain());
  });

  it('started again after records were rejected, imports the whole repaired file, including its dossier record', async () => {
    // Two blocks of lines, so that it can be interrupted between them.
    await generateFile(path('plain.jsonl'), { model, statements: 1800 });
    const generated = readFileSync(path('plain.jsonl'), 'utf8');
    const text = (title: string, statement: object): string =>
      jsonl([{ type: 'Dossier', id: 'big', title }, statement, ...lines.slice(1)]) + generated;
    const { content, ...rest } = { ...lines[0], content: 'c1' };
    const given = file('repaired.jsonl', text('Big', { ...rest, contents: content }));
    const [{ exitCode }] = await Promise.all([batched('--on-error', 'skip', given), interruptOnce()]);
    expect(exitCode).toBe(130);
    const repaired = file('repaired.jsonl', text('Bigger', { ...rest, content }));
    expect(await batched('--restart', '--on-error', 'skip', repaired)).toMatchObject({ exitCode: 0 });
    const after = await domain();
    expect(after.join()).toContain('Bigger');
    await wipe(world.store);
    expect(await runVerb('import', repaired)).toMatchObject({ exitCode: 0 });
    expect(after).toEqual(await domain());
  });

  it('does not remove a record that another dossier refers to in the meantime', async () => {
    const given = file(
      'late.jsonl',
      jsonl([...lines, { type: 'Statement', id: 's2', attributedTo: 'nobody', content: 'c1' }]),
    );
    expect(await batched(given)).toMatchObject({ exitCode: 3 });
    const other = [
      { type: 'Dossier', id: 'other', title: 'Other' },
      { type: 'Actor', id: 'post', name: 'Post', kind: 'MEDIA' },
      { type: 'Document', id: 'd1', kind: 'ARTICLE', issuedBy: 'post', consulted: true },
      { type: 'Statement', id: 's1', attributedTo: 'post', reportedIn: 'd1', content: 'late:s2' },
    ];
    expect(await runVerb('import', file('other.jsonl', jsonl(other)))).toMatchObject({ exitCode: 0 });
    const records = async () => (await domain()).filter((line) => !line.includes('"BulkLoad"'));
    const before = await records();
    const { exitCode, talk } = await batched('--restart', '--on-error', 'skip', given);
    expect([exitCode, talk]).toEqual([3, expect.stringMatching(/RECORD_REFERRED.*"late:s2".*"other:s1"/s)]);
    expect(await records()).toEqual(before);
  });

  it('rejects formats other than JSON Lines and CSV', async () => {
    const { exitCode, talk } = await batched('--format', 'gdelt', file('some.jsonl', jsonl(lines)));
    expect([exitCode, talk]).toEqual([2, expect.stringMatching(/FORMAT_UNKNOWN/)]);
  });

  it('reports contents in a circle and contents that are not reachable', async () => {
    const circle = [
      { type: 'Statement', id: 's5', attributedTo: 'paper', content: 's6' },
      { type: 'Statement', id: 's6', attributedTo: 'paper', content: ['s5', 'c1'] },
    ];
    const { talk, exitCode } = await batched(file('circle.jsonl', jsonl([...lines, ...circle])));
    expect(exitCode).toBe(3);
    expect(talk).toMatch(/circle\.jsonl:[56]:1 CYCLE/);
    expect(talk).toMatch(/circle\.jsonl:5:1 UNREACHED/);
  });
});

/** Interrupts the import as soon as it listens, so that it ends after the current batch. */
async function interruptOnce(): Promise<void> {
  const before = process.listenerCount('SIGINT');
  while (process.listenerCount('SIGINT') === before) await pause(5);
  process.emit('SIGINT');
}

async function loads(): Promise<unknown> {
  return (await world.store.read({ text: 'MATCH (l:Load) RETURN l.id, l.state', parameters: {} })).rows;
}
