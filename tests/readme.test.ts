import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { readSettings, settingDescriptions } from '../src/settings.js';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

function blocks(language: string): ReadonlyArray<string> {
  return [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] ?? '');
}

describe('README', () => {
  it('lists every setting with its meaning and default, and no other', () => {
    const rows = [...readme.matchAll(/^\| `(\w+)` *\| (.*?) *\| (?:`(.*?)`)? *\|$/gm)];
    const defaults = readSettings({ environment: {} });
    const listed = rows.map(([, name, meaning, value]) => ({ name, meaning, value: value ?? '' }));
    expect(listed).toEqual(
      settingDescriptions.map(({ name, meaning }) => ({
        name,
        meaning,
        value: String(defaults[name] ?? ''),
      })),
    );
  });

  it('asks the same first question with curl as in GraphQL', () => {
    const command = blocks('sh').find((block) => block.startsWith('curl'));
    const body = /-d '(.*)'$/m.exec(command ?? '')?.[1] ?? '';
    const { query } = JSON.parse(body) as { readonly query: string };
    const shown = blocks('graphql')[0] ?? '';
    expect(parse(query, { noLocation: true })).toEqual(parse(shown, { noLocation: true }));
  });
});
