import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readJson } from '../../src/formats/read-json.js';
import { jsonLineReader } from '../../src/formats/read-json-lines.js';
import { toPlain } from '../../src/formats/import-data.js';
import { cases } from '../support/cases.js';
import { model } from '../support/model.js';
import { naughtyStrings } from './naughty-strings.js';

function plain(text: string): unknown {
  const { value, problem } = readJson('f', text);
  return problem ? `${problem.at.line}:${problem.at.column} ${problem.message}` : toPlain(value);
}

describe('readJson', () => {
  it('reads the same values as JSON.parse', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2), (json, indent) => {
        fc.pre(!/\d{16}/.test(json)); // whole numbers beyond 2^53 are kept as text
        const value = JSON.parse(json) as unknown;
        expect(JSON.stringify(plain(JSON.stringify(value, null, indent)))).toBe(JSON.stringify(value));
      }),
      cases({ test: 100, deep: 1000 }),
    );
  });

  it.each(['9007199254740991', '-9007199254740991', '1.5', '0.1234567890123456789'])(
    'reads the number %s as JSON.parse does',
    (number) => {
      expect(plain(number)).toBe(Number(number));
    },
  );

  it.each(['9007199254740993', '-12345678901234567890'])('keeps all digits of %s, as text', (number) => {
    expect(plain(number)).toBe(number);
  });

  it('reads naughty strings', () => {
    expect(plain(JSON.stringify(naughtyStrings))).toEqual(naughtyStrings);
  });

  it('keeps the position of each value', () => {
    const { value } = readJson('f', '{"a": 1,\n "b": [true,\n  {"c": null}]}');
    expect(JSON.stringify(value)).toContain('"name":"c","position":{"line":3,"column":4}');
  });

  it('reads a text of any length, and escapes before its end', () => {
    const long = 'x'.repeat(20_000_000);
    expect(plain(`["${long}", "a\\\\", "\\""]`)).toEqual([long, 'a\\', '"']);
  });

  it.each(['exact', 'line'] as const)('reports values that are nested too deep, with %s places', (places) => {
    const read = jsonLineReader(model, { places });
    for (const depth of [60, 200_000]) {
      const line = read(`{"type": "Actor", "id": ${'['.repeat(depth)}${']'.repeat(depth)}}`, {
        file: 'f',
        line: 3,
      });
      expect(line).toMatchObject({
        problem: { code: 'NESTED_TOO_DEEP', at: { file: 'f', line: 3, column: 75 } },
      });
    }
  });

  it.each([
    ['"a\nb"', '1:1 The quoted text has no closing quote, or contains a character that must be escaped.'],
    ['"\\"', '1:1 The quoted text has no closing quote, or contains a character that must be escaped.'],
    ['', '1:1 The JSON ends too early.'],
    ['{"a": 1,}', '1:9 A value is missing after the comma.'],
    ['{"a": 1', '1:8 A comma or "}" is missing here.'],
    ['{"a": 1, "a": 2}', '1:10 The field "a" occurs twice.'],
    ['{a: 1}', '1:2 A name in quotes is missing here.'],
    ['[1 2]', '1:4 A comma or "]" is missing here.'],
    ['"a', '1:1 The quoted text has no closing quote, or contains a character that must be escaped.'],
    ['01', '1:2 Unexpected text after the end of the value.'],
    ['{}\n{}', '2:1 Unexpected text after the end of the value.'],
    ['NaN', '1:1 This is not a JSON value.'],
    ['['.repeat(60), '1:52 Values are nested deeper than 50 levels.'],
  ])('reports the place of the error in %j', (text, fault) => {
    expect(plain(text)).toBe(fault);
  });
});
