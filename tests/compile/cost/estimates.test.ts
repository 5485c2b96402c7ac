import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { createCompiler } from '../../../src/compile/compile.js';
import { apiSchema } from '../../../src/model/api-schema.js';
import { countsOf, larger } from '../../support/generated/counts-of.js';
import { generatedGraph } from '../../support/generated/generated-graph.js';
import { model } from '../../support/model.js';

const counts = larger(countsOf(model, generatedGraph({ model, statements: 1_000 })), 10);
const schema = apiSchema(model);
const compiler = createCompiler({ model, schema, counts: () => counts });

function visitsOf(query: string): number {
  const document = parse(query);
  expect(compiler.validate(document)).toEqual([]);
  return compiler.compile({ document }).cost.visits;
}

function countOf(label: string): number {
  return counts.records.get(label) ?? 0;
}

describe('the estimated cost', () => {
  it('is that of the records with a label, where a filter names their type', () => {
    const ofPlaces = visitsOf('{ entities(where: { place: { name: { contains: "a" } } }) { totalCount } }');
    expect(ofPlaces).toBeLessThan(countOf('Place') * 5);
    const ofBoth = visitsOf(
      '{ entities(where: { or: [{ place: { lat: { gt: 1 } } }, { id: { eq: "x" } }] }) { totalCount } }',
    );
    expect(ofBoth).toBeLessThan(countOf('Place') * 10);
  });

  it('is that of all records, where a filter can find none', () => {
    const least = countOf('Claim');
    for (const filter of [
      '{ text: { eq: "a", not: "a" } }',
      '{ objects: { some: { node: { id: { isNull: true } } } } }',
    ])
      expect(visitsOf(`{ claims(where: ${filter}, first: 1) { edges { node { id } } } }`)).toBeGreaterThan(
        least,
      );
  });

  it('allows for ties of the first sort key, unless an index has the order of the second', () => {
    const sorted = (order: string): number =>
      visitsOf(`{ statements(orderBy: [${order}], first: 1) { edges { node { id } } } }`);
    expect(sorted('{ date: ASC }, { id: ASC }')).toBeLessThan(20);
    expect(sorted('{ date: ASC }, { id: DESC }')).toBeGreaterThan(countOf('Statement') / 20);
    expect(sorted('{ date: ASC }, { recordedAt: ASC }')).toBeGreaterThan(countOf('Statement') / 20);
  });

  it('is that of the first alternative, where it is nearly always true', () => {
    const many = '{ statements: { some: { node: { cue: { eq: "a" } } } } }';
    const alone = visitsOf(`{ actors(where: ${many}) { totalCount } }`);
    const either = visitsOf(`{ actors(where: { or: [{ name: { not: "x" } }, ${many}] }) { totalCount } }`);
    expect(either).toBeLessThan(alone / 2);
  });

  it('is that of the filter of the records in groups, too', () => {
    const groups = (filter: string): number =>
      visitsOf(`{ groups(of: { claims: {} }, by: [KIND], first: 100) {
        edges { node { entities(where: ${filter}, first: 1) { edges { node { id } } } } } } }`);
    const deep =
      '{ claim: { contentOf: { some: { node: { reportedIn: { some: { node: { title: { eq: "a" } } } } } } } } }';
    expect(groups(deep)).toBeGreaterThan(groups('{ id: { eq: "a" } }') + countOf('Claim') * 3);
  });

  it('counts the groups for their number once more, and measures only for the groups that need them', () => {
    const groups = (more: string, selection: string): number =>
      visitsOf(
        `{ groups(of: { statements: {} }, by: [DOCUMENT, ACTOR], first: 5 ${more}) { ${selection} } }`,
      );
    const rows = groups('', 'edges { node { count } }');
    expect(groups('', 'totalCount edges { node { count } }')).toBeGreaterThan(rows * 1.8);
    const measured = groups('', 'edges { node { distinctDocuments } }');
    expect(measured).toBeLessThan(rows * 1.2);
    const sorted = groups('orderBy: [{ distinctDocuments: DESC }]', 'edges { node { distinctDocuments } }');
    expect(sorted).toBeGreaterThan(rows * 1.5);
  });
});
