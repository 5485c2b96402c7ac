import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { editText } from '../../../src/dossier/dossier.js';
import { changeEntry, recordValues, removeEntry } from '../../../src/explorer/write/change-entry.js';
import { dossierRecords } from '../../../src/explorer/write/dossier-records.js';
import { readDraft } from '../../../src/explorer/write/read-draft.js';
import { model } from '../../support/model.js';
import { writeSixSentences } from './six-sentences.js';

const shipped = readFileSync(
  join(import.meta.dirname, '../../../seed/dossiers/venezuela-russia-2025.yaml'),
  'utf8',
);

function changed(yaml: string, id: string, values: Readonly<Record<string, string>>): string {
  const records = dossierRecords(yaml);
  const all = { ...recordValues(records, id), ...values };
  return editText(model, yaml, changeEntry({ records, known: [] }, id, all));
}

/** The lines of one text that the other has not. */
function onlyIn(one: string, other: string): ReadonlyArray<string> {
  return one.split('\n').filter((line) => !other.split('\n').includes(line));
}

describe('changeEntry', () => {
  it('writes nothing where nothing was changed, for every entry of the included dossier', () => {
    const records = dossierRecords(shipped);
    for (const id of records.ids) expect(changed(shipped, id, {})).toBe(shipped);
  });

  it('changes one line of the included dossier', () => {
    const after = changed(shipped, 's.wp.docs', { cue: 'wrote' });
    expect(onlyIn(after, shipped)).toEqual(['    cue: wrote']);
    expect(onlyIn(shipped, after)).toEqual([]);
  });

  it('moves an entry to another source, with the place where it stands', () => {
    const { yaml, request } = writeSixSentences();
    const after = changed(yaml, request, { parent: 's.the-port-authority' });
    const records = dossierRecords(after);
    expect(records.find('s.the-port-authority')?.record['content']).toContainEqual({
      ref: request,
      locator: 'p1',
    });
    expect(records.find('s.a-leaked-harbour-board-memo')?.record['content']).toBeUndefined();
  });

  it('joins two claims', () => {
    const { yaml, request } = writeSixSentences();
    const after = changed(yaml, 'c.an-answer-was-sent', { relation: 'PART_OF', relatedTo: request });
    expect(dossierRecords(after).find('c.an-answer-was-sent')?.record['related']).toContainEqual({
      ref: request,
      kind: 'PART_OF',
    });
  });

  it('joins an answer with its request, and says what it does', () => {
    const { yaml, request } = writeSixSentences();
    const values = { relation: 'ANSWERS REFUSES', relatedTo: request };
    const after = changed(yaml, 'c.an-answer-was-sent', values);
    expect(dossierRecords(after).find('c.an-answer-was-sent')?.record['related']).toContainEqual({
      ref: request,
      kind: 'ANSWERS',
      answer: 'REFUSES',
    });
  });

  it('makes a statement a reply to a claim', () => {
    const { yaml } = writeSixSentences();
    const values = { relation: 'DENY', relatedTo: 'c.an-answer-was-sent' };
    const after = changed(yaml, 's.tom-brill', values);
    expect(dossierRecords(after).find('s.tom-brill')?.record['respondsTo']).toContainEqual({
      ref: 'c.an-answer-was-sent',
      stance: 'DENY',
    });
    expect(readDraft(model, after).problems).toEqual([]);
  });
});

describe('removeEntry', () => {
  it('removes an entry with what only it holds and with all references to it', () => {
    const { yaml, request } = writeSixSentences();
    const after = editText(model, yaml, removeEntry(dossierRecords(yaml), 's.a-leaked-harbour-board-memo'));
    expect(dossierRecords(after).ids.has(request)).toBe(false);
    expect(after).not.toContain(request);
    // The two replies have lost what they replied to, and say so.
    expect(readDraft(model, after).problems.map(({ code }) => code)).toContain('CONTENT_MISSING');
  });
});
