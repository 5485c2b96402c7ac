import { EventEmitter, once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, jest } from '@jest/globals';
import { inspectDerivedValues } from '../../src/load/derived/inspect-derived-values.js';
import type { Store } from '../../src/store/store.js';
import { loadText } from '../compile/roots/loading.js';
import { model } from '../support/model.js';
import { withLoadStore } from './load-setup.js';

jest.setTimeout(300_000);

let store: Store;
withLoadStore((opened) => {
  store = opened;
});

const base = `
id: base
title: Base
actors: [{ id: paper, name: Paper, kind: MEDIA }]
documents:
  - { id: d.one, kind: ARTICLE, issuedBy: paper, consulted: true }
  - { id: d.other, kind: ARTICLE, issuedBy: paper, consulted: true }
claims: [{ id: c, kind: EVENT, text: it rained }]
statements:
  - { id: one, attributedTo: paper, reportedIn: d.one, content: c }
  - { id: other, attributedTo: paper, reportedIn: d.other, content: c }
`;

/** A dossier in which another paper reports the claim, directly or through a reader. */
const repeated = (id: string, statement: string, between: 'once' | 'twice'): string => `
id: ${id}
title: ${id}
actors: [{ id: ${id}.paper, name: ${id}, kind: MEDIA }, { id: ${id}.reader, name: ${id}, kind: PERSON }]
documents: [{ id: d, kind: ARTICLE, issuedBy: ${id}.paper, consulted: true }]
statements:
  - { id: s, attributedTo: ${id}.paper, reportedIn: d, content: ${between === 'once' ? `'base:${statement}'` : 'read'} }
  ${between === 'once' ? '' : `- { id: read, attributedTo: ${id}.reader, content: 'base:${statement}' }`}
`;

/** Delays the commit of each write until `go` is called; `held` resolves when the first write has reached that point. */
function heldBack(real: Store) {
  const signals = new EventEmitter();
  const [gone, held] = [once(signals, 'go'), once(signals, 'held')];
  const slow: Store = {
    ...real,
    write: (work, options) =>
      real.write(async (transaction) => {
        const found = await work(transaction);
        signals.emit('held');
        await gone;
        return found;
      }, options),
  };
  return { store: slow, held, go: () => signals.emit('go') };
}

/** Waits until a transaction waits for another. */
async function untilBlocked(): Promise<void> {
  for (;;) {
    const { rows } = await store.read({
      text: `SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*)`,
      parameters: {},
    });
    if (Number(rows[0]?.[0]) > 0) return;
    await pause(20);
  }
}

describe('two concurrent loads that affect one claim', () => {
  it('store what the rules give for it', async () => {
    await loadText(store, base);
    const first = heldBack(store);
    const one = loadText(first.store, repeated('p', 'one', 'twice'));
    await first.held;
    const other = loadText(store, repeated('q', 'other', 'once'));
    await Promise.race([other, untilBlocked()]);
    first.go();
    await Promise.all([one, other]);
    expect(await inspectDerivedValues(store, model)).toMatchObject({ stale: 0 });
    const { rows } = await store.read({ text: 'MATCH (c:Claim) RETURN c.hearsayMost', parameters: {} });
    expect(rows).toEqual([[2]]);
  });
});
