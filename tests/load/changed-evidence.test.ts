import { describe, expect, it } from '@jest/globals';
import type { Diff } from '../../src/load/diff.js';
import type { StoredEntry, WantedEntry } from '../../src/load/entries.js';
import { changedEvidenceOf } from '../../src/load/derived/changed-evidence.js';
import type { Properties } from '../../src/model/graph-data.js';

type Both = WantedEntry & StoredEntry;

const at = { file: 'd.yaml', line: 1, column: 1, path: '' };
const stamp = { at, createdBy: 'd@1', recordedAt: '2025-11-03T00:00:00Z', shared: false };

function node(type: string, properties: Properties): Both {
  return { of: 'NODE', type, id: `d:${type}`, properties, ...stamp };
}

function link(type: string, properties: Properties = {}): Both {
  return { of: 'LINK', type, from: 'd:from', to: 'd:to', key: '', properties, ...stamp };
}

/** The kinds and ids that a difference changes. */
function changedIn(diff: Partial<Diff>): ReadonlyArray<string> {
  const changed = changedEvidenceOf({ created: [], removed: [], changed: [], unchanged: 0, ...diff });
  return Object.entries(changed).flatMap(([kind, ids]) => [...ids].map((id) => `${kind} ${id}`));
}

const changed = (entry: Both, former: Both): Partial<Diff> => ({ changed: [{ entry, former }] });

describe('changedEvidenceOf', () => {
  it.each<readonly [type: string, property: string, kinds: ReadonlyArray<string>]>([
    ['Statement', 'basis', ['statements d:Statement']],
    ['Statement', 'dateText', ['statements d:Statement']],
    ['Statement', 'cue', []],
    ['Document', 'access', ['documents d:Document']],
    ['Document', 'title', []],
    ['Actor', 'anonymous', ['actors d:Actor']],
    ['Actor', 'name', []],
    ['Place', 'name', []],
  ])('counts a %s with a changed %s as %j', (type, property, kinds) => {
    expect(changedIn(changed(node(type, { [property]: 'new' }), node(type, {})))).toEqual(kinds);
  });

  it('counts every created, removed and changed claim, and no other created record', () => {
    const claim = node('Event', { text: 'it rained' });
    expect(changedIn({ created: [claim, node('Statement', { text: 'said' })] })).toEqual(['claims d:Event']);
    expect(changedIn({ removed: [claim] })).toEqual(['claims d:Event']);
    expect(changedIn(changed(claim, node('Event', { text: 'it poured' })))).toEqual(['claims d:Event']);
  });

  it.each<readonly [type: string, properties: Properties, kinds: ReadonlyArray<string>]>([
    ['HAS_CONTENT', {}, ['contents d:to']],
    ['ATTRIBUTED_TO', {}, ['statements d:from']],
    ['VIA', {}, []],
    ['OBJECT', {}, []],
    ['RELATED_TO', { kind: 'SAME_AS' }, ['contents d:from', 'contents d:to']],
    ['RELATED_TO', { kind: 'BEARS_ON' }, []],
    ['PART_OF', { speaksFor: true }, ['actors d:from']],
    ['PART_OF', { speaksFor: false }, []],
    ['LOCATED_IN', {}, []],
  ])('counts a created or removed %s %j as %j', (type, properties, kinds) => {
    expect(changedIn({ created: [link(type, properties)] })).toEqual(kinds);
    expect(changedIn({ removed: [link(type, properties)] })).toEqual(kinds);
  });

  it('counts a link that counted only before the change', () => {
    const [now, before] = [link('PART_OF', { speaksFor: false }), link('PART_OF', { speaksFor: true })];
    expect(changedIn(changed(now, before))).toEqual(['actors d:from']);
  });
});
