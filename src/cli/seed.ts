import { relative } from 'node:path';
import { loadDossiers, readFiles } from '../import/import.js';
import { prepareGraph } from '../load/load.js';
import { modelOf } from './model-of.js';
import { printReports } from './print-import.js';
import { printFailure, printProblems } from './print-problems.js';
import type { ProblemFormat } from './print-problems.js';
import type { Project } from './project.js';
import { shippedDossiers } from './shipped-dossiers.js';
import { withStore } from './with-store.js';

const invalidCode = 3;

/**
 * Loads the included dossiers, or dossier files, and prints what was created, changed, removed and left unchanged.
 *
 * Returns the exit code: 0 done; 3 problems, 2 missing, 1 unreadable, and then nothing is written.
 */
export async function seed(
  project: Project,
  given: ReadonlyArray<string>,
  options: ProblemFormat & { readonly dryRun: boolean },
): Promise<number> {
  const { terminal } = project;
  const paths = given.length > 0 ? given : shippedDossiers(project.root).map(fromHere);
  const { files, failures } = readFiles(paths);
  if (failures.length > 0) return Math.max(...failures.map((failure) => printFailure(terminal, failure)));
  const model = modelOf(project);
  return withStore(project, async (store) => {
    if (!options.dryRun)
      await prepareGraph(store, model, (line) => {
        terminal.talk(line);
      });
    const { reports, problems } = await loadDossiers(files, { store, model, dryRun: options.dryRun });
    printReports(terminal, reports, options);
    printProblems(terminal, problems, options);
    if (problems.length > 0)
      terminal.talk(`${problems.length} problems. Nothing was written of the dossiers that have them.`);
    return problems.length > 0 ? invalidCode : 0;
  });
}

function fromHere(path: string): string {
  return relative(process.cwd(), path) || path;
}
