import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { describe, expect, it, jest } from '@jest/globals';
import { useImportWorld } from './import-world.js';
import { runVerb } from '../cli/run-verb.js';

jest.setTimeout(600_000);

const world = useImportWorld();

/** The deepest nesting that is accepted, and more statements of one actor than any real dossier has. */
const depth = 1_000;
const statementsOfOne = 2_000;

const beginning = [
  { type: 'Actor', id: 'paper', name: 'Paper', kind: 'MEDIA' },
  { type: 'Document', id: 'd', kind: 'ARTICLE', issuedBy: 'paper', consulted: true },
  { type: 'Event', id: 'c', kind: 'EVENT', text: 'it rained' },
];

/** Statements that have each other as content; the first one is the document's own. */
function* chain(last: string, count = depth): Generator<object> {
  for (let index = 0; index < count; index += 1) {
    const reportedIn = index === 0 ? { reportedIn: 'd' } : {};
    const content = index === count - 1 ? last : `s${index + 1}`;
    yield { type: 'Statement', id: `s${index}`, attributedTo: 'paper', ...reportedIn, content };
  }
}

/** All statements are of one actor. */
function* statementsOfPaper(): Generator<object> {
  const content = Array.from({ length: statementsOfOne }, (_, index) => `s${index}`);
  yield { type: 'Statement', id: 'outer', attributedTo: 'paper', reportedIn: 'd', content };
  for (const id of content) yield { type: 'Statement', id, attributedTo: 'paper', content: 'c' };
}

async function fileOf(name: string, records: Iterable<object>): Promise<string> {
  const out = createWriteStream(world.path(name));
  for (const record of [...beginning, ...records])
    if (!out.write(`${JSON.stringify(record)}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'close');
  return world.path(name);
}

const ways: ReadonlyArray<ReadonlyArray<string>> = [['import'], ['import', '--batched']];

describe.each(ways)('onrecord %s %s', (...words) => {
  it('accepts contents that are nested very deep', async () => {
    const { exitCode, talk } = await runVerb(...words, await fileOf('deep.jsonl', chain('c')));
    expect([exitCode, talk]).toEqual([0, expect.any(String)]);
    const { rows } = await world.store.read({
      text: 'MATCH (s:Statement) RETURN count(s)',
      parameters: {},
    });
    expect(rows).toEqual([[depth]]);
  });

  it('rejects contents that are deeper, at the statement from which on they are', async () => {
    const { exitCode, talk } = await runVerb(...words, await fileOf('deeper.jsonl', chain('c', 20_000)));
    expect([exitCode, talk]).toEqual([
      3,
      expect.stringMatching(/deeper\.jsonl:4:1 CONTENT_TOO_DEEP From "s0" on, 20,000 statements/),
    ]);
  });

  it('reports very deep contents that lead back to their beginning', async () => {
    const file = await fileOf('circle.jsonl', chain('s0'));
    const { exitCode, talk } = await runVerb(...words, '--dossier', 'circle', file);
    expect(exitCode).toBe(3);
    expect(talk).toMatch(new RegExp(`circle\\.jsonl:\\d+:\\d+ CYCLE .*`));
    expect(talk.length).toBeLessThan(20_000);
  });

  it('accepts an actor with very many statements', async () => {
    const { exitCode, talk } = await runVerb(...words, await fileOf('hub.jsonl', statementsOfPaper()));
    expect([exitCode, talk]).toEqual([0, expect.any(String)]);
  });
});
