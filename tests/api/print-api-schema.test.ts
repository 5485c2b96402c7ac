import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { printApiSchema } from '../../src/api/api.js';
import { model } from '../support/model.js';

describe('printApiSchema', () => {
  it('returns the text of schema/api.generated.graphql (otherwise run: npm run schema)', () => {
    const stored = readFileSync(join(import.meta.dirname, '../../schema/api.generated.graphql'), 'utf8');
    expect(stored).toBe(printApiSchema(model));
  });
});
