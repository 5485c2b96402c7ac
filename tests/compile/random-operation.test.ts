import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { apiSchema } from '../../src/model/api-schema.js';
import { model } from '../support/model.js';
import { Counter } from './choices.js';
import { randomOperation } from './random-operation.js';

const schema = apiSchema(model);

describe('randomOperation', () => {
  it('makes valid operations', () => {
    const numbers = fc.array(fc.nat(65_535), { minLength: 100, maxLength: 600, size: 'max' });
    const met = new Counter();
    for (const drawn of fc.sample(numbers, { numRuns: 200, seed: 1 })) {
      const operation = randomOperation({ schema, model, samples: new Map(), ids: ['actor1'] }, drawn);
      expect({ query: operation.query, faults: validate(schema, parse(operation.query)) }).toEqual({
        query: operation.query,
        faults: [],
      });
      met.addAll(operation.met);
    }
    expect(met.counts.get('alias')).toBeGreaterThan(20);
  });
});
