import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { loadGraph, removeDossier } from '../../src/load/load.js';
import type { GraphData } from '../../src/model/graph-data.js';
import type { Store } from '../../src/store/store.js';
import { model } from '../support/model.js';
import { wipe } from '../support/test-store.js';
import { graphOf } from './graph-of.js';
import { withLoadStore } from './load-setup.js';
import { actor, document, dossier, event, link, statement } from './small-graph.js';
import type { Part } from './small-graph.js';

jest.setTimeout(120_000);

let store: Store;
withLoadStore((opened) => {
  store = opened;
});

const now = new Date('2025-11-03T09:30:00.000Z');

async function load(graph: GraphData): Promise<void> {
  expect((await loadGraph({ store, model, graph, now })).problems).toEqual([]);
}

const text = fc.constantFrom('one', 'two', 'drei');

/** Records with few ids, so that loads meet, and links of which only those between records that are there are kept. */
function parts(owner: string): fc.Arbitrary<ReadonlyArray<Part>> {
  const number = fc.integer({ min: 1, max: 3 });
  const record = fc.oneof(
    fc
      .tuple(number, text, fc.uniqueArray(text))
      .map(([n, name, aliases]) => actor(`actor${n}`, { name, aliases })),
    fc
      .tuple(number, text)
      .map(([n, title]) => document(`${owner}:doc${n}`, { title, dateStart: '2025-10-03' })),
    fc.tuple(number, text).map(([n, cue]) => statement(`${owner}:s${n}`, { cue })),
    fc
      .tuple(number, fc.integer({ min: 1, max: 6 }))
      .map(([n, credibility]) => event(`${owner}:c${n}`, { credibility })),
  );
  const joint = fc.oneof(
    fc
      .tuple(number, number, text, fc.constantFrom('CERTAIN', 'POSSIBLE'))
      .map(([s, c, locator, factuality]) =>
        link('HAS_CONTENT', `${owner}:s${s}`, `${owner}:c${c}`, { locator, factuality }),
      ),
    fc.tuple(number, number).map(([s, a]) => link('ATTRIBUTED_TO', `${owner}:s${s}`, `actor${a}`)),
    fc.tuple(number, number, text, number).map(([a, b, as, n]) =>
      link('PART_OF', `actor${a}`, `actor${b}`, {
        as: [as],
        source: [`${owner}:doc${n}`],
        speaksFor: false,
      }),
    ),
  );
  return fc
    .tuple(fc.array(record, { maxLength: 8 }), fc.array(joint, { maxLength: 8 }))
    .map(([records, joints]) => {
      const ids = new Map(records.flatMap((part) => ('id' in part ? [[part.id, part]] : [])));
      const links = new Map(
        joints.flatMap((part) => {
          if (!('from' in part)) return [];
          const sources = part.properties['source'];
          const named = [part.from, part.to, ...(Array.isArray(sources) ? (sources as string[]) : [])];
          const key = JSON.stringify([part.type, part.from, part.to, part.properties['locator']]);
          return named.every((id) => ids.has(id)) ? [[key, part] as const] : [];
        }),
      );
      return [...ids.values(), ...links.values()];
    });
}

const graphs = (id: string) => fc.tuple(parts(id), text).map(([list, title]) => dossier(id, list, { title }));

describe('loadGraph', () => {
  it('leaves, with removals in between, the graph that the last loads alone give', async () => {
    const runs = fc.tuple(fc.array(graphs('d'), { minLength: 1, maxLength: 3 }), graphs('d'), graphs('e'));
    await fc.assert(
      fc.asyncProperty(runs, async ([before, d, e]) => {
        await wipe(store);
        await load(e);
        await load(d);
        const fresh = await graphOf(store);
        await wipe(store);
        await load(e);
        for (const graph of [...before, d]) {
          await load(graph);
          await removeDossier({ store, model, dossier: 'd', now });
        }
        await load(d);
        expect(await graphOf(store)).toEqual(fresh);
      }),
      { numRuns: 10, seed: 20251103 },
    );
  });

  it('leaves after any loads the graph that the last ones alone give', async () => {
    const runs = fc.tuple(
      fc.array(fc.oneof(graphs('d'), graphs('e')), { minLength: 1, maxLength: 4 }),
      graphs('d'),
      graphs('e'),
    );
    await fc.assert(
      fc.asyncProperty(runs, async ([before, d, e]) => {
        await wipe(store);
        await load(d);
        await load(e);
        const fresh = await graphOf(store);
        await wipe(store);
        // All at the same moment, so that the dossiers' ids alone say whose name stands.
        for (const graph of [...before, d, e]) await load(graph);
        expect(await graphOf(store)).toEqual(fresh);
      }),
      { numRuns: 15, seed: 20251103 },
    );
  });
});
