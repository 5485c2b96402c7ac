import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GraphData } from '../../src/model/graph-data.js';
import { createRules, evidenceOfGraphs, type Rules } from '../../src/rules/rules.js';
import { randomTestimony } from '../load/random-testimony.js';
import { seed } from '../seed/seed.js';
import { cases } from '../support/cases.js';
import { evidenceOf } from '../support/evidence-of.js';

function valuesOf(rules: Rules | null) {
  return (
    rules && {
      chains: rules.attributionChains(),
      origins: rules.origins('ALL'),
      own: rules.origins('OWN'),
      parties: rules.parties(),
      status: rules.status(),
      versions: rules.versions(),
      outcome: rules.outcome(),
      derived: rules.derivedValues(),
    }
  );
}

/** Compares with the evidence of one claim at a time, which is compared with that of the database elsewhere. */
function expectSame(graphs: ReadonlyArray<GraphData>): void {
  const evidence = evidenceOfGraphs(graphs);
  const together = createRules(evidence);
  for (const id of evidence.claims.keys())
    expect({ id, ...valuesOf(together(id)) }).toEqual({
      id,
      ...valuesOf(createRules(evidenceOf(graphs, id))(id)),
    });
}

/** Whether two dossiers declare a relationship of shared records differently, which an import refuses. */
function contradict(one: GraphData, other: GraphData): boolean {
  return one.links.some((link) =>
    other.links.some(
      ({ type, from, to, properties }) =>
        [type, from, to].join() === [link.type, link.from, link.to].join() &&
        properties['speaksFor'] !== link.properties['speaksFor'],
    ),
  );
}

describe('evidenceOfGraphs', () => {
  it('gives the values of the evidence that a server reads, for the included dossiers', () => {
    expectSame(seed.graphs);
  });

  it('gives them for any two dossiers that an import accepts', () => {
    fc.assert(
      fc.property(fc.tuple(randomTestimony('d'), randomTestimony('e')), (graphs) => {
        fc.pre(!contradict(...graphs));
        expectSame(graphs);
      }),
      cases({ test: 20, deep: 200 }),
    );
  });
});
