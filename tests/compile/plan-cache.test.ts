import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import type { OperationPlan } from '../../src/compile/operation-plan.js';
import { PlanCache } from '../../src/compile/plan-cache.js';

const plan = (textLength: number): OperationPlan => ({
  bind: () => ({ answered: [], failed: [], parameters: {}, nodes: 0 }),
  text: () => '',
  textLength,
  decode: () => ({ data: {}, failed: [] }),
  laterTables: [],
  laterText: () => '',
});
const document = parse('{ __typename }');

/** How many of so many plans are kept in a million bytes. */
function kept(
  count: number,
  origin: (index: number) => {
    readonly fields?: number;
    readonly textLength?: number;
    readonly value?: string;
  },
): number {
  const cache = new PlanCache({ maxBytes: 1_000_000 });
  const keys = Array.from({ length: count }, (_, index) => ({
    document,
    operationName: '',
    shape: String(index),
  }));
  for (const [index, key] of keys.entries()) {
    const { fields = 0, textLength = 0, value = '' } = origin(index);
    cache.set(key, plan(textLength), { fields, variables: { value } });
  }
  return keys.filter((key) => cache.get(key) !== undefined).length;
}

describe('PlanCache', () => {
  it('tells documents, operations and shapes apart', () => {
    const cache = new PlanCache();
    const key = { document, operationName: 'A', shape: 'v' };
    const made = plan(1);
    cache.set(key, made, { fields: 1, variables: {} });
    expect(cache.get({ ...key })).toBe(made);
    expect(cache.get({ ...key, operationName: 'B' })).toBeUndefined();
    expect(cache.get({ ...key, shape: 'n' })).toBeUndefined();
    expect(cache.get({ ...key, document: parse('{ __typename }') })).toBeUndefined();
  });

  it('keeps small plans, and fewer of those with long texts, many fields or large variables', () => {
    expect(kept(20, () => ({}))).toBe(20);
    expect(kept(20, () => ({ textLength: 100_000 }))).toBeLessThan(5);
    expect(kept(20, () => ({ fields: 100 }))).toBeLessThan(5);
    expect(kept(20, () => ({ value: 'x'.repeat(100_000) }))).toBeLessThan(5);
  });

  it('does not hold more of them the more shapes one document is asked with', () => {
    expect(kept(1_000, () => ({}))).toBeLessThan(200);
  });
});
