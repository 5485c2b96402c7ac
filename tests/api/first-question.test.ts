import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { apiSchema } from '../../src/model/api-schema.js';
import { model } from '../support/model.js';

const file = join(import.meta.dirname, '../../src/api/graphiql/first-question.graphql');

describe('the first tab of GraphiQL', () => {
  it('is valid for the published schema', () => {
    expect(validate(apiSchema(model), parse(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
