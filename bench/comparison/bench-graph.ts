import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { modelOf } from '../../src/cli/model-of.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { environmentWith, readSettings } from '../../src/settings.js';
import { applyConstraints, openStore } from '../../src/store/store.js';
import type { Neo4jServer, OpenStore, Store } from '../../src/store/store.js';
import { generatedGraph } from '../../tests/support/generated/generated-graph.js';
import { writeGenerated } from '../../tests/support/generated/write-generated.js';
import { talk } from '../about-machine.js';

/** A local Neo4j with a generated graph. */
export interface BenchGraph {
  readonly server: Neo4jServer;
  readonly store: Store;
  /** The process of Neo4j. */
  readonly javaPid: number;
  close(): Promise<void>;
}

interface GraphOptions {
  readonly root: string;
  /** The folder of the graph; one that exists is not filled again. */
  readonly folder: string;
  readonly statements: number;
}

/** The label of the record that is written last. */
const done = 'GeneratedGraph';

/**
 * Opens a Neo4j with a generated graph, never the one of NEO4J_URI, which may contain real data. It has just been started when this resolves.
 *
 * Throws if the folder has a graph that was not filled to its end.
 */
export async function openGraph(options: GraphOptions): Promise<BenchGraph> {
  const { root, folder, statements } = options;
  const isThere = existsSync(folder);
  if (!isThere) {
    const startedAt = performance.now();
    const open = await openNeo4j(root, folder);
    try {
      await fill(root, open.store, statements);
    } finally {
      await open.close();
    }
    talk(`${statements} statements written in ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
  }
  const open = await openNeo4j(root, folder);
  const { rows } = await open.store.read({ text: `MATCH (b:${done}) RETURN b.statements`, parameters: {} });
  if (Number(rows[0]?.[0]) !== statements) {
    await open.close();
    throw new Error(
      `${folder} has no complete graph of ${statements} statements. Remove it, or name another one.`,
    );
  }
  return { ...open, javaPid: await javaPidOf(folder), close: () => open.close() };
}

function openNeo4j(root: string, folder: string): Promise<OpenStore> {
  const settings = readSettings({
    flags: { ONRECORD_DATA: folder },
    environment: environmentWith({
      NEO4J_URI: '',
      ONRECORD_WRITE_TIMEOUT_MS: '600000',
      ONRECORD_READ_TIMEOUT_MS: '60000',
    }),
  });
  return openStore(settings, { projectFolder: root, report: talk });
}

async function fill(root: string, store: Store, statements: number): Promise<void> {
  const model = modelOf({ root });
  await applyConstraints(store, indexPlan(model));
  await writeGenerated(store, model, generatedGraph({ model, statements }));
  // Collects statistics, so that the planner knows the data, whichever side asks first.
  await store.command('CALL db.prepareForReplanning(60)');
  await store.command(`CREATE (:${done} {statements: $statements})`, { statements });
}

async function javaPidOf(folder: string): Promise<number> {
  const { javaPid } = JSON.parse(await readFile(join(folder, 'run.json'), 'utf8')) as {
    readonly javaPid: number;
  };
  return javaPid;
}
