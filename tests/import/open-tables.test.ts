import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openBytes } from '../../src/import/sources/byte-source.js';
import type { LineSource } from '../../src/import/sources/line-source.js';
import { openTables } from '../../src/import/sources/open-tables.js';
import { toPlain } from '../../src/formats/import-data.js';
import { readCsv } from '../../src/formats/read-csv.js';
import { chance } from '../support/generated/chance.js';
import { model } from '../support/model.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-open-'));
});
const sources: Array<{ readonly close: () => Promise<void> }> = [];
afterEach(async () => {
  for (const source of sources.splice(0)) await source.close();
  rmSync(folder, { recursive: true });
});

type Tables = Readonly<Record<string, string>>;

async function opened(texts: Tables, partBytes: number): Promise<LineSource> {
  const files = [];
  for (const [name, text] of Object.entries(texts)) {
    const path = join(folder, `${name}.csv`);
    writeFileSync(path, text);
    files.push(await openBytes(path));
  }
  const progress = (): void => undefined;
  const source = await openTables(files, { model, file: 'tables', dossier: 'mine', progress, partBytes });
  sources.push(source);
  return source;
}

async function linesOf(source: LineSource): Promise<ReadonlyArray<string>> {
  const lines: string[] = [];
  for await (const block of source.blocks({ offset: 0, line: 1 }))
    for (const line of block.lines) lines.push(typeof line === 'string' ? line : line.unreadable);
  return lines;
}

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Statements with contents in any order, some at the same position, some without one. */
function generated(): Tables {
  const draws = chance(7);
  const ids = Array.from({ length: 300 }, (_, index) => `s${index}`);
  const links = ids.flatMap((id) =>
    Array.from({ length: draws.below(5) }, () => {
      const from = draws.below(2) === 0 ? id : `mine:${id}`;
      return `${from},c${draws.below(99)},${draws.below(3) === 0 ? '' : draws.below(3)}`;
    }),
  );
  const quotes = ['a "b"', 'line\r\nend', '\u{1f4a9},', '', 'x\ty\u0001'];
  return {
    Statement: `id:ID,quotes:string[],date\n${ids
      .map((id, index) => `${id},${cell(`${quotes[index % 5]}\u001f${index}`)},2025`)
      .join('\n')}\n`,
    HAS_CONTENT: `:START_ID,:END_ID,position:long\n${links.toSorted(() => draws.below(2) - 1).join('\n')}\n`,
    REPORTED_IN: `:START_ID,:END_ID\n${ids.map((id) => `${id},d1`).join('\n')}\n`,
  };
}

describe('openTables', () => {
  it('returns the records of the plain reader, however many parts are joined one after another', async () => {
    const texts = generated();
    const files = Object.entries(texts).map(([name, text]) => ({ file: `${name}.csv`, text }));
    const { dossiers, problems } = readCsv(model, { dossier: () => 'mine', states: new Map() }, files);
    expect(problems).toEqual([]);
    const wanted = (dossiers[0]?.records ?? []).map(({ map }) => toPlain(map));
    for (const partBytes of [100, 3000, 1e9]) {
      const lines = await linesOf(await opened(texts, partBytes));
      const records = lines.map((line) => {
        const { type, ...record } = JSON.parse(line) as Record<string, unknown>;
        expect(type).toBe('Statement');
        return record;
      });
      const byId = (list: ReadonlyArray<unknown>) => list.map((each) => JSON.stringify(each)).toSorted();
      expect(byId(records)).toEqual(byId(wanted));
    }
  });

  it('returns the same lines each time, and another hash if a table has another name or text', async () => {
    const texts = generated();
    const [one, other] = [await opened(texts, 2000), await opened(texts, 2000)];
    expect(await linesOf(one)).toEqual(await linesOf(other));
    expect(one.fileHash).toBe(other.fileHash);
    const { REPORTED_IN = '', ...rest } = texts;
    expect((await opened({ ...rest, ISSUED_BY: REPORTED_IN }, 2000)).fileHash).not.toBe(one.fileHash);
    expect((await opened({ ...rest, REPORTED_IN: `${REPORTED_IN}\n` }, 2000)).fileHash).not.toBe(
      one.fileHash,
    );
  });

  it('rejects cells and records that are too large for memory, reports their places, and reads on', async () => {
    const long = 'x'.repeat(17 * 1024 * 1024);
    const text = cell('x'.repeat(6 * 1024 * 1024));
    const source = await opened(
      {
        Statement: `id:ID,cue\ns1,${cell(long)}\ns2,\ns3,short\n`,
        HAS_CONTENT: `:START_ID,:END_ID,quote\n${`s2,c1,${text}\n`.repeat(3)}s3,c1,"a\n`,
      },
      1e9,
    );
    expect(source.problems.map(({ code, at }) => `${basename(at.file)}:${at.line} ${code}`)).toEqual([
      'Statement.csv:2 SYNTAX_INVALID',
      'HAS_CONTENT.csv:1 FIELD_UNKNOWN',
      'HAS_CONTENT.csv:5 SYNTAX_INVALID',
    ]);
    expect(await linesOf(source)).toEqual([
      '{"type":"Statement","id":"s2","content":[{"ref":"c1"},{"ref":"c1"},{"ref":"c1"}]}',
      '{"type":"Statement","id":"s3","cue":"short"}',
    ]);
  });

  it('rejects a record with too many links for memory', async () => {
    const row = `s1,c1,${'x'.repeat(5 * 1024 * 1024)}\n`;
    const source = await opened(
      { Statement: 'id:ID\ns0\ns1\n', HAS_CONTENT: `:START_ID,:END_ID,locator\n${row.repeat(4)}` },
      1e9,
    );
    expect(source.problems).toMatchObject([
      { code: 'SYNTAX_INVALID', at: { line: 3, file: join(folder, 'Statement.csv') } },
    ]);
    expect(await linesOf(source)).toEqual(['{"type":"Statement","id":"s0"}']);
  });

  it('reports the number of problems beyond the limit of listed ones', async () => {
    const { problems } = await opened({ Statement: `id:ID\n${'a,b\n'.repeat(10_005)}` }, 1e6);
    expect(problems).toHaveLength(10_001);
    expect(problems.at(-1)).toMatchObject({
      message: 'The tables have 5 more problems from here on.',
      at: { line: 10_002 },
    });
  });

  it('rejects invalid UTF-8 with its line, and a table that is changed while it is read', async () => {
    const path = join(folder, 'Actor.csv');
    writeFileSync(path, Buffer.concat([Buffer.from('id:ID,name\na,b\nc,'), Buffer.from([0xe9, 0x0a])]));
    const options = { model, file: 'tables', dossier: 'mine', progress: () => undefined };
    await expect(openTables([await openBytes(path)], options)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringMatching(/Actor\.csv.* not UTF-8 at line 3/) as unknown,
    });
    writeFileSync(path, `id:ID,name\n${'a,b\n'.repeat(500_000)}`);
    const source = await openBytes(path);
    const change = (): void => {
      appendFileSync(path, 'c,d\n');
    };
    await expect(openTables([source], { ...options, progress: change })).rejects.toMatchObject({
      code: 'FILE_CHANGED',
    });
  });
});
