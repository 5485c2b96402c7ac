import { describe, expect, it } from '@jest/globals';
import { draftAdvice } from '../../../src/explorer/write/draft-advice.js';
import { outlineOf } from '../../../src/explorer/write/outline.js';
import { readDraft } from '../../../src/explorer/write/read-draft.js';
import { model } from '../../support/model.js';

describe('a dossier with 10,000 names of any script', () => {
  const names = ['O’Neill', 'שלום', '🙂 & co', '<b>Li</b>', 'محمد'];
  const actors = Array.from({ length: 10_000 }, (_, at) => {
    return `  - { id: a${at}, name: "${names[at % names.length] ?? ''} ${at}", kind: PERSON }`;
  });
  const reading = readDraft(
    model,
    `id: d
title: D
actors:
${actors.join('\n')}
documents: [{ id: doc, kind: ARTICLE, issuedBy: a0, consulted: true }]
statements: [{ id: s, attributedTo: a0, reportedIn: doc, content: c }]
claims: [{ id: c, kind: EVENT, text: it is so }]
`,
  );

  it('is read without problems, and has its outline', () => {
    expect(reading.problems).toEqual([]);
    expect(JSON.stringify(reading.graph && outlineOf(reading.graph))).toContain('O’Neill 0');
  });

  it('has advice on each name that nothing uses', () => {
    expect(draftAdvice(reading, 'It is so.')).toHaveLength(9_999);
  });
});
