import { describe, expect, it } from '@jest/globals';
import { rejectedText } from '../../src/import/rejected-text.js';

describe('rejectedText', () => {
  const list = '[\n  {"a": "}\\"{",\n   "b": {"c": [1,\r\n 2]}},\n  {"d": 1}\n]';

  it('returns the whole object that begins at the place, as one line', () => {
    expect(rejectedText(list, { line: 2, column: 3 })).toBe('{"a": "}\\"{", "b": {"c": [1, 2]}}');
    expect(rejectedText(list, { line: 5, column: 3 })).toBe('{"d": 1}');
  });

  it.each([
    ['{"id": 1}\n{oops\n{"id": 2}\n', { line: 2, column: 2 }, '{oops'],
    ['{"id": 1}\n{oops', { line: 2, column: 1 }, '{oops'],
    ['a\tb\r\nc\td\r\n', { line: 2, column: 1 }, 'c\td'],
    ['{"a": "open\n', { line: 1, column: 1 }, '{"a": "open'],
    ['one', { line: 9, column: 1 }, ''],
  ])('returns the line if no object begins and ends there: %j', (text, at, line) => {
    expect(rejectedText(text, at)).toBe(line);
  });

  it('is quick for a text of 10 MB', () => {
    const long = `{"a": "${'\\"{'.repeat(3_000_000)}", "b": ${'{"c": '.repeat(1_000)}`;
    expect(rejectedText(long, { line: 1, column: 1 })).toBe(long);
  });
});
