import { readDossiers } from '../dossier/dossier.js';
import { checkAgainstGraph, loadGraph, orderGraphs } from '../load/load.js';
import type { LoadReport } from '../load/load.js';
import type { GraphData, Problem } from '../model/graph-data.js';
import { inFileOrder } from '../model/in-file-order.js';
import { graphProblems } from './graph-problems.js';
import type { ImportGraph, ImportOptions } from './import-options.js';

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

/** The graph to load into, and how. */
export interface DossierLoading extends ImportGraph, Pick<ImportOptions, 'dryRun' | 'basedOn'> {}

/**
 * Loads dossiers. Checks all of them first, and writes only if none has a problem. Referenced dossiers are written before those that
 * refer to them.
 *
 * Each dossier is written in one transaction. Throws DOSSIER_CHANGED if another load has changed a dossier since `basedOn`. `problems`
 * includes those that a concurrent load causes while dossiers are written.
 */
export async function loadDossiers(
  files: ReadonlyArray<TextFile>,
  options: DossierLoading,
): Promise<DossiersLoaded> {
  const { store, model } = options;
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
  return loadInOrder(order.ordered, options);
}

async function loadInOrder(
  graphs: ReadonlyArray<GraphData>,
  { store, model, dryRun, basedOn }: DossierLoading,
): Promise<DossiersLoaded> {
  const reports: DossierReport[] = [];
  for (const [index, graph] of graphs.entries()) {
    const precedingRecords = dryRun ? graphs.slice(0, index).flatMap(({ nodes }) => nodes) : [];
    const options = { store, model, graph, now: new Date(), dryRun, precedingRecords };
    const report = await loadGraph(basedOn === undefined ? options : { ...options, basedOn });
    if (report.problems.length > 0) return { reports, problems: report.problems, graphs: [] };
    reports.push({ file: graph.source, ...report });
  }
  return { reports, problems: [], graphs };
}
