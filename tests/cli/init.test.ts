import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { runVerb } from './run-verb.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-init-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('onrecord init', () => {
  it('writes a dossier that validates and names a schema that is there', async () => {
    const file = join(folder, 'first.yaml');
    expect(await runVerb('init', file)).toMatchObject({ exitCode: 0, data: [] });
    expect(await runVerb('validate', file)).toMatchObject({
      exitCode: 0,
      talk: `${file}: 8 records, no problems`,
    });
    const [, schema] = /\$schema=(.*)\n/.exec(readFileSync(file, 'utf8')) ?? [];
    expect(existsSync(schema ?? '')).toBe(true);
  });

  it('writes over no file', async () => {
    const file = join(folder, 'second.yaml');
    await runVerb('init', file);
    expect(await runVerb('init', file)).toMatchObject({
      exitCode: 2,
      talk: expect.stringContaining('FILE_EXISTS'),
    });
  });
});
