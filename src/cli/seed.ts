import { relative } from 'node:path';
import { loadDossiers, readFiles } from '../import/import.js';
import { printReports } from './print-import.js';
import { notWrittenText, printFailure, printProblems } from './print-problems.js';
import type { ProblemFormat } from './print-problems.js';
import type { Project } from './project.js';
import { includedDossiers } from './included-dossiers.js';
import { withGraph } from './with-graph.js';

const invalidCode = 3;

/**
 * Imports the included dossiers, or dossier files, and prints the counts of created, changed, removed and unchanged records.
 *
 * Returns the exit code: 0 done; 3 problems; 2 missing or 1 unreadable, and then nothing is written.
 */
export async function seed(
  project: Project,
  given: ReadonlyArray<string>,
  options: ProblemFormat & { readonly dryRun: boolean },
): Promise<number> {
  const { terminal } = project;
  const paths = given.length > 0 ? given : includedDossiers(project.root).map(fromHere);
  const { files, failures } = readFiles(paths);
  if (failures.length > 0) return Math.max(...failures.map((failure) => printFailure(terminal, failure)));
  return withGraph(project, options.dryRun ? 'READ' : 'WRITE', async (graph) => {
    const { reports, problems } = await loadDossiers(files, { ...graph, dryRun: options.dryRun });
    printReports(terminal, reports, options);
    printProblems(terminal, problems, options);
    if (problems.length > 0) terminal.message(notWrittenText(problems.length));
    return problems.length > 0 ? invalidCode : 0;
  });
}

function fromHere(path: string): string {
  return relative(process.cwd(), path) || path;
}
