import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { settingDescriptions } from '../src/settings.js';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const page = read('docs/operations.md');

describe('docs/operations.md', () => {
  it('names a test for each promise', () => {
    const [, part = ''] = page.split('## What is promised');
    const rows = [...(part.split('\n## ')[0] ?? '').matchAll(/^\| (.+?) +\| `(tests\/.+?)`: (.+?) *\|$/gm)];
    expect(rows.length).toBeGreaterThan(8);
    for (const [, promise, file = '', title = ''] of rows)
      expect(`${promise ?? ''}: ${read(file)}`).toContain(`'${title}'`);
  });

  it('names only settings that exist', () => {
    const names = new Set(settingDescriptions.map(({ name }): string => name));
    const named = [...page.matchAll(/\b(?:ONRECORD|NEO4J)_[A-Z0-9_]+\b/g)].map(([name]) => name);
    expect([...new Set(named)].filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('docker-compose.yml', () => {
  const { services } = parse(read('docker-compose.yml')) as {
    readonly services: Readonly<Record<string, { readonly environment: Readonly<Record<string, string>> }>>;
  };

  it('passes only settings that exist on to the server', () => {
    const names = settingDescriptions.map(({ name }): string => name);
    const passed = Object.keys(services['onrecord']?.environment ?? {});
    expect(passed.length).toBeGreaterThan(5);
    expect(passed.filter((name) => !names.includes(name))).toEqual([]);
  });
});
