import { readDossiers } from '../dossier/dossier.js';
import { KnownError } from '../errors.js';
import { mergeDossier } from '../formats/formats.js';
import type { ImportedDossier, ImportRecord, StoredDossier } from '../formats/formats.js';
import { append } from '../lib/append.js';
import { listDossiers, loadGraph, readDeclaredDossier, rejectUnfinished } from '../load/load.js';
import type { LoadReport } from '../load/load.js';
import type { DeclaredRecord } from '../model/graph-stream.js';
import type { GraphData, Problem } from '../model/graph-data.js';
import type { Model } from '../model/types.js';
import type { Store } from '../store/store.js';
import { graphProblems } from './graph-problems.js';

/** One dossier of an import, and the options for writing it. */
export interface DossierImport {
  readonly given: ImportedDossier;
  /** Name of the file or files, and hash of their bytes. */
  readonly source: string;
  readonly fileHash: string;
  /** Removes stored records, links and fields that the import does not contain. */
  readonly replace: boolean;
  readonly dryRun: boolean;
  /** Rejects records with problems and writes the others. */
  readonly skip: boolean;
  /** The load count that the dossier must have; otherwise it is the one with which the records are merged. */
  readonly basedOn?: number | undefined;
}

/** The outcome for one dossier. */
export interface DossierOutcome {
  readonly report: LoadReport | null;
  /** The dossier as a whole, if it was loaded. */
  readonly graph: GraphData | null;
  readonly problems: ReadonlyArray<Problem>;
  readonly rejected: ReadonlyArray<ImportRecord>;
  /** The reasons why they were rejected. */
  readonly skipped: ReadonlyArray<Problem>;
}

const maxAttempts = 5;
const maxRounds = 50;

/**
 * Imports one dossier in one transaction: merges its records with those of the graph, checks the result as a whole, and writes it.
 *
 * Tries again if another load changes the dossier in the meantime. Throws DOSSIER_CHANGED after five attempts, and if the dossier has not
 * the load count that is expected.
 */
export async function importDossier(
  graph: { readonly store: Store; readonly model: Model },
  order: DossierImport,
): Promise<DossierOutcome> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await importOnce(graph, order);
    } catch (failure) {
      const isChange = failure instanceof KnownError && failure.code === 'DOSSIER_CHANGED';
      if (!isChange || order.basedOn !== undefined || attempt === maxAttempts) throw failure;
    }
  }
}

async function importOnce(
  { store, model }: { readonly store: Store; readonly model: Model },
  order: DossierImport,
): Promise<DossierOutcome> {
  const { given, dryRun } = order;
  await rejectUnfinished(store, given.id);
  const known = (await listDossiers(store)).find(({ id }) => id === given.id);
  const stored = known ? await storedDossier(store, model, order) : null;
  const rejected: ImportRecord[] = [];
  const skipped: Problem[] = [];
  let records = given.records;
  for (let round = 0; ; round += 1) {
    const title = `Imported from ${order.source}`;
    const merged = mergeDossier(model, { ...given, records }, { stored, title });
    if (merged.problems.length > 0)
      return { report: null, graph: null, problems: merged.problems, rejected, skipped };
    const { source: file, fileHash } = order;
    const reading = readDossiers(model, [{ file, parsed: merged.map, fileHash }]);
    const problems = [...reading.problems, ...(await graphProblems(reading, { store, model }))];
    const faulty = new Set(problems.flatMap((problem) => recordOf(problem, merged.imported) ?? []));
    if (order.skip && faulty.size > 0 && round < maxRounds) {
      append(rejected, faulty);
      append(skipped, problems);
      records = records.filter((record) => !faulty.has(record));
      continue;
    }
    const [graph] = reading.graphs;
    if (problems.length > 0 || !graph) return { report: null, graph: null, problems, rejected, skipped };
    const basedOn = order.basedOn ?? known?.loadCount ?? 0;
    const report = await loadGraph({ store, model, graph, now: new Date(), dryRun, basedOn });
    return { report, graph, problems: report.problems, rejected, skipped };
  }
}

/** Returns the stored dossier; if it is replaced, only its own fields, without its records. */
async function storedDossier(
  store: Store,
  model: Model,
  { given, replace }: DossierImport,
): Promise<StoredDossier> {
  const { dossier, records } = await readDeclaredDossier(store, model, given.id);
  if (replace) return { dossier, records: [] };
  const all: DeclaredRecord[] = [];
  for await (const record of records) all.push(record);
  return { dossier, records: all };
}

/** Returns the imported record that a problem refers to; null if there is none. */
function recordOf({ at }: Problem, imported: ReadonlyMap<string, ImportRecord>): ImportRecord | null {
  const [path] = /^[a-z]+\[\d+\]/i.exec(at.path) ?? [''];
  return imported.get(path) ?? null;
}
