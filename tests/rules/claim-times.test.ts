import { describe, expect, it } from '@jest/globals';
import { lines, rulesOf } from './rules-of.js';

/** Paper A reports on 1 May, paper B on 10 June; two documents are less exact. */
const documents = {
  'd.a': "issuedBy: a, date: '2025-05-01'",
  'd.b': "issuedBy: b, date: '2025-06-10'",
  'd.year': "issuedBy: a, date: '2025'",
  'd.none': 'issuedBy: b',
};

const actors = `
actors:
  - { id: a, name: A, kind: MEDIA }
  - { id: b, name: B, kind: MEDIA }
  - { id: y, name: Y, kind: ORGANIZATION }
`;

/** Returns when a claim was first said and first reported. */
function timesOf(statements: ReadonlyArray<string>): readonly [said: string, reported: string] {
  const used = Object.entries(documents).filter(([id]) =>
    statements.some((one) => one.includes(`reportedIn: ${id},`)),
  );
  const body = `${actors}documents:
${lines(used, ([id, fields]) => `{ id: ${id}, kind: ARTICLE, consulted: true, ${fields} }`)}
statements:
${lines(statements, (one) => `{ ${one} }`)}
claims:
  - { id: c, kind: EVENT, text: Y grants it, actors: y }`;
  const { saidStart, saidEnd, reportedStart, reportedEnd } = rulesOf(body, 'c').derivedValues();
  return [`${saidStart ?? ''}/${saidEnd ?? ''}`, `${reportedStart ?? ''}/${reportedEnd ?? ''}`];
}

describe('claimTimesOf', () => {
  it.each([
    [
      'the dates of a document for a statement without dates',
      ['id: s, attributedTo: a, reportedIn: d.a, content: [c]'],
      ['2025-05-01/2025-05-01', '2025-05-01/2025-05-01'],
    ],
    [
      'its own dates for a statement that a later one passes on',
      [
        'id: s, attributedTo: b, reportedIn: d.b, content: [s.y]',
        "id: s.y, attributedTo: y, date: '2025-05-03', content: [c]",
      ],
      ['2025-05-03/2025-05-03', '2025-06-10/2025-06-10'],
    ],
    [
      'no later day than that of the document for an undated statement',
      ['id: s, attributedTo: b, reportedIn: d.b, content: [s.y]', 'id: s.y, attributedTo: y, content: [c]'],
      ['/2025-06-10', '2025-06-10/2025-06-10'],
    ],
    [
      'the first of several documents, and of several statements',
      [
        'id: s, attributedTo: b, reportedIn: d.b, content: [c]',
        'id: t, attributedTo: a, reportedIn: d.a, content: [c]',
      ],
      ['2025-05-01/2025-05-01', '2025-05-01/2025-05-01'],
    ],
    [
      'an unknown first day where one of the documents is undated',
      [
        'id: s, attributedTo: b, reportedIn: d.none, content: [c]',
        'id: t, attributedTo: a, reportedIn: d.a, content: [c]',
      ],
      ['/2025-05-01', '/2025-05-01'],
    ],
    [
      'the whole of a year',
      ['id: s, attributedTo: a, reportedIn: d.year, content: [c]'],
      ['2025-01-01/2025-12-31', '2025-01-01/2025-12-31'],
    ],
    [
      'the document of a statement that confirms the claim',
      [
        'id: s, attributedTo: b, reportedIn: d.b, content: [c]',
        'id: t, attributedTo: a, reportedIn: d.a, respondsTo: { ref: c, stance: CONFIRM }',
      ],
      ['2025-05-01/2025-05-01', '2025-05-01/2025-05-01'],
    ],
    [
      'nothing of a statement that only deflects the claim',
      [
        'id: s, attributedTo: b, reportedIn: d.b, content: [c]',
        'id: t, attributedTo: a, reportedIn: d.a, respondsTo: { ref: c, stance: DEFLECT }',
      ],
      ['2025-06-10/2025-06-10', '2025-06-10/2025-06-10'],
    ],
  ] as const)('gives %s', (_, statements, times) => {
    expect(timesOf(statements)).toEqual(times);
  });
});
