import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { dossierChecks } from '../../../src/dossier/checks/dossier-checks.js';

describe('dossierChecks', () => {
  it('has a test of the same name for each', () => {
    const tests = readdirSync(join(import.meta.dirname)).map((file) => file.replace('.test.ts', ''));
    const names = dossierChecks.map(({ name }) =>
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    );
    expect(names.filter((name) => !tests.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});
