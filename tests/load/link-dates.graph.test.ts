import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { inspectLinks } from '../../src/load/load.js';
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

function dossier(date: string | undefined): string {
  return JSON.stringify({
    id: 'a',
    title: 'a',
    actors: [{ id: 'moller', name: 'Jørgen Møller', kind: 'PERSON' }],
    documents: [{ id: 'd', kind: 'ARTICLE', issuedBy: 'moller', consulted: false, date }],
  });
}

describe('loadGraph', () => {
  it('gives links the new date of the record that they start from, when only that date changes', async () => {
    for (const date of ['2026-01-01', '2026-02-02', undefined]) {
      await loadText(store, dossier(date));
      const { rows } = await store.read({
        text: 'MATCH ()-[r:ISSUED_BY]->() RETURN r.fromDateKey',
        parameters: {},
      });
      expect(rows).toEqual([[date ?? '']]);
      expect(await inspectLinks(store, model)).toEqual({ compared: 1, stale: 0, examples: [] });
    }
  });
});
