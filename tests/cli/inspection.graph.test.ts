import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Store } from '../../src/store/store.js';
import { graphOf } from '../load/graph-of.js';
import { textOf } from '../seed/seed.js';
import { openTestStore, wipe } from '../support/test-store.js';
import { runVerb } from './run-verb.js';
import { useTestNeo4j } from './with-test-neo4j.js';

jest.setTimeout(300_000);

let store: Store;
let restore: () => void;
const folder = mkdtempSync(join(tmpdir(), 'onrecord-inspect-'));

beforeAll(async () => {
  restore = useTestNeo4j();
  store = await openTestStore();
  await wipe(store);
});
afterAll(async () => {
  restore();
  rmSync(folder, { recursive: true });
  await store.close();
});

async function findingOf(check: string, ...flags: ReadonlyArray<string>): Promise<object> {
  const { exitCode, data } = await runVerb('doctor', '--json', ...flags);
  const found = data.map((line) => JSON.parse(line) as { readonly check: string });
  return { exitCode, ...found.find((finding) => finding.check === check) };
}

describe('onrecord status, diff and doctor', () => {
  it('report that the graph is empty and has no version', async () => {
    expect((await runVerb('status')).data.join()).toContain('The graph is empty.');
    const { exitCode, data } = await runVerb('doctor', '--json');
    expect([exitCode, data.map((line) => JSON.parse(line) as object)]).toEqual([
      0,
      expect.arrayContaining([expect.objectContaining({ check: 'Schema version', state: 'warning' })]),
    ]);
  });

  it('report the stored records, and that there are no faults', async () => {
    const files = ['states', 'venezuela-russia-2025'].map((name) => `seed/dossiers/${name}.yaml`);
    await runVerb('seed', ...files);
    const { data } = await runVerb('status');
    expect(data[0]).toMatch(/^states: States \(1 load, last \d{4}-.* from .*states\.yaml\)$/);
    expect(data.join()).toMatch(/Records: \d+ Actor/);
    const found = (await runVerb('doctor', '--json')).data.map(
      (line) => JSON.parse(line) as { check: string; state: string },
    );
    expect(found).toContainEqual(expect.objectContaining({ check: 'Schema version', state: 'ok' }));
    expect(found).toContainEqual(expect.objectContaining({ check: 'Constraints', state: 'ok' }));
  });

  it('report whether records are stored as search compares them, and repair them on request', async () => {
    expect(await findingOf('Search')).toMatchObject({ exitCode: 0, state: 'ok' });
    await store.command("MATCH (n:Entity {id: 'maduro'}) SET n.searchText = 'other' REMOVE n.searchKeys");
    expect(await findingOf('Search')).toMatchObject({
      exitCode: 1,
      state: 'fault',
      message: expect.stringMatching(/^1 of \d+ records not stored as search compares them: maduro\.$/),
    });
    expect(await findingOf('Search', '--repair')).toMatchObject({ exitCode: 0, state: 'ok' });
    expect(await findingOf('Search')).toMatchObject({ exitCode: 0, state: 'ok' });
  });

  it('report whether links hold the ids and dates of their records, and repair them on request', async () => {
    const before = await graphOf(store);
    expect(await findingOf('Links')).toMatchObject({ exitCode: 0, state: 'ok' });
    const told = "(:Statement {id: 'venezuela-russia-2025:s.reports'})-[r:ATTRIBUTED_TO]->(a)";
    await store.command(`MATCH ${told} SET r.fromDateKey = '1999-01-01' REMOVE r.toId`);
    expect(await findingOf('Links')).toMatchObject({
      exitCode: 1,
      state: 'fault',
      message: expect.stringMatching(
        /^1 of \d+ links hold other ids or dates than their records: \S+ -\[ATTRIBUTED_TO\]-> \S+\.$/,
      ),
    });
    expect(await findingOf('Links', '--repair')).toMatchObject({ exitCode: 0, state: 'ok' });
    expect(await graphOf(store)).toEqual(before);
  });

  it('report whether the stored derived values agree with the rules, and repair them on request', async () => {
    const seeded = await graphOf(store);
    expect(await findingOf('Stored derived values')).toMatchObject({ exitCode: 0, state: 'ok', hint: null });
    const ids = ['venezuela-russia-2025:c.contact', 'venezuela-russia-2025:c.req.docs'];
    const spoil = `MATCH (c:Claim) WHERE c.id IN $ids SET c.status = 'DENIED', c.outcome = null, c.originsFor = []`;
    await store.write((transaction) => transaction.run(spoil, { ids }));
    const spoilt = await graphOf(store);
    expect(await findingOf('Stored derived values')).toMatchObject({
      exitCode: 1,
      state: 'fault',
      message: `those of 2 of 34 claims differ from the results of the rules: ${ids.join(', ')}.`,
    });
    expect(await graphOf(store)).toEqual(spoilt);
    expect(await findingOf('Stored derived values', '--repair')).toMatchObject({
      exitCode: 0,
      message: 'repaired 2 of 34 claims',
    });
    expect(await graphOf(store)).toEqual(seeded);
    expect(await findingOf('Stored derived values', '--repair')).toMatchObject({
      exitCode: 0,
      message: 'those of 34 claims agree with the rules',
    });
    expect(await graphOf(store)).toEqual(seeded);
  });

  it('list the changes that a file would make, field by field, and none for unchanged records', async () => {
    const file = join(folder, 'changed.yaml');
    const text = textOf('seed/dossiers/venezuela-russia-2025.yaml');
    writeFileSync(file, text);
    expect((await runVerb('diff', file)).data).toEqual([`${file}: no difference`]);
    writeFileSync(file, text.replace('frequency: weekly', 'frequency: daily'));
    const { exitCode, data } = await runVerb('diff', file);
    expect(exitCode).toBe(0);
    expect(data).toContain('~ Document venezuela-russia-2025:with-maduro');
    expect(data).toContain('    frequency: "weekly" -> "daily"');
    expect(readFileSync(file, 'utf8')).toContain('daily');
  });

  it('name a database that cannot be reached, with exit code 5', async () => {
    process.env['NEO4J_URI'] = 'bolt://127.0.0.1:1';
    const { exitCode, data } = await runVerb('doctor');
    expect(exitCode).toBe(5);
    expect(data.join('\n')).toMatch(/fault +Database: /);
    expect((await runVerb('status')).exitCode).toBe(5);
    useTestNeo4j();
  });
});
