import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { mostTokens } from '../src/api/execute.js';
import { mostComments, mostLevels } from '../src/api/nesting.js';
import { mostHeaders } from '../src/api/request-head.js';
import { defaultLimits } from '../src/compile/compile.js';
import { errorCodes, graphqlCodes } from '../src/errors.js';
import { readSettings } from '../src/settings.js';

const text = readFileSync(join(import.meta.dirname, '../docs/reliability.md'), 'utf8');

/** The cells of the rows of a section, without its head. */
function rowsOf(section: string): ReadonlyArray<ReadonlyArray<string>> {
  const [, after = ''] = text.split(`## ${section}\n`);
  const lines = (after.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The tests that a row names: a file, and parts of their titles. */
function namedTests([, tests = '']: ReadonlyArray<string>) {
  return tests.split('; ').flatMap((part) => {
    const [, file = '', titles = ''] = /^`([\w/.-]+)`: (.+)$/.exec(part) ?? [];
    return file === '' ? [] : [{ file, titles: titles.split(/, (?!and |or |by )/) }];
  });
}

const promises = [...rowsOf('Promises'), ...rowsOf('Bad input')];

describe('docs/reliability.md', () => {
  it.each(promises.map((row) => [row[0], row] as const))('names tests that exist: %s', (_, row) => {
    const tests = namedTests(row);
    expect(tests).not.toEqual([]);
    for (const { file, titles } of tests) {
      const path = join(import.meta.dirname, `${file}.test.ts`);
      expect([file, existsSync(path)]).toEqual([file, true]);
      const source = readFileSync(path, 'utf8');
      for (const title of titles) expect([file, title, source.includes(title)]).toEqual([file, title, true]);
    }
  });

  it('lists the limits as they are without settings', () => {
    const settings = readSettings({ environment: {} });
    const listed = rowsOf('Limits').map(([limit, value, setting = '']) => {
      const [, name] = /`(\w+)`/.exec(setting) ?? [];
      return [name ?? limit?.replace(/[ ,;(].*$/, ''), value] as const;
    });
    expect(listed).toEqual(
      [
        ['levels', defaultLimits.depth],
        ['aliases', defaultLimits.aliases],
        ['root', defaultLimits.rootFields],
        ['fields', defaultLimits.fields],
        ['neighbourhoods', defaultLimits.neighbourhoods],
        ['records', defaultLimits.nodes],
        ['visits', defaultLimits.visits],
        ['visits', defaultLimits.visitsPerRecord],
        ['levels', defaultLimits.derivedLevels],
        ['levels', mostLevels],
        ['tokens', mostTokens],
        ['comments', mostComments],
        ['headers', mostHeaders],
        ['body', '1 MB'],
        ['ONRECORD_READ_TIMEOUT_MS', settings.ONRECORD_READ_TIMEOUT_MS],
        ['ONRECORD_WRITE_TIMEOUT_MS', settings.ONRECORD_WRITE_TIMEOUT_MS],
        ['ONRECORD_POOL_SIZE', settings.ONRECORD_POOL_SIZE],
        ['ONRECORD_LARGE_OPERATIONS', settings.ONRECORD_LARGE_OPERATIONS ?? 'cores − 1'],
        ['ONRECORD_QUEUE_LENGTH', settings.ONRECORD_QUEUE_LENGTH],
        ['ONRECORD_CLIENT_RATE', settings.ONRECORD_CLIENT_RATE],
      ].map(([name, value]) => [name, typeof value === 'number' ? value.toLocaleString('en') : value]),
    );
  });

  it('names codes that exist', () => {
    const named = [...new Set(text.match(/\b[A-Z]{4,}(_[A-Z]+)+\b/g))].filter(
      (code) => !code.startsWith('ONRECORD'),
    );
    expect(named.filter((code) => !(code in errorCodes) && !(code in graphqlCodes))).toEqual([]);
  });
});
