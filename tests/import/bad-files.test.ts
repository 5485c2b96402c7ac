import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { runVerb } from '../cli/run-verb.js';

jest.setTimeout(300_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-bad-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const dossier = (rest: string): string => `id: a\ntitle: A\n${rest}`;
const laughs = Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}]`);

describe('onrecord validate of a bad file', () => {
  it.each([
    ['blank', 'blank.yaml', ' \n\n \n', ':1:1 FILE_EMPTY'],
    ['CR alone for line ends', 'cr.yaml', 'id: a\rtitle: A\r', ':1:5 SYNTAX_INVALID'],
    ['mixed line ends', 'mixed.yaml', 'id: a\r\ntitle: A\n\r\nsurprise: 1\n', ':4:1 FIELD_UNKNOWN'],
    ['CSV that is named YAML', 'table.yaml', 'id:ID,name:string\na,A\n', ':1:1 VALUE_INVALID'],
    ['JSON Lines that are named YAML', 'lines.yaml', '{"type": "Actor"}\n{"type": "Actor"}\n', ':2:1 '],
    [
      'aliases that explode',
      'laughs.yaml',
      `a0: &a0 [x]\n${laughs.join('\n')}\n`,
      /:\d+:\d+ ALIASES_TOO_MANY/,
    ],
    [
      'a link to a file',
      'link.yaml',
      dossier('documents: [{id: d, kind: ARTICLE, url: "file:///etc/hosts"}]\n'),
      ':3:41 LINK_NOT_HTTP',
    ],
    ['an id that is a path', 'path.yaml', 'id: ../../a\ntitle: A\n', ':1:5 ID_INVALID'],
    [
      'more values than the limit',
      'many.yaml',
      dossier(`places:\n${'  - 1\n'.repeat(900_000)}`),
      /:800001:4 VALUES_TOO_MANY/,
    ],
  ] as const)('reports the place: %s', async (_name, name, text, says) => {
    const path = file(name, text);
    const { exitCode, data, talk } = await runVerb('validate', path);
    expect([exitCode, data]).toEqual([3, []]);
    expect(talk).toMatch(typeof says === 'string' ? `${path}${says}` : says);
  });
});
