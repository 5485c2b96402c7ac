import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { checkAgainstGraph, loadGraph } from '../../src/load/load.js';
import type { GraphData } from '../../src/model/graph-data.js';
import type { Store } from '../../src/store/store.js';
import { model } from '../support/model.js';
import { wipe } from '../support/test-store.js';
import { counting, graphOf } from './graph-of.js';
import { withLoadStore } from './load-setup.js';
import { actor, document, dossier, event, link, statement } from './small-graph.js';

jest.setTimeout(300_000);

let store: Store;
withLoadStore((opened) => {
  store = opened;
});
beforeEach(() => wipe(store));

const now = new Date('2025-11-03T09:30:00.000Z');

/** Loads valid graphs. */
async function given(...graphs: ReadonlyArray<GraphData>): Promise<void> {
  for (const graph of graphs) {
    expect((await loadGraph({ store, model, graph, now })).problems).toEqual([]);
  }
}

/** Returns the problems of a load as text; also expects that nothing was written, and that a check finds the same problems. */
async function problemsOf(graph: GraphData): Promise<ReadonlyArray<string>> {
  const before = await graphOf(store);
  const counted = counting(store);
  const report = await loadGraph({ store: counted.store, model, graph, now });
  expect(report).toMatchObject({ load: null, created: 0, changed: 0, removed: 0, unchanged: 0 });
  expect(counted.writes()).toBe(0);
  expect(await checkAgainstGraph({ store, model, graph })).toEqual(report.problems);
  expect(await graphOf(store)).toEqual(before);
  return report.problems.map(({ code, message, at }) => `${at.file}:${at.line} ${code} ${message}`);
}

const held = { factuality: 'CERTAIN' };

describe('ID_UNKNOWN', () => {
  it('rejects ids that are neither in the file nor in the graph, in links and properties', async () => {
    const problems = await problemsOf(
      dossier('d', [
        statement('d:s', { dateAnchor: 'x:doc' }),
        link('ATTRIBUTED_TO', 'd:s', 'tass'),
        actor('mfa'),
        actor('rus'),
        link('PART_OF', 'mfa', 'rus', { source: ['d:none'], speaksFor: false }),
      ]),
    );
    expect(problems).toEqual([
      'd.yaml:2 ID_UNKNOWN Unknown id "x:doc" (dateAnchor).',
      'd.yaml:3 ID_UNKNOWN Unknown id "tass" (ATTRIBUTED_TO).',
      'd.yaml:6 ID_UNKNOWN Unknown id "d:none" (source).',
    ]);
  });

  it('rejects a reference to a record that the same load removes', async () => {
    await given(dossier('d', [actor('tass'), statement('d:s'), link('ATTRIBUTED_TO', 'd:s', 'tass')]));
    expect(await problemsOf(dossier('d', [statement('d:s'), link('ATTRIBUTED_TO', 'd:s', 'tass')]))).toEqual([
      'd.yaml:3 ID_UNKNOWN Unknown id "tass" (ATTRIBUTED_TO).',
    ]);
  });

  it('accepts references to records of other dossiers, shared or not', async () => {
    await given(
      dossier('a', [actor('tass'), event('a:c')]),
      dossier('d', [
        statement('d:s'),
        link('ATTRIBUTED_TO', 'd:s', 'tass'),
        link('HAS_CONTENT', 'd:s', 'a:c', held),
      ]),
    );
  });
});

describe('REFERENCE_WRONG_TYPE', () => {
  it('rejects records of a type that is not allowed there', async () => {
    await given(dossier('a', [actor('tass'), event('a:c')]));
    const problems = await problemsOf(
      dossier('d', [
        statement('d:s'),
        link('HAS_CONTENT', 'd:s', 'tass', held),
        link('RESPONDS_TO', 'd:s', 'a:c', { stance: 'DENY', accordingTo: ['a:c'] }),
      ]),
    );
    expect(problems).toEqual([
      'd.yaml:3 REFERENCE_WRONG_TYPE "tass" (HAS_CONTENT) is of type Actor, not Content.',
      'd.yaml:4 REFERENCE_WRONG_TYPE "a:c" (accordingTo) is of type Event, not Statement.',
    ]);
  });
});

describe('ID_TAKEN', () => {
  it('rejects a shared record with the id of a dossier, and a dossier with the id of a record', async () => {
    await given(dossier('a', [actor('tass')]));
    expect(await problemsOf(dossier('d', [actor('a'), actor('d')]))).toEqual([
      'd.yaml:2 ID_TAKEN The id "a" is already the id of a dossier.',
      'd.yaml:3 ID_TAKEN The id "d" is already the id of a dossier.',
    ]);
    expect(await problemsOf(dossier('tass', []))).toEqual([
      'tass.yaml:1 ID_TAKEN The id "tass" is already the id of a record.',
    ]);
  });

  it('rejects codes that another record has, in the graph or in the file', async () => {
    await given(dossier('a', [actor('rus', { wikidataId: 'Q159' })]));
    const problems = await problemsOf(
      dossier('d', [
        actor('russia', { wikidataId: 'Q159' }),
        actor('one', { iso3: 'ONE' }),
        actor('other', { iso3: 'ONE' }),
      ]),
    );
    expect(problems).toEqual([
      'd.yaml:2 ID_TAKEN The wikidataId "Q159" of "russia" already belongs to "rus".',
      'd.yaml:4 ID_TAKEN The iso3 "ONE" of "other" already belongs to "one".',
    ]);
  });

  it('accepts a code that the load itself frees', async () => {
    await given(
      dossier('d', [actor('rus', { wikidataId: 'Q159' })]),
      dossier('d', [actor('russia', { wikidataId: 'Q159' })]),
    );
  });

  it('is also reported if two concurrent loads take the same code', async () => {
    const shares = (id: string, other: string) =>
      dossier(id, [
        actor(other, { wikidataId: 'Q159' }),
        ...Array.from({ length: 300 }, (_, n) => event(`${id}:${n}`)),
      ]);
    const reports = await Promise.all(
      [shares('d', 'rus'), shares('e', 'russia')].map((graph) => loadGraph({ store, model, graph, now })),
    );
    const codes = reports.map(({ problems }) => problems.map(({ code }) => code).join());
    expect(codes.toSorted()).toEqual(['', 'ID_TAKEN']);
    const text = 'MATCH (n {wikidataId: "Q159"}) RETURN count(n), count { (:Event) }';
    expect((await store.read({ text, parameters: {} })).rows).toEqual([[1, 300]]);
  });
});

describe('DECLARATION_CONTRADICTS', () => {
  it('reports the value and the place in both dossiers', async () => {
    const part = (reliability: string, title: string) => [
      actor('rus', { reliability }),
      actor('man', { kind: 'PERSON' }),
      link('HOLDS_POSITION', 'man', 'rus', { title: 'President', speaksFor: true, dateText: title }),
    ];
    await given(dossier('a', part('A', 'since then')));
    expect(await problemsOf(dossier('d', part('B', 'for long')))).toEqual([
      'd.yaml:2 DECLARATION_CONTRADICTS "rus" has reliability "B" here, and "A" in dossier "a" (a.yaml:2:1).',
      'd.yaml:4 DECLARATION_CONTRADICTS "man" has HOLDS_POSITION "rus": dateText "for long" here, and "since then" in dossier "a" (a.yaml:4:1).',
    ]);
  });

  it('rejects one id for records of two types', async () => {
    await given(dossier('a', [actor('x')]));
    const asset = { name: 'x', category: 'FUNDS', individual: false };
    expect(
      await problemsOf(dossier('d', [{ type: 'Asset', id: 'x', own: false, properties: asset }])),
    ).toEqual([
      'd.yaml:2 DECLARATION_CONTRADICTS "x" has type "Asset" here, and "Actor" in dossier "a" (a.yaml:2:1).',
    ]);
  });

  it('accepts a change of a value that only this dossier declares', async () => {
    await given(
      dossier('d', [actor('x', { reliability: 'A' })]),
      dossier('d', [actor('x', { reliability: 'B' })]),
    );
  });
});

describe('CYCLE', () => {
  it('rejects a cycle of contents through another dossier', async () => {
    await given(
      dossier('d', [statement('d:s')]),
      dossier('a', [
        statement('a:t'),
        statement('a:s'),
        link('HAS_CONTENT', 'a:t', 'a:s', held),
        link('HAS_CONTENT', 'a:s', 'd:s', held),
      ]),
    );
    expect(
      await problemsOf(dossier('d', [statement('d:s'), link('HAS_CONTENT', 'd:s', 'a:t', held)])),
    ).toEqual([
      'd.yaml:3 CYCLE Statements have each other as content in a cycle: "d:s" -> "a:t" -> "a:s" -> "d:s".',
    ]);
  });

  it('rejects a cycle of derivations through another dossier', async () => {
    await given(
      dossier('d', [document('d:x')]),
      dossier('a', [document('a:x'), link('DERIVED_FROM', 'a:x', 'd:x')]),
    );
    expect(await problemsOf(dossier('d', [document('d:x'), link('DERIVED_FROM', 'd:x', 'a:x')]))).toEqual([
      'd.yaml:3 CYCLE Documents are derived from each other in a cycle: "d:x" -> "a:x" -> "d:x".',
    ]);
  });

  it('rejects actors that speak for each other by the declarations of two dossiers together', async () => {
    const both = [actor('mfa'), actor('rus')];
    const back = (speaksFor: boolean) =>
      dossier('d', [...both, link('HOLDS_POSITION', 'rus', 'mfa', { speaksFor })]);
    await given(dossier('a', [...both, link('PART_OF', 'mfa', 'rus', { speaksFor: true })]), back(false));
    expect(await problemsOf(back(true))).toEqual([
      'd.yaml:4 CYCLE Actors speak for each other in a cycle: "rus" -> "mfa" -> "rus".',
    ]);
  });

  it('accepts a chain that another dossier continues', async () => {
    await given(
      dossier('d', [statement('d:s')]),
      dossier('a', [statement('a:s'), link('HAS_CONTENT', 'a:s', 'd:s', held)]),
      dossier('d', [statement('d:s'), event('d:c'), link('HAS_CONTENT', 'd:s', 'd:c', held)]),
    );
  });
});

describe('SAME_AS_KINDS', () => {
  it('rejects SAME_AS with a record of another dossier that has another type', async () => {
    await given(dossier('a', [statement('a:s'), event('a:c')]));
    const related = (to: string) =>
      dossier('d', [event('d:c'), link('RELATED_TO', 'd:c', to, { kind: 'SAME_AS' })]);
    expect(await problemsOf(related('a:s'))).toEqual([
      'd.yaml:3 SAME_AS_KINDS "c" is of type Event and "a:s" of type Statement; SAME_AS needs the same type.',
    ]);
    await given(related('a:c'));
  });
});

describe('STILL_REFERRED', () => {
  it('rejects the removal of records that other dossiers refer to, by link, property or declaration', async () => {
    await given(
      dossier('d', [actor('tass'), document('d:one'), document('d:two')]),
      dossier('e', [
        statement('e:s', { dateAnchor: 'd:one' }),
        link('ATTRIBUTED_TO', 'e:s', 'tass'),
        actor('mfa'),
        actor('rus'),
        link('PART_OF', 'mfa', 'rus', { source: ['d:two'], speaksFor: false }),
      ]),
    );
    expect([...(await problemsOf(dossier('d', [])))].sort()).toEqual([
      'd.yaml:1 STILL_REFERRED "d:one" cannot be removed: "e:s" of dossier "e" refers to it (dateAnchor).',
      'd.yaml:1 STILL_REFERRED "d:two" cannot be removed: "mfa" of dossier "e" refers to it (source).',
      'd.yaml:1 STILL_REFERRED "tass" cannot be removed: "e:s" of dossier "e" refers to it (ATTRIBUTED_TO).',
    ]);
  });

  it('rejects a change to a type that a reference of another dossier does not allow', async () => {
    await given(
      dossier('d', [statement('d:x')]),
      dossier('e', [
        statement('e:s'),
        event('e:c'),
        link('RESPONDS_TO', 'e:s', 'e:c', { stance: 'DENY', accordingTo: ['d:x'] }),
      ]),
    );
    expect(await problemsOf(dossier('d', [event('d:x')]))).toEqual([
      'd.yaml:2 STILL_REFERRED "d:x" cannot become of type Event: "e:s" of dossier "e" refers to it (accordingTo).',
    ]);
  });

  it('accepts that one dossier drops a shared record that another one declares too', async () => {
    await given(
      dossier('d', [actor('tass')]),
      dossier('e', [actor('tass'), statement('e:s'), link('ATTRIBUTED_TO', 'e:s', 'tass')]),
      dossier('d', []),
    );
  });
});

describe('loadGraph', () => {
  it('checks again inside the transaction, and rolls back on a problem', async () => {
    const graph = dossier('d', [actor('fresh'), statement('d:s'), link('ATTRIBUTED_TO', 'd:s', 'tass')]);
    await given(dossier('a', [actor('tass')]));
    const late: Store = {
      ...store,
      write: async (work, options) => {
        await given(dossier('a', [])); // between the check and the lock
        return store.write(work, options);
      },
    };
    const { problems, load } = await loadGraph({ store: late, model, graph, now });
    expect([problems.map(({ code }) => code), load]).toEqual([['ID_UNKNOWN'], null]);
    const { rows } = await store.read({ text: 'MATCH (n:Entity) RETURN n.id', parameters: {} });
    expect(rows).toEqual([]);
  });
});
