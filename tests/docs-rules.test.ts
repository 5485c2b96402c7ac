import { describe, expect, it } from '@jest/globals';
import { seedRules } from './rules/seed-rules.js';
import { textOf } from './seed/seed.js';
import { model } from './support/model.js';

const text = textOf('docs/rules.md');

/** Words in capitals in the first cells of the tables. */
function firstCells(): ReadonlyArray<string> {
  return [...text.matchAll(/^\| ([A-Z][A-Z_, ]+?) *\|/gm)].flatMap(([, cell = '']) => cell.split(', '));
}

function valuesOf(name: string): ReadonlyArray<string> {
  return (model.enums.get(name)?.values ?? []).map((value) => value.name);
}

describe('docs/rules.md', () => {
  it('tells of every status and outcome, and of no other', () => {
    const outcomes = valuesOf('Outcome').filter((name) => name !== 'MIXED');
    expect([...firstCells()].sort()).toEqual([...valuesOf('ClaimStatus'), ...outcomes].sort());
    expect(text).toContain('MIXED');
  });

  it('quotes a sentence as the rules give it', () => {
    const quoted = [...text.matchAll(/^> (.*)$/gm)].map(([, line = '']) => line).join(' ');
    expect(quoted).toBe(seedRules('c.req.docs').attributionChains()[0]?.sentence);
  });

  it.each([
    ['c.ability', 'REPORTED', 1, 1],
    ['c.req.wp', 'NEITHER_CONFIRMED_NOR_DENIED', 1, 3],
    ['c.contact', 'CONFIRMED', 2, 2],
    ['c.plane.sanction', 'REPORTED', 1, 1],
    ['c.imperial', 'OPINION', 0, 0],
  ])('tells of %s what the rules give', (claim, status, atLeast, atMost) => {
    const rules = seedRules(claim);
    expect(rules.status().value).toBe(status);
    expect(rules.origins('ALL').for).toMatchObject({ atLeast, atMost });
  });
});
