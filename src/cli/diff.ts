import { readDossiers } from '../dossier/dossier.js';
import { compareWithGraph } from '../load/load.js';
import type { Difference } from '../load/load.js';
import { graphProblems, readFiles } from '../import/import.js';
import { inFileOrder } from '../model/in-file-order.js';
import { printFailure, printProblems } from './print-problems.js';
import type { ProblemFormat } from './print-problems.js';
import { modelOf } from './model-of.js';
import type { Project } from './project.js';
import type { Terminal } from './terminal.js';
import { withGraph } from './with-graph.js';

const invalidCode = 3;

/**
 * Prints the records that dossier files would create, change and remove, and their fields. Writes nothing.
 *
 * Returns the exit code: 0 compared, 3 problems, 2 missing, 1 unreadable.
 */
export async function diff(
  project: Project,
  paths: ReadonlyArray<string>,
  options: ProblemFormat,
): Promise<number> {
  const { terminal } = project;
  const { files, failures } = readFiles(paths);
  if (failures.length > 0) return Math.max(...failures.map((failure) => printFailure(terminal, failure)));
  const reading = readDossiers(modelOf(project), files);
  return withGraph(project, 'READ', async ({ store, model }) => {
    const found = [...reading.problems, ...(await graphProblems(reading, { store, model }))];
    printProblems(
      terminal,
      inFileOrder(
        found,
        files.map(({ file }) => file),
      ),
      options,
    );
    for (const graph of reading.graphs) {
      const differences = await compareWithGraph({ store, model, graph });
      printDifferences(terminal, graph.source, { differences, json: options.json });
    }
    return found.length > 0 ? invalidCode : 0;
  });
}

function printDifferences(
  terminal: Terminal,
  file: string,
  { differences, json }: { readonly differences: ReadonlyArray<Difference>; readonly json: boolean },
): void {
  if (json) {
    for (const difference of differences) terminal.data(JSON.stringify({ ...difference, file }));
    return;
  }
  if (differences.length === 0) terminal.data(`${file}: no difference`);
  const signs = { CREATED: '+', CHANGED: '~', REMOVED: '-' } as const;
  for (const { kind, what, fields } of differences) {
    terminal.data(`${signs[kind]} ${what}`);
    if (kind !== 'CHANGED') continue;
    for (const { name, before, after } of fields)
      terminal.data(`    ${name}: ${shown(before)} -> ${shown(after)}`);
  }
}

function shown(value: unknown): string {
  return value === null ? 'nothing' : JSON.stringify(value);
}
