import { createHash } from 'node:crypto';
import { KnownError } from '../errors.js';
import { importTexts } from '../import/import.js';
import type { DossierReport, ImportGraph, ImportResult } from '../import/import.js';
import { removeDossier } from '../load/load.js';
import type { Place, Problem } from '../model/graph-data.js';

/** The answer to a mutation; the published schema describes its fields. */
export interface DossierPayload extends Counts {
  readonly dossier: string | null;
  readonly load: string | null;
  readonly dryRun: boolean;
  readonly dossiers: ReadonlyArray<DossierLoad>;
  readonly unmapped: ReadonlyArray<UnmappedField>;
  readonly rejected: ReadonlyArray<string>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly moreUserErrors: number;
  readonly advice: ReadonlyArray<Advice>;
}

/** Advice on a dossier, as in the schema. */
interface Advice extends Omit<UserError, 'code'> {
  readonly code: string;
  readonly record: string;
}

interface Counts {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

interface DossierLoad extends Counts {
  readonly dossier: string;
  readonly load: string | null;
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
  readonly format?: string | null;
  readonly dossier?: string | null;
  readonly replace: boolean;
  readonly onError: 'STOP' | 'SKIP';
  readonly basedOn?: number | null;
  readonly dryRun: boolean;
  readonly maxErrors: number;
  readonly advice: boolean;
}

interface RemovalArguments {
  readonly dossier: string;
  readonly dryRun: boolean;
  readonly maxErrors: number;
}

/** Receives the payload of a mutation, with its counts and problems. */
export type OnWrite = (mutation: keyof Writer, payload: DossierPayload) => void;

/** Runs the work of a mutation, by default at once; on a server, in its turn. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Returns the mutations for a graph. Each throws the errors of the store; problems of a dossier are part of the payload. */
export function dossierWriter(
  graph: ImportGraph,
  onWrite: OnWrite,
  inTurn: InTurn = (work) => work(),
): Writer {
  const direct = writer(graph, onWrite);
  return {
    importDossier: (given) => inTurn(() => direct.importDossier(given)),
    removeDossier: (given) => inTurn(() => direct.removeDossier(given)),
  };
}

function writer(graph: ImportGraph, onWrite: OnWrite): Writer {
  return {
    importDossier: async (given) => {
      const payload = await importText(graph, given);
      onWrite('importDossier', payload);
      return payload;
    },
    removeDossier: async ({ dossier, dryRun, maxErrors }) => {
      checkMaxErrors(maxErrors);
      const report = await removeDossier({ ...graph, dossier, dryRun, now: new Date() });
      const withoutPlace = { path: '', line: null, column: null };
      const payload = {
        ...payloadOf([report], dryRun),
        ...listed(report.problems, maxErrors, (problem) => ({ ...userError(problem), ...withoutPlace })),
      };
      onWrite('removeDossier', payload);
      return payload;
    },
  };
}

/** Fields or values of one kind that were not imported, as in the schema. */
interface UnmappedField {
  readonly what: string;
  readonly count: number;
  readonly example: string | null;
  readonly line: number;
}

async function importText(
  graph: ImportGraph,
  { text, source, format, dossier, advice, ...given }: ImportArguments,
): Promise<DossierPayload> {
  const { replace, onError, basedOn, dryRun, maxErrors } = given;
  checkMaxErrors(maxErrors);
  const reports: DossierReport[] = [];
  const unmapped: UnmappedField[] = [];
  const fileHash = createHash('sha256').update(text, 'utf8').digest('hex');
  const result: ImportResult = await importTexts(
    graph,
    [{ file: source, text, fileHash }],
    {
      format: format?.toLowerCase() ?? null,
      fallback: 'dossier',
      dossier: dossier ?? null,
      ...{ replace, dryRun, advice, onError: onError === 'SKIP' ? 'skip' : 'stop' },
      basedOn: basedOn ?? undefined,
    },
    (event) => {
      if (event.kind === 'load') reports.push(event.report);
      if (event.kind === 'unmapped') {
        const { what, count, example, at } = event;
        unmapped.push({ what, count, example, line: at.line });
      }
    },
  );
  return {
    ...payloadOf(reports, dryRun),
    unmapped,
    rejected: result.rejected.flatMap(({ lines }) => lines),
    advice: (result.advice ?? [])
      .slice(0, maxErrors)
      .map(({ record, code, message, hint, at }) => ({ record, code, message, hint, ...placeOf(at) })),
    ...listed([...result.rejections, ...result.problems], maxErrors, userError),
  };
}

const maxErrorsLimit = 1_000;

/** Throws VALUE_INVALID for a number out of range: all problems of 1 MB of text could take a hundred times as much text. */
function checkMaxErrors(maxErrors: number): void {
  if (maxErrors >= 1 && maxErrors <= maxErrorsLimit) return;
  throw new KnownError(
    'VALUE_INVALID',
    `maxErrors is ${maxErrors}; it must be from 1 to ${maxErrorsLimit}.`,
    {
      hint: 'Enter an allowed number. Repair the first problems, and send the text again to see the next ones.',
    },
  );
}

function listed(
  problems: ReadonlyArray<Problem>,
  maxErrors: number,
  toUserError: (problem: Problem) => UserError,
): Pick<DossierPayload, 'userErrors' | 'moreUserErrors'> {
  const userErrors = problems.slice(0, maxErrors).map(toUserError);
  return { userErrors, moreUserErrors: problems.length - userErrors.length };
}

type Report = Pick<DossierReport, 'dossier' | 'load' | keyof Counts>;

function payloadOf(
  reports: ReadonlyArray<Report>,
  dryRun: boolean,
): Omit<DossierPayload, 'userErrors' | 'moreUserErrors'> {
  const dossiers = reports.map(({ dossier, load, created, changed, removed, unchanged }) => {
    return { dossier, load, created, changed, removed, unchanged };
  });
  const [only = null, another] = dossiers;
  const sum = (name: keyof Counts): number => dossiers.reduce((total, each) => total + each[name], 0);
  return {
    dossier: another ? null : (only?.dossier ?? null),
    load: another ? null : (only?.load ?? null),
    dryRun,
    ...{
      created: sum('created'),
      changed: sum('changed'),
      removed: sum('removed'),
      unchanged: sum('unchanged'),
    },
    ...{ dossiers, unmapped: [], rejected: [], advice: [] },
  };
}

function userError({ code, message, hint, at }: Problem): UserError {
  return { code, message, hint, ...placeOf(at) };
}

function placeOf({ path, line, column }: Place): Pick<UserError, 'path' | 'line' | 'column'> {
  return { path, line, column };
}
