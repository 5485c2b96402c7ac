import { describe, expect, it } from '@jest/globals';
import { editText } from '../../../src/dossier/dossier.js';
import { dossierDifferences, takeTheirs } from '../../../src/explorer/write/merge-dossiers.js';
import { readDraft } from '../../../src/explorer/write/read-draft.js';
import { model } from '../../support/model.js';
import { writeSixSentences } from './six-sentences.js';

const { yaml: base, request } = writeSixSentences();

function edited(fields: Readonly<Record<string, unknown>>, id = request, section = 'claims'): string {
  return editText(model, base, [{ kind: 'SET', section, id, fields }]);
}

function differences(mine: string, theirs: string, from = base) {
  return dossierDifferences(model, { base: from, mine, theirs });
}

/** What differs, and who has changed it. */
function changes(mine: string, theirs: string, from = base) {
  return differences(mine, theirs, from).map(({ id, changedBy }) => [id, changedBy]);
}

describe('dossierDifferences', () => {
  const statement = 's.tom-brill';
  const byMe = edited({ text: 'mine' });
  const byThem = edited({ text: 'theirs' });
  const elsewhere = edited({ cue: 'rejected' }, statement, 'statements');

  it('lists what others have changed, and whether the draft has changed it too', () => {
    expect(changes(base, byThem)).toEqual([[request, 'THEM']]);
    expect(changes(byMe, byThem)).toEqual([[request, 'BOTH']]);
    expect(changes(byMe, elsewhere)).toEqual([[statement, 'THEM']]);
  });

  it('lists nothing that only the draft has changed, or that both have changed alike', () => {
    expect(changes(byMe, base)).toEqual([]);
    expect(changes(byMe, byMe)).toEqual([]);
  });

  it('takes no difference in style for one', () => {
    const { dossier, nodes } = readDraft(model, base).graph ?? {};
    expect(nodes?.length).toBeGreaterThan(5);
    const byHand = base
      .replace('attributedTo:\n      - tom-brill', 'attributedTo: tom-brill')
      .concat('# end\n');
    expect(byHand).not.toBe(base);
    expect(changes(byHand, base, '')).toEqual([]);
    expect(dossier?.id).toBe('harbour-talks-stall');
  });

  it('lists the title of the dossier, and records that were added or removed', () => {
    const title = editText(model, base, [{ kind: 'SET_DOSSIER', fields: { title: 'Other' } }]);
    expect(changes(base, title)).toEqual([['', 'THEM']]);
    const added = editText(model, base, [
      { kind: 'ADD', section: 'actors', record: { id: 'a.new', name: 'New', kind: 'GROUP' } },
    ]);
    expect(changes(base, added)).toEqual([['a.new', 'THEM']]);
    expect(changes(added, base, added)).toEqual([['a.new', 'THEM']]);
  });
});

describe('takeTheirs', () => {
  it('gives the dossier of the graph where all of it is taken, whatever was changed on both sides', () => {
    const mine = editText(model, base, [
      { kind: 'SET', section: 'claims', id: request, fields: { text: 'mine', actors: undefined } },
      { kind: 'SET_DOSSIER', fields: { title: 'Mine' } },
    ]);
    const theirs = editText(model, base, [
      { kind: 'SET', section: 'claims', id: request, fields: { text: 'theirs' } },
      { kind: 'SET', section: 'statements', id: 's.tom-brill', fields: { dateText: 'then' } },
      { kind: 'ADD', section: 'claims', record: { id: 'c.new', kind: 'EVENT', text: 'it rained' } },
      { kind: 'SET_DOSSIER', fields: { title: 'Theirs' } },
    ]);
    const all = differences(mine, theirs);
    expect(editText(model, mine, takeTheirs(all))).toBe(theirs);
    expect(editText(model, theirs, takeTheirs(differences(theirs, base, theirs)))).toBe(base);
  });

  it('keeps what only the draft has changed', () => {
    const mine = edited({ cue: 'rejected' }, 's.tom-brill', 'statements');
    const merged = editText(model, mine, takeTheirs(differences(mine, edited({ text: 'theirs' }))));
    expect(merged).toContain('cue: rejected');
    expect(merged).toContain('text: theirs');
  });
});
