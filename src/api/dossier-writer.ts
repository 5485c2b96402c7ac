import { KnownError } from '../errors.js';
import { loadFiles } from '../intake/intake.js';
import { removeDossier } from '../load/load.js';
import type { LoadReport } from '../load/load.js';
import type { Problem } from '../model/graph-data.js';
import type { Model } from '../model/types.js';
import type { Store } from '../store/store.js';

/** What a mutation answers; the published schema says what its fields mean. */
export interface DossierPayload extends Omit<LoadReport, 'dossier' | 'problems'> {
  readonly dossier: string | null;
  readonly dryRun: boolean;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly moreUserErrors: number;
}

interface UserError extends Pick<Problem, 'code' | 'message' | 'hint'> {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** The mutations by their names in the schema, as graphql-js calls them. */
export interface Writer {
  importDossier(given: ImportArguments): Promise<DossierPayload>;
  removeDossier(given: RemovalArguments): Promise<DossierPayload>;
}

interface ImportArguments {
  readonly text: string;
  readonly source: string;
  readonly dryRun: boolean;
  readonly maxErrors: number;
}

interface RemovalArguments {
  readonly dossier: string;
  readonly dryRun: boolean;
  readonly maxErrors: number;
}

/** Is told what was written, or why nothing was. */
export type OnWrite = (mutation: keyof Writer, payload: DossierPayload) => void;

/** Makes the mutations for a graph. Each throws what the store throws; problems of a dossier are part of the answer. */
export function dossierWriter(
  graph: { readonly store: Store; readonly model: Model },
  onWrite: OnWrite,
): Writer {
  return {
    importDossier: async (given) => {
      const payload = await importText(graph, given);
      onWrite('importDossier', payload);
      return payload;
    },
    removeDossier: async ({ dossier, dryRun, maxErrors }) => {
      refuseOtherCount(maxErrors);
      const report = await removeDossier({ ...graph, dossier, dryRun, now: new Date() });
      const withoutPlace = { path: '', line: null, column: null };
      const toUserError = (problem: Problem): UserError => ({ ...userError(problem), ...withoutPlace });
      const payload = { ...countsOf(report), dryRun, ...listed(report.problems, { maxErrors, toUserError }) };
      onWrite('removeDossier', payload);
      return payload;
    },
  };
}

async function importText(
  graph: { readonly store: Store; readonly model: Model },
  { text, source, dryRun, maxErrors }: ImportArguments,
): Promise<DossierPayload> {
  refuseOtherCount(maxErrors);
  const { reports, problems } = await loadFiles([{ file: source, text }], { ...graph, dryRun });
  const [report = nothing] = reports;
  return { ...countsOf(report), dryRun, ...listed(problems, { maxErrors, toUserError: userError }) };
}

const mostErrors = 1_000;

/** Throws VALUE_INVALID: an answer that lists all problems of 1 MB of text would be a hundred times as long. */
function refuseOtherCount(maxErrors: number): void {
  if (maxErrors >= 1 && maxErrors <= mostErrors) return;
  throw new KnownError('VALUE_INVALID', `maxErrors is ${maxErrors}; it is 1 to ${mostErrors}.`, {
    hint: 'Mend the first problems, and send the text again to see the next.',
  });
}

function listed(
  problems: ReadonlyArray<Problem>,
  {
    maxErrors,
    toUserError,
  }: { readonly maxErrors: number; readonly toUserError: (problem: Problem) => UserError },
): Pick<DossierPayload, 'userErrors' | 'moreUserErrors'> {
  const userErrors = problems.slice(0, maxErrors).map(toUserError);
  return { userErrors, moreUserErrors: problems.length - userErrors.length };
}

type Counts = Omit<DossierPayload, 'dryRun' | 'userErrors' | 'moreUserErrors'>;

function countsOf({ dossier, load, created, changed, removed, unchanged }: Counts): Counts {
  return { dossier, load, created, changed, removed, unchanged };
}

const nothing: Counts = { dossier: null, load: null, created: 0, changed: 0, removed: 0, unchanged: 0 };

function userError({ code, message, hint, at: { path, line, column } }: Problem): UserError {
  return { code, message, hint, path, line, column };
}
