import { readDossiers } from '../dossier/dossier.js';
import { checkAgainstGraph, loadGraph, orderGraphs } from '../load/load.js';
import type { LoadReport } from '../load/load.js';
import type { GraphData, Problem } from '../model/graph-data.js';
import { inFileOrder } from '../model/in-file-order.js';
import type { Model } from '../model/types.js';
import type { Store } from '../store/store.js';
import { graphProblems } from './graph-problems.js';

/** The text of a dossier, and the name under which its problems are reported. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** The result of loading dossiers. */
export interface DossiersLoaded {
  readonly reports: ReadonlyArray<DossierReport>;
  readonly problems: ReadonlyArray<Problem>;
  /** The dossiers, if none has a problem. */
  readonly graphs: ReadonlyArray<GraphData>;
}

/** The report on the load of one source. */
export interface DossierReport extends LoadReport {
  readonly file: string;
}

/**
 * Loads dossiers. Checks all of them first, and writes only if none has a problem. Referenced dossiers are written before those that
 * refer to them.
 *
 * Each dossier is written in one transaction. `problems` includes those that a concurrent load causes while dossiers are written.
 */
export async function loadDossiers(
  files: ReadonlyArray<TextFile>,
  { store, model, dryRun }: { readonly store: Store; readonly model: Model; readonly dryRun: boolean },
): Promise<DossiersLoaded> {
  const reading = readDossiers(model, files);
  const inGraph = await graphProblems(reading, { store, model });
  const names = files.map(({ file }) => file);
  const problems = inFileOrder([...reading.problems, ...inGraph], names);
  if (problems.length > 0) return { reports: [], problems, graphs: [] };
  const order = await orderGraphs(model, reading.graphs, async (graph, precedingRecords) => {
    return (await checkAgainstGraph({ store, model, graph, precedingRecords })).length === 0;
  });
  if (order.problems.length > 0)
    return { reports: [], problems: inFileOrder(order.problems, names), graphs: [] };
  return loadInOrder(order.ordered, { store, model, dryRun });
}

async function loadInOrder(
  graphs: ReadonlyArray<GraphData>,
  { store, model, dryRun }: { readonly store: Store; readonly model: Model; readonly dryRun: boolean },
): Promise<DossiersLoaded> {
  const reports: DossierReport[] = [];
  for (const [index, graph] of graphs.entries()) {
    const precedingRecords = dryRun ? graphs.slice(0, index).flatMap(({ nodes }) => nodes) : [];
    const report = await loadGraph({ store, model, graph, now: new Date(), dryRun, precedingRecords });
    if (report.problems.length > 0) return { reports, problems: report.problems, graphs: [] };
    reports.push({ file: graph.source, ...report });
  }
  return { reports, problems: [], graphs };
}
