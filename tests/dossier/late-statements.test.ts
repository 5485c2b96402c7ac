import { describe, expect, it } from '@jest/globals';
import { readDossiers } from '../../src/dossier/dossier.js';
import { model } from '../support/model.js';

function notesOf(date: string, inner: string): ReadonlyArray<string> {
  const text = `id: d
title: D
actors:
  - { id: post, name: Post, kind: MEDIA }
  - { id: ann, name: Ann, kind: PERSON }
documents:
  - { id: doc, kind: ARTICLE, issuedBy: post, consulted: true, date: '${date}' }
statements:
  - { id: s, attributedTo: post, reportedIn: doc, content: t }
  - { id: t, attributedTo: ann, content: c, date: '${inner}' }
claims:
  - { id: c, kind: EVENT, text: it rained }
`;
  const { notes, problems } = readDossiers(model, [{ file: 'f.yaml', text }]);
  expect(problems).toEqual([]);
  return notes.map(({ code, message, at }) => `${code} ${at.line}:${at.column} ${message}`);
}

describe('a statement that is dated after the document that carries it', () => {
  it.each([
    ['2025-06-01', '2025-06-02'],
    ['2025', '2026-01'],
    ['2025-05/2025-06-01', '2025-06-02/2025-07'],
  ])('is noted at its date: %s, %s', (date, inner) => {
    expect(notesOf(date, inner)).toEqual([
      `DATE_AFTER_REPORT 10:51 The statement "t" is dated ${inner}, after the document "doc" of ${date} that carries it.`,
    ]);
  });

  it.each([
    ['2025-06-01', '2025-06-01'],
    ['2025-06', '2025-06-30'],
    ['2025-06-01', '2025'],
    ['2025/..', '2030'],
  ])('is not noted where it may be no later: %s, %s', (date, inner) => {
    expect(notesOf(date, inner)).toEqual([]);
  });
});
