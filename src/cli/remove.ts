import { counted } from '../lib/counted.js';
import { removeDossier } from '../load/load.js';
import { printReports } from './print-import.js';
import { printProblems } from './print-problems.js';
import type { ProblemFormat } from './print-problems.js';
import type { Project } from './project.js';
import { withGraph } from './with-graph.js';

const invalidCode = 3;

/**
 * Removes a dossier from the graph, with its own records and its declarations of shared records. Its loads remain, with all former
 * values.
 *
 * Returns the exit code: 0 done; 3 if other dossiers refer to its records, and nothing was removed. Throws DOSSIER_NOT_FOUND.
 */
export async function remove(
  project: Project,
  dossier: string,
  options: ProblemFormat & { readonly dryRun: boolean },
): Promise<number> {
  const { terminal } = project;
  const { dryRun } = options;
  return withGraph(project, dryRun ? 'READ' : 'WRITE', async (graph) => {
    const report = await removeDossier({ ...graph, dossier, dryRun, now: new Date() });
    printProblems(terminal, report.problems, options);
    if (report.problems.length > 0) {
      terminal.message(`Found ${counted(report.problems.length, 'problem')}. Nothing was removed.`);
      return invalidCode;
    }
    printReports(terminal, [{ file: dossier, ...report }], options);
    return 0;
  });
}
