import { describe, expect, it } from '@jest/globals';
import { editText, type DossierEdit } from '../../../src/dossier/dossier.js';
import { dossierRecords, refsOf } from '../../../src/explorer/write/dossier-records.js';
import { holdersFor, moveEntry, stepEntry } from '../../../src/explorer/write/move-entry.js';
import { model } from '../../support/model.js';
import { writeSixSentences } from './six-sentences.js';

const { yaml, request } = writeSixSentences();
const records = dossierRecords(yaml);
const outer = 's.harbour-talks-stall';
const memo = 's.a-leaked-harbour-board-memo';

function contentAfter(edits: ReadonlyArray<DossierEdit>, id: string): ReadonlyArray<string> {
  return refsOf(dossierRecords(editText(model, yaml, edits)).find(id)?.record['content']);
}

describe('moveEntry', () => {
  it('moves an entry into a statement, with the place where it stands', () => {
    const edits = moveEntry(records, { id: request, from: memo, to: outer });
    expect(contentAfter(edits, memo)).toEqual([]);
    expect(contentAfter(edits, outer).at(-1)).toBe(request);
    expect(editText(model, yaml, edits)).toContain(`- ref: ${request}\n        locator: p1`);
  });

  it('moves nothing into itself, into what it holds, or to where it is', () => {
    expect(moveEntry(records, { id: memo, from: outer, to: memo })).toEqual([]);
    expect(moveEntry(records, { id: outer, from: null, to: memo })).toEqual([]);
    expect(moveEntry(records, { id: request, from: memo, to: memo })).toEqual([]);
    expect(moveEntry(records, { id: memo, from: outer, to: request })).toEqual([]);
    expect(holdersFor(records, outer)).toEqual([]);
  });
});

describe('stepEntry', () => {
  const content = refsOf(records.find(outer)?.record['content']);
  const [first = '', second = '', third = ''] = content;

  it('changes places with the entry before and after it', () => {
    const up = stepEntry(records, { id: second, from: outer }, 'UP');
    expect(contentAfter(up, outer).slice(0, 3)).toEqual([second, first, third]);
    const down = stepEntry(records, { id: second, from: outer }, 'DOWN');
    expect(contentAfter(down, outer).slice(0, 3)).toEqual([first, third, second]);
  });

  it('goes into the statement before it, and out again', () => {
    const into = stepEntry(records, { id: second, from: outer }, 'IN');
    expect(contentAfter(into, first).at(-1)).toBe(second);
    const out = stepEntry(records, { id: request, from: memo }, 'OUT');
    expect(contentAfter(out, outer).at(-1)).toBe(request);
  });

  it('stays where there is nothing to step over', () => {
    expect(stepEntry(records, { id: first, from: outer }, 'UP')).toEqual([]);
    expect(stepEntry(records, { id: first, from: outer }, 'IN')).toEqual([]);
    expect(stepEntry(records, { id: first, from: outer }, 'OUT')).toEqual([]);
    expect(stepEntry(records, { id: content.at(-1) ?? '', from: outer }, 'DOWN')).toEqual([]);
  });
});
