import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createRules, type Evidence, type Rules } from '../../src/rules/rules.js';
import { randomTestimony } from '../load/random-testimony.js';
import { cases } from '../support/cases.js';
import { evidenceOf } from '../support/evidence-of.js';

/** The same evidence with records and contents in another order; a number of each order is drawn. */
function reordered(evidence: Evidence, order: number): Evidence {
  const byOrder = <T>(items: ReadonlyArray<T>): ReadonlyArray<T> =>
    items
      .map((item, index) => ({ item, place: Math.imul(index + 1, order | 1) }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item);
  return {
    ...evidence,
    claims: new Map(byOrder([...evidence.claims])),
    statements: new Map(byOrder([...evidence.statements])),
    sources: new Map(byOrder([...evidence.sources])),
    contents: byOrder(evidence.contents),
  };
}

function valuesOf(rules: Rules | null) {
  return (
    rules && {
      chains: rules.attributionChains(),
      sentences: rules.sentences(),
      origins: [rules.origins('ALL'), rules.origins('OWN')],
      status: rules.status(),
      outcome: rules.outcome(),
      derived: rules.derivedValues(),
    }
  );
}

describe('createRules', () => {
  it('gives the same values for records and contents in any order', () => {
    const graphs = fc.tuple(randomTestimony('d'), randomTestimony('e'));
    fc.assert(
      fc.property(graphs, fc.integer(), (dossiers, order) => {
        const claims = dossiers.flatMap(({ nodes }) =>
          nodes.filter(({ properties }) => 'text' in properties),
        );
        for (const { id } of claims) {
          const evidence = evidenceOf(dossiers, id);
          expect(valuesOf(createRules(reordered(evidence, order))(id))).toEqual(
            valuesOf(createRules(evidence)(id)),
          );
        }
      }),
      cases({ test: 10, deep: 200 }),
    );
  });
});
