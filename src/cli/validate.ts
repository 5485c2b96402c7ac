import { readDossiers } from '../dossier/dossier.js';
import type { DossierReading } from '../dossier/dossier.js';
import type { Problem } from '../model/graph-data.js';
import type { Model } from '../model/types.js';
import { openStore } from '../store/store.js';
import { graphProblems } from '../intake/intake.js';
import { inFileOrder } from '../model/in-file-order.js';
import { printFailure, printProblems } from './print-problems.js';
import type { ProblemFormat } from './print-problems.js';
import { modelOf } from './model-of.js';
import { settingsOf } from './project.js';
import type { Project } from './project.js';
import { readInput } from './read-input.js';

const invalidCode = 3;

/**
 * Checks dossier files; with `against`, the graph is asked, too. Nothing is written.
 *
 * Gives the exit code: 0 clean, 3 faulty, 2 missing, 1 unreadable; of several files the highest.
 */
export async function validate(
  project: Project,
  paths: ReadonlyArray<string>,
  options: ProblemFormat & { readonly against: boolean },
): Promise<number> {
  const { terminal } = project;
  const { files, failures } = readInput(paths);
  const codes = failures.map((failure) => printFailure(terminal, failure));
  const model = modelOf(project);
  const reading = readDossiers(model, files);
  const { problems, notes } = reading;
  const fromGraph = options.against ? await askGraph(project, model, reading) : [];
  const all = inFileOrder(
    [...problems, ...fromGraph],
    files.map(({ file }) => file),
  );
  printProblems(terminal, all, options);
  // Asked, the graph has told which ids are unknown indeed.
  if (!options.against) printProblems(terminal, notes, { ...options, kind: 'note' });
  return Math.max(0, ...codes, all.length > 0 ? invalidCode : 0);
}

async function askGraph(
  project: Project,
  model: Model,
  reading: DossierReading,
): Promise<ReadonlyArray<Problem>> {
  const open = await openStore(settingsOf(project), {
    projectFolder: project.folder,
    report: (line) => {
      project.terminal.talk(line);
    },
  });
  try {
    return await graphProblems(reading, { store: open.store, model });
  } finally {
    await open.close();
  }
}
