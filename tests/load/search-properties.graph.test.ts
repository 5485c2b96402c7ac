import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { inspectSearchProperties } from '../../src/load/load.js';
import type { Store } from '../../src/store/store.js';
import { loadText } from '../compile/roots/loading.js';
import { model } from '../support/model.js';
import { wipe } from '../support/test-store.js';
import { withLoadStore } from './load-setup.js';

jest.setTimeout(300_000);

let store: Store;
withLoadStore((opened) => {
  store = opened;
});
beforeEach(async () => {
  await wipe(store);
});

function dossier(id: string, name: string, aliases: ReadonlyArray<string>, title: string): string {
  return JSON.stringify({
    id,
    title: id,
    actors: [{ id: 'moller', name, kind: 'PERSON', aliases }],
    documents: [{ id: 'd', kind: 'ARTICLE', title, issuedBy: 'moller', consulted: false }],
  });
}

async function searchPropertiesOf(id: string): Promise<unknown> {
  const { rows } = await store.read({
    text: 'MATCH (n:Entity {id: $id}) RETURN n.searchKeys, n.searchNames, n.searchText',
    parameters: { id },
  });
  return rows[0];
}

describe('loadGraph', () => {
  it('stores names and texts as search compares them', async () => {
    await loadText(store, dossier('a', 'Jørgen Møller', ["O'Møller"], 'The Ships'));
    expect(await searchPropertiesOf('moller')).toEqual([
      ['jorgenmoller', 'omoller'],
      ['jorgen moller', 'o moller omoller'],
      'jorgen moller | o moller omoller',
    ]);
    expect(await searchPropertiesOf('a:d')).toEqual([['ships'], ['the ships'], 'the ships']);
  });

  it('keeps them up to date when a record changes, and when dossiers declare a record together', async () => {
    await loadText(store, dossier('a', 'Jørgen Møller', [], 'Ships'), '2026-01-01T00:00:00Z');
    await loadText(store, dossier('b', 'J. Møller', [], 'Ports'), '2026-01-02T00:00:00Z');
    expect(await searchPropertiesOf('moller')).toMatchObject([['jorgenmoller', 'jmoller'], {}, {}]);
    await loadText(store, dossier('b', 'Jørgen Møller', [], 'Ports'), '2026-01-03T00:00:00Z');
    expect(await searchPropertiesOf('moller')).toMatchObject([['jorgenmoller'], {}, {}]);
    expect(await inspectSearchProperties(store, model)).toMatchObject({ stale: 0, examples: [] });
  });
});
