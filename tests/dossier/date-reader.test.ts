import { describe, expect, it } from '@jest/globals';
import { paperHolding, read } from './read-text.js';

/** The first and last day of the node with this local id. */
function daysOf(body: string, localId: string): ReadonlyArray<unknown> {
  const { graphs, problems } = read(body);
  expect(problems).toEqual([]);
  const node = graphs[0]?.nodes.find(({ id }) => id === `d:${localId}`);
  return [node?.properties['dateStart'], node?.properties['dateEnd']];
}

function claim(fields: string): string {
  return `claims: [{id: c, kind: EVENT, text: x, ${fields}}]\n`;
}

describe('dateReader', () => {
  it('prefers the written date to relative words', () => {
    const body = paperHolding('c') + claim('date: 2024-10~, dateText: yesterday');
    expect(daysOf(body, 'c')).toEqual(['2024-10-01', '2024-10-31']);
  });

  // 8 October 2025 is a Wednesday.
  it.each([
    ['today', '2025-10-08', '2025-10-08'],
    ['Yesterday', '2025-10-07', '2025-10-07'],
    ['this week', '2025-10-06', '2025-10-12'],
    ['last week', '2025-09-29', '2025-10-05'],
    ['this month', '2025-10-01', '2025-10-31'],
    ['last month', '2025-09-01', '2025-09-30'],
    ['this year', '2025-01-01', '2025-12-31'],
    ['last year', '2024-01-01', '2024-12-31'],
  ])('counts "%s" from the day of the outer statement\'s document', (words, start, end) => {
    expect(daysOf(paperHolding('c') + claim(`dateText: ${words}`), 'c')).toEqual([start, end]);
  });

  it('resolves no other words, and none of a document that is not dated to one day', () => {
    expect(daysOf(paperHolding('c') + claim('dateText: recently'), 'c')).toEqual([undefined, undefined]);
    expect(daysOf(paperHolding('c', '2025') + claim('dateText: last week'), 'c')).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('resolves words in nested statements, and those of documents that were not consulted', () => {
    const inner = '  - {id: s.a, attributedTo: ven, reportedIn: told, dateText: yesterday, content: c}\n';
    const body = paperHolding('s.a').replace(
      'documents: [',
      'documents: [{id: told, kind: POST, dateText: today}, ',
    );
    expect(daysOf(body + inner + claim('dateText: today'), 'c')).toEqual(['2025-10-08', '2025-10-08']);
    expect(daysOf(body + inner + claim('dateText: today'), 's.a')).toEqual(['2025-10-07', '2025-10-07']);
    expect(daysOf(body + inner + claim('dateText: today'), 'told')).toEqual(['2025-10-08', '2025-10-08']);
  });

  it('does not resolve words that two documents lead to, unless an anchor names one', () => {
    const two = paperHolding('c').replace(
      'documents: [',
      'documents: [{id: other, kind: POST, issuedBy: paper, date: "2025-11-03", consulted: true}, ',
    );
    const second = '  - {id: s.2, attributedTo: paper, reportedIn: other, content: c}\n';
    expect(daysOf(two + second + claim('dateText: today'), 'c')).toEqual([undefined, undefined]);
    expect(daysOf(two + second + claim('dateText: today, dateAnchor: other'), 'c')[0]).toBe('2025-11-03');
    expect(daysOf(two + second + claim('dateText: today, dateAnchor: s.paper'), 'c')[0]).toBe('2025-10-08');
  });

  it('reads the date of a position', () => {
    const { graphs } = read(
      'actors: [{id: a, name: A, kind: PERSON, holdsPosition: {ref: v, date: 2013/..}}, {id: v, name: V, kind: STATE}]\n',
    );
    expect(graphs[0]?.links[0]?.properties).toMatchObject({ date: '2013/..', dateStart: '2013-01-01' });
    expect(graphs[0]?.links[0]?.properties).not.toHaveProperty('dateEnd');
  });
});
