import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { editText, type DossierEdit } from '../../../src/dossier/dossier.js';
import { removeEntry } from '../../../src/explorer/write/change-entry.js';
import { dossierRecords } from '../../../src/explorer/write/dossier-records.js';
import { emptyDraft, reduceWrite, stateOf } from '../../../src/explorer/write/draft-state.js';
import { cases } from '../../support/cases.js';
import { model } from '../../support/model.js';

const yaml = readFileSync(
  join(import.meta.dirname, '../../../seed/dossiers/venezuela-russia-2025.yaml'),
  'utf8',
);
const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');

/** Any change of the included dossier: it takes the dossier as it is then. */
const change: fc.Arbitrary<(text: string) => ReadonlyArray<DossierEdit>> = fc.oneof(
  fc.tuple(words, fc.nat(999)).map(([text, number]) => (now: string) => {
    const id = `c.any${number}`;
    return dossierRecords(now).ids.has(id)
      ? []
      : [{ kind: 'ADD' as const, section: 'claims', record: { id, kind: 'EVENT', text } }];
  }),
  fc.tuple(words, fc.nat()).map(([text, number]) => (now: string) => {
    const statements = dossierRecords(now).section('statements');
    const id = String(statements[number % statements.length]?.['id']);
    return [{ kind: 'SET' as const, section: 'statements', id, fields: { cue: text, dateText: undefined } }];
  }),
  fc.nat().map((number) => (now: string) => {
    const records = dossierRecords(now);
    const claims = records.section('claims');
    return claims.length < 2 ? [] : removeEntry(records, String(claims[number % claims.length]?.['id']));
  }),
);

describe('reduceWrite', () => {
  it('gives back the former bytes by undo, after any changes, and the later ones by redo', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        let state = stateOf({ ...emptyDraft, yaml });
        for (const edits of changes) {
          const { draft } = state;
          const next = editText(model, draft.yaml, edits(draft.yaml));
          state = reduceWrite(state, { kind: 'CHANGE', draft: { ...draft, yaml: next }, selected: null });
        }
        const last = state.draft.yaml;
        changes.forEach(() => (state = reduceWrite(state, { kind: 'UNDO' })));
        expect(state.draft.yaml).toBe(yaml);
        changes.forEach(() => (state = reduceWrite(state, { kind: 'REDO' })));
        expect(state.draft.yaml).toBe(last);
      }),
      cases({ test: 5, deep: 200 }),
    );
  });

  it('keeps what was imported as the base, also after undo', () => {
    const base = { load: 1, yaml };
    const state = [
      { kind: 'CHANGE', draft: { ...emptyDraft, yaml }, selected: null } as const,
      { kind: 'IMPORTED', base } as const,
      { kind: 'UNDO' } as const,
    ].reduce(reduceWrite, stateOf(emptyDraft));
    expect(state.draft).toEqual({ ...emptyDraft, base });
  });

  it('changes nothing where there is nothing to take back', () => {
    const state = stateOf(emptyDraft);
    expect(reduceWrite(state, { kind: 'UNDO' })).toBe(state);
    expect(reduceWrite(state, { kind: 'REDO' })).toBe(state);
  });
});
