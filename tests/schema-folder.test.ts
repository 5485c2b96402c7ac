import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readSchemaFolder } from '../src/schema-folder.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-schema-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('readSchemaFolder', () => {
  it('reads the schema files by name, without generated ones, then fragments', () => {
    mkdirSync(join(folder, 'computed'));
    writeFileSync(join(folder, 'computed', '1-x.cypher'), 'x');
    for (const name of ['b.graphql', 'a.graphql', 'api.generated.graphql', 'notes.md']) {
      writeFileSync(join(folder, name), name);
    }
    const files = readSchemaFolder(folder);
    expect(files.map(({ file, text }) => [basename(file), text])).toEqual([
      ['a.graphql', 'a.graphql'],
      ['b.graphql', 'b.graphql'],
      ['1-x.cypher', 'x'],
    ]);
  });

  it('refuses a folder without schema files, and one that is not there', () => {
    expect(() => readSchemaFolder(folder)).toThrow(expect.objectContaining({ code: 'FILE_NOT_FOUND' }));
    expect(() => readSchemaFolder(join(folder, 'none'))).toThrow(
      expect.objectContaining({ code: 'FILE_NOT_FOUND' }),
    );
  });
});
