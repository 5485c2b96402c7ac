import { describe, expect, it } from '@jest/globals';
import type { TextStorage } from '../../../src/explorer/text-storage.js';
import { emptyDraft } from '../../../src/explorer/write/draft-state.js';
import { keptDrafts, type KeptDrafts } from '../../../src/explorer/write/kept-drafts.js';

/** What a browser keeps, in memory; `limit` is the longest text that it takes. */
function memory(limit = Infinity): TextStorage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, text) => {
      if (text.length > limit) throw new Error('QuotaExceededError');
      items.set(key, text);
    },
    removeItem: (key) => items.delete(key),
    key: (index) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

let names = 0;
const now = () => new Date(`2026-06-09T10:00:0${Math.min(9, names)}Z`);

function tab(local: TextStorage, session = memory()): KeptDrafts {
  return keptDrafts({ local, session, now, newName: () => `n${(names += 1)}` });
}

const draft = (yaml: string) => ({ ...emptyDraft, yaml });

describe('keptDrafts', () => {
  it('gives a tab its draft again after a reload', () => {
    const [local, session] = [memory(), memory()];
    expect(tab(local, session).keep(draft('id: a'))).toBe('kept');
    expect(tab(local, session).current()).toEqual(draft('id: a'));
  });

  it('keeps the drafts of two tabs apart where both have opened the same one', () => {
    const local = memory();
    const one = tab(local);
    one.keep(draft('id: a\ntitle: A'));
    const other = tab(local);
    other.open(other.list()[0]?.key ?? '');
    expect(one.keep(draft('id: a\ntitle: One'))).toBe('kept');
    expect(other.keep(draft('id: a\ntitle: Other'))).toBe('apart');
    expect(one.keep(draft('id: a\ntitle: One more'))).toBe('kept');
    expect(
      other
        .list()
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['One more', 'Other']);
  });

  it('reports a full disk', () => {
    expect(tab(memory(10)).keep(draft('id: a'))).toBe('full');
  });

  it('knows that a draft is not kept, until another begins', () => {
    const drafts = tab(memory(100));
    drafts.keep({ ...draft('id: a'), article: 'x'.repeat(100) });
    expect(drafts.isKept()).toBe(false);
    drafts.leave();
    expect(drafts.isKept()).toBe(true);
  });

  it('keeps one draft, not a new one with each change, where a tab can store nothing of its own', () => {
    const drafts = tab(memory(), memory(0));
    expect(drafts.keep(draft('title: One'))).toBe('kept');
    expect(drafts.keep(draft('title: Two'))).toBe('kept');
    expect(drafts.list().map(({ title }) => title)).toEqual(['Two']);
  });

  it('forgets the draft of this tab alone', () => {
    const local = memory();
    const [one, other] = [tab(local), tab(local)];
    one.keep(draft('title: One'));
    other.keep(draft('title: Other'));
    one.forget();
    expect(one.current()).toBeNull();
    expect(one.list().map(({ title }) => title)).toEqual(['Other']);
  });
});
