import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readDossiers } from '../../../src/dossier/dossier.js';
import { loadGraph } from '../../../src/load/load.js';
import { indexPlan } from '../../../src/model/index-plan.js';
import { applyConstraints } from '../../../src/store/store.js';
import type { Store } from '../../../src/store/store.js';
import { graphOf } from '../../load/graph-of.js';
import { model } from '../model.js';
import { openTestStore, wipe } from '../test-store.js';
import { dossierText } from './dossier-text.js';
import { generatedGraph, hubActor, hubDocument } from './generated-graph.js';
import { loadMoment, writeGenerated } from './write-generated.js';

jest.setTimeout(300_000);

const options = { model, statements: 300, dossierSize: 130, hubActorSize: 40, hubDocumentSize: 50, seed: 7 };
const graphs = [...generatedGraph(options)];

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  await applyConstraints(store, indexPlan(model));
});
afterAll(() => store.close());

/** The dossiers as a reader has them from files; the place in the file apart. */
function readBack() {
  const files = graphs.map((graph) => ({ file: graph.source, text: dossierText(model, graph) }));
  return readDossiers(model, files);
}

async function times(): Promise<unknown> {
  const { rows } = await store.read({
    text: `MATCH (n) WHERE n.recordedAt IS NOT NULL AND NOT n:Declaration
           RETURN n.id, n.createdBy, toString(n.recordedAt) ORDER BY n.id`,
    parameters: {},
  });
  return rows;
}

describe('generatedGraph', () => {
  it('gives dossiers that are read without a problem', () => {
    const { problems, notes } = readBack();
    expect(problems).toEqual([]);
    // Days are drawn, so that some statements are dated after their documents.
    expect(notes.filter(({ code }) => code !== 'DATE_AFTER_REPORT')).toEqual([]);
  });

  it('leaves in the graph what the loads of the same dossiers, written as files, leave', async () => {
    await wipe(store);
    await writeGenerated(store, model, graphs);
    const written = [await graphOf(store), await times()];
    await wipe(store);
    for (const [index, graph] of readBack().graphs.entries())
      await loadGraph({ store, model, graph, now: new Date(loadMoment(index)) });
    const loaded = [await graphOf(store), await times()];
    expect(written).toEqual(loaded);
  });

  it('leaves nothing for a load of the same dossiers to do', async () => {
    await wipe(store);
    await writeGenerated(store, model, graphs);
    for (const graph of readBack().graphs) {
      const report = await loadGraph({ store, model, graph, now: new Date() });
      expect(report).toMatchObject({ created: 0, changed: 0, removed: 0, problems: [] });
    }
  });

  it('has hubs of the size that was asked for', () => {
    const links = graphs.flatMap((graph) => graph.links);
    const into = (type: string, to: string) => links.filter((link) => link.type === type && link.to === to);
    expect(into('ATTRIBUTED_TO', hubActor).length).toBeGreaterThanOrEqual(34);
    expect(into('REPORTED_IN', hubDocument).length).toBeGreaterThanOrEqual(44);
  });

  it('is the same for the same seed, and another for another', () => {
    expect([...generatedGraph(options)]).toEqual(graphs);
    expect([...generatedGraph({ ...options, seed: 8 })]).not.toEqual(graphs);
  });
});
