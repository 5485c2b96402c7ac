import { relative } from 'node:path';
import { indexPlan } from '../model/index-plan.js';
import { applyConstraints, openStore } from '../store/store.js';
import { loadFiles } from '../intake/intake.js';
import type { FileReport } from '../intake/intake.js';
import { printFailure, printProblems } from './print-problems.js';
import type { ProblemFormat } from './print-problems.js';
import { modelOf } from './model-of.js';
import { settingsOf } from './project.js';
import type { Project } from './project.js';
import { readInput } from './read-input.js';
import { shippedDossiers } from './shipped-dossiers.js';
import type { Terminal } from './terminal.js';

const invalidCode = 3;

/**
 * Loads dossier files, or those that ship; says what was created, changed, removed and left as it was.
 *
 * Gives the exit code: 0 done, 3 faulty, 2 missing, 1 unreadable; then nothing is written.
 */
export async function seed(
  project: Project,
  given: ReadonlyArray<string>,
  options: ProblemFormat & { readonly dryRun: boolean },
): Promise<number> {
  const { terminal } = project;
  const paths = given.length > 0 ? given : shippedDossiers(project.root).map(fromHere);
  const { files, failures } = readInput(paths);
  if (failures.length > 0) return Math.max(...failures.map((failure) => printFailure(terminal, failure)));
  const model = modelOf(project);
  const open = await openStore(settingsOf(project), {
    projectFolder: project.folder,
    report: (line) => {
      terminal.talk(line);
    },
  });
  try {
    terminal.talk(open.server.why);
    if (!options.dryRun) await applyConstraints(open.store, indexPlan(model));
    const { reports, problems } = await loadFiles(files, {
      store: open.store,
      model,
      dryRun: options.dryRun,
    });
    printReports(terminal, reports, options);
    printProblems(terminal, problems, options);
    if (problems.length > 0)
      terminal.talk(`${problems.length} problems; nothing was written of what has them.`);
    return problems.length > 0 ? invalidCode : 0;
  } finally {
    await open.close();
  }
}

function fromHere(path: string): string {
  return relative(process.cwd(), path) || path;
}

/** Says what was done, a line a file, and the sum where there are several. */
export function printReports(
  terminal: Terminal,
  reports: ReadonlyArray<FileReport>,
  { json }: { readonly json: boolean },
): void {
  for (const report of reports) {
    const { file, dossier, load } = report;
    if (json) terminal.data(JSON.stringify({ kind: 'load', file, dossier, load, ...countsOf([report]) }));
    else terminal.data(`${file}: ${sentence([report])}`);
  }
  if (!json && reports.length > 1) terminal.data(`In all: ${sentence(reports)}`);
}

const countNames = ['created', 'changed', 'removed', 'unchanged'] as const;

function countsOf(reports: ReadonlyArray<FileReport>): Record<(typeof countNames)[number], number> {
  const sum = (name: (typeof countNames)[number]) =>
    reports.reduce((total, report) => total + report[name], 0);
  return {
    created: sum('created'),
    changed: sum('changed'),
    removed: sum('removed'),
    unchanged: sum('unchanged'),
  };
}

function sentence(reports: ReadonlyArray<FileReport>): string {
  const counts = countsOf(reports);
  return countNames.map((name) => `${counts[name].toLocaleString('en-US')} ${name}`).join(', ');
}
