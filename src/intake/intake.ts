import { readDossiers } from '../dossier/dossier.js';
import { checkAgainstGraph, loadGraph, orderGraphs } from '../load/load.js';
import type { LoadReport } from '../load/load.js';
import type { GraphData, Problem } from '../model/graph-data.js';
import { inFileOrder } from '../model/in-file-order.js';
import type { Model } from '../model/types.js';
import type { Store } from '../store/store.js';
import { graphProblems } from './graph-problems.js';

export { graphProblems } from './graph-problems.js';

/** A file as it was given and its text. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** What came of one file. */
export interface FileReport extends LoadReport {
  readonly file: string;
}

/**
 * Loads dossier files, those that others refer to first: first all problems of all of them, and only when there is none,
 * the writing.
 *
 * Each dossier is written whole or not at all; `problems` are also those that came up while writing, when another
 * process was quicker.
 */
export async function loadFiles(
  files: ReadonlyArray<TextFile>,
  { store, model, dryRun }: { readonly store: Store; readonly model: Model; readonly dryRun: boolean },
): Promise<{ readonly reports: ReadonlyArray<FileReport>; readonly problems: ReadonlyArray<Problem> }> {
  const reading = readDossiers(model, files);
  const inGraph = await graphProblems(reading, { store, model });
  const names = files.map(({ file }) => file);
  const problems = inFileOrder([...reading.problems, ...inGraph], names);
  if (problems.length > 0) return { reports: [], problems };
  const order = await orderGraphs(model, reading.graphs, async (graph, beside) => {
    return (await checkAgainstGraph({ store, model, graph, beside })).length === 0;
  });
  if (order.problems.length > 0) return { reports: [], problems: inFileOrder(order.problems, names) };
  return loadInOrder(order.ordered, { store, model, dryRun });
}

async function loadInOrder(
  graphs: ReadonlyArray<GraphData>,
  { store, model, dryRun }: { readonly store: Store; readonly model: Model; readonly dryRun: boolean },
): Promise<{ readonly reports: ReadonlyArray<FileReport>; readonly problems: ReadonlyArray<Problem> }> {
  const reports: FileReport[] = [];
  for (const [index, graph] of graphs.entries()) {
    const beside = dryRun ? graphs.slice(0, index).flatMap(({ nodes }) => nodes) : [];
    const report = await loadGraph({ store, model, graph, now: new Date(), dryRun, beside });
    if (report.problems.length > 0) return { reports, problems: report.problems };
    reports.push({ file: graph.source, ...report });
  }
  return { reports, problems: [] };
}
