import { describe, expect, it } from '@jest/globals';
import { importFormats } from '../../src/formats/formats.js';
import { SourceRecords } from '../../src/formats/source-records.js';
import type { Problem } from '../../src/model/graph-data.js';
import { maxValues } from '../../src/model/value-count.js';
import { model } from '../support/model.js';

async function problemsOf(format: string, text: string): Promise<ReadonlyArray<Problem>> {
  const found = importFormats.find(({ name }) => name === format);
  const files = [{ file: 'Actor.csv', text }];
  const imported = await found?.read(model, { dossier: () => 'd', states: new Map() }, files);
  return imported?.problems ?? [];
}

const ones = (count: number): string => `[${'1,'.repeat(count - 1)}1]`;
const half = maxValues / 2;
const blanks = '\n'.repeat(3_000_000);

describe.each([
  ['jsonl', `{"type":"Claim","contexts":${ones(half)}}\n{"type":"Claim","contexts":\n`],
  ['plover', `{"event":"AID","context":${ones(half)}}\n`],
])('the reader of %s', (format, line) => {
  it('reports where a file exceeds the maximum number of values, and stops there', async () => {
    const [first = ''] = line.split('\n');
    const problems = await problemsOf(format, `${blanks}${first}\n${first}\n{oops\n`);
    expect(problems).toMatchObject([{ code: 'VALUES_TOO_MANY', at: { file: 'Actor.csv', line: 3_000_002 } }]);
    expect(problems[0]?.at.column).toBeGreaterThan(first.length - 100);
  });
});

describe('the reader of csv', () => {
  it('reports the row that exceeds the maximum number of values', async () => {
    const rows = `${'1,'.repeat(999)}1\n`.repeat(maxValues / 1000 + 10);
    const problems = await problemsOf('csv', `id:ID\n${rows}`);
    expect(problems.at(-1)).toMatchObject({ code: 'VALUES_TOO_MANY', at: { line: 2000, column: 1 } });
  });
});

describe('the records of a foreign file', () => {
  it('report where they exceed the maximum number of values, and keep no more', () => {
    const records = new SourceRecords({ dossier: () => 'd', states: new Map() }, 'x', 'f');
    const fields = Object.fromEntries(Array.from({ length: 98 }, (_, index) => [`field${index}`, 1]));
    const most = maxValues / 100; // a record, its id and its fields
    for (let line = 1; line <= most + 5; line += 1)
      records.add('claims', { id: `c${line}`, ...fields }, { file: 'f', line, column: 1 });
    const { problems, dossiers } = records.imported([]);
    expect(problems).toMatchObject([
      { code: 'VALUES_TOO_MANY', at: { file: 'f', line: most + 1, column: 1 } },
    ]);
    expect(dossiers[0]?.records).toHaveLength(most);
  });
});
