import { describe, expect, it } from '@jest/globals';
import { acyclicLinks } from '../../src/checks/acyclic-links.js';
import type { AcyclicLinks } from '../../src/checks/acyclic-links.js';
import { cyclesOf } from '../../src/checks/cycles.js';
import { paperHolding, problemsOf } from '../dossier/read-text.js';

describe('cycleChecks', () => {
  it('reject statements that have one another as content', () => {
    const body = `${paperHolding('s.a')}  - {id: s.a, attributedTo: ven, content: s.b}\n  - {id: s.b, attributedTo: ven, content: s.a}\n`;
    expect(problemsOf(body)).toEqual(['CYCLE 8:43 statements[2].content']);
  });

  it('reject a statement that has itself as content', () => {
    expect(problemsOf(`${paperHolding('s.a')}  - {id: s.a, attributedTo: ven, content: s.a}\n`)).toEqual([
      'CYCLE 7:43 statements[1].content',
    ]);
  });

  it('reject documents derived from one another', () => {
    const body =
      'documents:\n  - {id: a, kind: ARTICLE, derivedFrom: b}\n  - {id: b, kind: ARTICLE, derivedFrom: a}\n';
    expect(problemsOf(body)).toEqual(['CYCLE 5:41 documents[1].derivedFrom']);
  });

  it('reject actors that speak for one another, over parts and positions', () => {
    const body = (speaksFor: boolean): string =>
      `actors:\n  - {id: a, name: A, kind: PERSON, holdsPosition: {ref: b, speaksFor: true}}\n  - {id: b, name: B, kind: STATE, partOf: {ref: a, speaksFor: ${speaksFor}}}\n`;
    expect(problemsOf(body(true))).toEqual(['CYCLE 5:49 actors[1].partOf.ref']);
    expect(problemsOf(body(false))).toEqual([]);
  });
});

describe('cyclesOf', () => {
  const content = acyclicLinks[0] as AcyclicLinks; // there are three
  const messages = (ids: ReadonlyArray<string>, own = ids): ReadonlyArray<string> => {
    const edges = ids.map((from, index) => ({ from, to: ids[(index + 1) % ids.length] ?? '', value: null }));
    return cyclesOf(content, edges, ({ from }) => own.includes(from)).map(({ message }) => message);
  };

  it('reports the same cycle at the same link, whatever the order of the links', () => {
    expect(messages(['a', 'b', 'c'])).toEqual([
      'Statements have each other as content in a cycle: "c" -> "a" -> "b" -> "c".',
    ]);
    expect([messages(['b', 'c', 'a']), messages(['c', 'a', 'b'])]).toEqual([
      messages(['a', 'b', 'c']),
      messages(['a', 'b', 'c']),
    ]);
  });

  it('reports a cycle only at one of its own links', () => {
    expect(messages(['a', 'b', 'c'], ['b'])).toEqual([expect.stringContaining('"b" -> "c" -> "a" -> "b"')]);
    expect(messages(['a', 'b', 'c'], [])).toEqual([]);
  });

  it('names the first and last records of a long cycle', () => {
    expect(messages(Array.from({ length: 16 }, (_, index) => String.fromCharCode(97 + index)))).toEqual([
      'Statements have each other as content in a cycle: "p" -> "a" -> "b" -> "c" -> "d" -> ... -> "m" -> "n" -> "o" -> "p".',
    ]);
  });
});
