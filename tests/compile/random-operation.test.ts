import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { apiSchema } from '../../src/model/api-schema.js';
import { cases } from '../support/cases.js';
import { model } from '../support/model.js';
import { Counter } from './choices.js';
import { drawnNumbers } from './drawn.js';
import { Need, Needs, Wishes } from './need.js';
import { randomOperation } from './random-operation.js';

const schema = apiSchema(model);
const source = { schema, model, samples: new Map(), ids: [{ id: 'actor1', type: 'Actor' }] };

describe('randomOperation', () => {
  it('makes valid operations', () => {
    const met = new Counter();
    const wishes = new Wishes(schema);
    for (const drawn of fc.sample(drawnNumbers, cases({ test: 50, deep: 500 }))) {
      const operation = randomOperation(source, new Need(new Needs(wishes, met)), drawn);
      expect({ query: operation.query, faults: validate(schema, parse(operation.query)) }).toEqual({
        query: operation.query,
        faults: [],
      });
      met.addAll(new Set([...operation.met.values()].flatMap((below) => [...below])));
    }
    expect(met.of('alias')).toBeGreaterThan(0);
  });

  it('makes the simplest operation from no numbers', () => {
    const need = new Need(new Needs(new Wishes(schema), new Counter()));
    expect(randomOperation(source, need, []).query).toBe('{ node(id: "actor1") { id } }');
  });
});
