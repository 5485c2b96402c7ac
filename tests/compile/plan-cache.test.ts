import { describe, expect, it } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import type { DocumentNode, FieldNode } from 'graphql';
import type { OperationPlan } from '../../src/compile/operation-plan.js';
import { PlanCache } from '../../src/compile/plan-cache.js';
import { PlanTree } from '../../src/compile/plan-tree.js';
import { ArgumentSource } from '../../src/compile/plan/argument-source.js';
import { answerOf } from '../../src/compile/plan/read-log.js';
import type { AnsweredRead, Read } from '../../src/compile/plan/read-log.js';
import { RequestArguments } from '../../src/compile/plan/request-arguments.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { invariant } from '../../src/lib/invariant.js';
import { model } from '../support/model.js';

const plan = (textLength: number): OperationPlan => ({
  bind: () => ({ answered: [], failed: [], parameters: {}, nodes: 0, visits: [] }),
  text: () => '',
  textLength,
  decode: () => ({ data: {}, failed: [] }),
  laterTables: [],
  hasDerived: false,
  laterText: () => '',
});
const query = 'query ($id: ID!) { node(id: $id) { id } }';
const document = parse(query);
const definition = apiSchema(model).getQueryType()?.getFields()['node'];

/** The read of the one variable of the document. */
function readOf(of: DocumentNode): Read {
  const node = getOperationAST(of)?.selectionSet.selections[0] as FieldNode; // as in the query above
  invariant(definition, 'the schema has the root `node`');
  return { kind: 'value', source: new ArgumentSource(definition, node), path: ['id'] };
}

function request(id: string): RequestArguments {
  return new RequestArguments({ id });
}

function reads(of: DocumentNode, id: string): ReadonlyArray<AnsweredRead> {
  const read = readOf(of);
  return [{ read, answer: answerOf(read, request(id)) }];
}

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
  const key = { document, operationName: '' };
  const ids = Array.from({ length: count }, (_, index) => String(index));
  for (const [index, id] of ids.entries()) {
    const { fields = 0, textLength = 0, value = '' } = origin(index);
    cache.set(key, plan(textLength), { fields, reads: reads(document, id), variables: { value } });
  }
  return ids.filter((id) => cache.get(key, request(id)) !== undefined).length;
}

describe('PlanCache', () => {
  it('tells documents, operations and answers to reads apart', () => {
    const cache = new PlanCache();
    const key = { document, operationName: 'A' };
    const made = plan(1);
    cache.set(key, made, { fields: 1, reads: reads(document, 'v'), variables: {} });
    expect(cache.get({ ...key }, request('v'))).toBe(made);
    expect(cache.get({ ...key, operationName: 'B' }, request('v'))).toBeUndefined();
    expect(cache.get(key, request('n'))).toBeUndefined();
    expect(cache.get({ ...key, document: parse(query) }, request('v'))).toBeUndefined();
  });

  it('finds a plan whose planning has read nothing for every request', () => {
    const cache = new PlanCache();
    const key = { document, operationName: '' };
    const made = plan(1);
    cache.set(key, made, { fields: 1, reads: [], variables: {} });
    expect(cache.get(key, request('a'))).toBe(made);
    expect(cache.get(key, request('b'))).toBe(made);
  });

  it('keeps small plans, and fewer of those with long texts, many fields or large variables', () => {
    expect(kept(20, () => ({}))).toBe(20);
    expect(kept(20, () => ({ textLength: 100_000 }))).toBeLessThan(5);
    expect(kept(20, () => ({ fields: 100 }))).toBeLessThan(5);
    expect(kept(20, () => ({ value: 'x'.repeat(100_000) }))).toBeLessThan(5);
  });

  it('does not keep more of them the more cache keys one document has', () => {
    expect(kept(1_000, () => ({}))).toBeLessThan(200);
  });

  it('does not keep a plan that is larger than the cache', () => {
    const cache = new PlanCache({ maxBytes: 1_000 });
    const key = { document, operationName: '' };
    cache.set(key, plan(1), { fields: 1, reads: reads(document, 'v'), variables: {} });
    expect(cache.get(key, request('v'))).toBeUndefined();
  });
});

describe('PlanTree', () => {
  it('finds plans by their answers, and no longer those that are removed', () => {
    const tree = new PlanTree();
    tree.add(reads(document, 'a'), 1);
    tree.add(reads(document, 'b'), 2);
    expect(['a', 'b', 'c'].map((id) => tree.find(request(id)))).toEqual([1, 2, undefined]);
    tree.remove(reads(document, 'a'), 1);
    expect(['a', 'b'].map((id) => tree.find(request(id)))).toEqual([undefined, 2]);
    tree.remove(reads(document, 'b'), 2);
    expect(tree.find(request('b'))).toBeUndefined();
  });

  it('keeps a plan that has taken the place of the removed one', () => {
    const tree = new PlanTree();
    tree.add(reads(document, 'a'), 1);
    tree.add(reads(document, 'a'), 2);
    tree.remove(reads(document, 'a'), 1);
    expect(tree.find(request('a'))).toBe(2);
  });

  it('rejects planning that reads something else after the same answers', () => {
    const tree = new PlanTree();
    tree.add(reads(document, 'a'), 1);
    const other = { ...readOf(document), kind: 'isGiven' } as Read;
    expect(() => {
      tree.add([{ read: other, answer: true }], 2);
    }).toThrow('planning reads the same after the same answers');
  });
});
