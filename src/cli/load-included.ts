import { relative } from 'node:path';
import { KnownError } from '../errors.js';
import { counted } from '../lib/counted.js';
import type { Model } from '../model/types.js';
import type { Store } from '../store/store.js';
import { includedDossiers } from './included-dossiers.js';
import { printProblems } from './print-problems.js';
import type { Project } from './project.js';

/** A Neo4j that has just started is slow to plan. */
const firstReadMs = 30_000;

/**
 * Returns whether the included dossiers are still to be loaded: the graph has no dossier, or an earlier start began to load them and
 * was ended before it had loaded all. A dossier that was removed later does not come back.
 */
export async function lacksIncluded(store: Store): Promise<boolean> {
  const text = `RETURN NOT EXISTS { MATCH (:Dossier) }
    OR EXISTS { MATCH (g:OnrecordGraph {id: 'graph'}) WHERE g.isLoadingIncluded }`;
  const { rows } = await store.read({ text, parameters: {} }, { timeoutMs: firstReadMs });
  return rows[0]?.[0] === true;
}

/** Loads the included dossiers into a graph that lacks them. Notes in the graph that it has begun, until all are loaded. */
export async function loadIncluded(
  { root, terminal }: Project,
  graph: { readonly store: Store; readonly model: Model },
): Promise<void> {
  terminal.message('Loading the included dossiers ...');
  const [{ loadDossiers, readFiles }, { printReports }] = await Promise.all([
    import('../import/import.js'),
    import('./print-import.js'),
  ]);
  const { files, failures } = readFiles(includedDossiers(root).map((path) => relative(process.cwd(), path)));
  if (failures[0]) throw failures[0];
  await note(graph.store, 'SET g.isLoadingIncluded = true');
  const { reports, problems } = await loadDossiers(files, { ...graph, dryRun: false });
  printReports(
    {
      ...terminal,
      data: (line) => {
        terminal.message(line);
      },
    },
    reports,
    { json: false },
  );
  if (problems.length > 0) {
    printProblems(terminal, problems, { json: false, maxErrors: 100 });
    throw new KnownError(
      'INPUT_INVALID',
      `The included dossiers have ${counted(problems.length, 'problem')}.`,
    );
  }
  await note(graph.store, 'REMOVE g.isLoadingIncluded');
}

async function note(store: Store, change: string): Promise<void> {
  await store.write(async (transaction) => {
    await transaction.run(`MATCH (g:OnrecordGraph {id: 'graph'}) ${change}`);
  });
}
