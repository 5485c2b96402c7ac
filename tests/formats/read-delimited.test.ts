import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readCells } from '../../src/formats/read-delimited.js';
import { CsvScanner } from '../../src/formats/csv-scanner.js';
import type { Cell } from '../../src/formats/csv-scanner.js';
import type { Problem } from '../../src/model/graph-data.js';
import { naughtyStrings } from './naughty-strings.js';

const spectrum = join(createRequire(import.meta.url).resolve('csv-spectrum/package.json'), '../csvs');

// The expectation for location_coordinates has another number than its CSV, in this version of the suite.
const spectra = readdirSync(spectrum)
  .map((name) => name.replace('.csv', ''))
  .filter((name) => name !== 'location_coordinates');

function read(text: string): {
  readonly rows: ReadonlyArray<ReadonlyArray<Cell>>;
  readonly problems: ReadonlyArray<Problem>;
} {
  const problems: Problem[] = [];
  return { rows: [...readCells({ file: 'f.csv', text }, problems)], problems };
}

function table(text: string): ReadonlyArray<ReadonlyArray<string>> {
  const { rows, problems } = read(text);
  expect(problems).toEqual([]);
  return rows.map((row) => row.map((cell) => cell.text));
}

describe('readCells', () => {
  it.each([
    [
      'a comma in quotes',
      'a,b\nJohn,"120 any st.,"',
      [
        ['a', 'b'],
        ['John', '120 any st.,'],
      ],
    ],
    [
      'empty cells',
      'a,b,c\n1,"",""\n2,3,4',
      [
        ['a', 'b', 'c'],
        ['1', '', ''],
        ['2', '3', '4'],
      ],
    ],
    [
      'empty cells and CRLF',
      'a,b\r\n1,\r\n,2\r\n',
      [
        ['a', 'b'],
        ['1', ''],
        ['', '2'],
      ],
    ],
    [
      'quotes',
      'a,b\n1,"ha ""ha"" ha"',
      [
        ['a', 'b'],
        ['1', 'ha "ha" ha'],
      ],
    ],
    [
      'JSON',
      'k,v\n1,"{""type"": ""Point"", ""c"": [1, 2]}"',
      [
        ['k', 'v'],
        ['1', '{"type": "Point", "c": [1, 2]}'],
      ],
    ],
    [
      'line ends in quotes',
      'a,b\n"Once \nupon",5',
      [
        ['a', 'b'],
        ['Once \nupon', '5'],
      ],
    ],
    ['CRLF in quotes', 'a\r\n"1\r\n2"\r\n', [['a'], ['1\r\n2']]],
    [
      'old Mac line ends',
      'a,b\r1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'other scripts',
      'a,b\n1,ʤ\n2,"田, 中"',
      [
        ['a', 'b'],
        ['1', 'ʤ'],
        ['2', '田, 中'],
      ],
    ],
    ['no line end at the end, blank lines', 'a\n\n1\n\n', [['a'], ['1']]],
    ['an only empty cell in quotes', 'a\n""\n', [['a'], ['']]],
    ['nothing', '', []],
  ])('reads %s', (_name, text, rows) => {
    expect(table(text)).toEqual(rows);
  });

  it.each(spectra)('reads csv-spectrum: %s', (name) => {
    const [head = [], ...rows] = table(readFileSync(join(spectrum, `${name}.csv`), 'utf8'));
    const wanted: unknown = JSON.parse(readFileSync(join(spectrum, `../json/${name}.json`), 'utf8'));
    expect(rows.map((row) => Object.fromEntries(head.map((key, at) => [key, row[at]])))).toEqual(wanted);
  });

  it('reads back naughty strings in quotes', () => {
    const text = naughtyStrings.map((each) => `"${each.replaceAll('"', '""')}",x`).join('\n');
    expect(table(text)).toEqual(naughtyStrings.map((each) => [each, 'x']));
  });

  it('keeps the positions of cells after quoted line ends', () => {
    const { rows } = read('a,b\n"x\ny",z\nq,r');
    expect(rows.flat().map(({ position }) => `${position.line}:${position.column}`)).toEqual([
      ...['1:1', '1:3', '2:1', '3:4', '4:1', '4:3'],
    ]);
  });

  it.each(['a\n"b', 'a\n"b"c,d'])('reports the place of an invalid quote in %j', (text) => {
    expect(read(text).problems).toMatchObject([{ at: { file: 'f.csv', line: 2, column: 1 } }]);
  });
});

describe('CsvScanner', () => {
  const texts = [
    'a,b\r\n"x\r\ny",z\r\rq,"r ""s"""\n\n,\n"",\n1,2',
    ...['a,b,', 'a\n"b', 'a\n"b"c,d\ne', '"\r\n\n\r",1\r\n2', ''],
  ];

  it.each(texts)('yields the same rows of %j in pieces of any length', (text) => {
    for (const length of [1, 2, 3, 5]) {
      const scanner = new CsvScanner('f.csv');
      const pieces = text.match(new RegExp(`[^]{1,${length}}`, 'g')) ?? [];
      const rows = [...pieces.flatMap((piece) => [...scanner.take(piece)]), ...scanner.finish()];
      const { rows: whole, problems } = read(text);
      expect(rows.flatMap((row) => (row.kind === 'cells' ? [row.cells] : []))).toEqual(whole);
      expect(rows.flatMap((row) => (row.kind === 'problem' ? [row.problem] : []))).toEqual(problems);
    }
  });

  it('skips a row that is too long, and keeps the position of the next one', () => {
    const scanner = new CsvScanner('f.csv', { longestRow: 200 });
    const pieces = ['a,b\n1,"', ...Array.from({ length: 50 }, () => 'x"",\n'), '",2\n3,', '4\n'];
    const rows = pieces.flatMap((piece) => [...scanner.take(piece)]);
    expect(rows).toMatchObject([
      { cells: [{ text: 'a' }, { text: 'b' }] },
      { problem: { code: 'SYNTAX_INVALID', at: { line: 2, column: 1 } } },
      { cells: [{ text: '3', position: { line: 53, column: 1 } }, { text: '4' }] },
    ]);
  });
});
