import { createHash } from 'node:crypto';
import { adviceOn } from '../advice/advice.js';
import { rejectedLine } from '../formats/formats.js';
import type { Imported } from '../formats/formats.js';
import { listStates } from '../load/load.js';
import { importDossier } from './import-dossier.js';
import type { DossierOutcome } from './import-dossier.js';
import type { OnImportEvent } from './import-events.js';
import type { ImportGraph, ImportOptions } from './import-options.js';
import { joinResults } from './import-result.js';
import type { ImportResult } from './import-result.js';
import { loadDossiers } from './load-dossiers.js';
import { readGroup, sortSources } from './read-group.js';
import type { SourceGroup } from './read-group.js';
import { rejectedText } from './rejected-text.js';
import { DossierNames } from './sources/dossier-name.js';
import type { TextSource } from './sources/read-files.js';
import { sourceName } from './sources/source-name.js';

/**
 * Imports texts of any format, each dossier in one transaction. Dossier files come first, and all of them are checked before any is
 * written.
 *
 * Throws FORMAT_UNKNOWN, INPUT_INVALID, LOAD_UNFINISHED and the errors of the store. Problems are part of the result.
 */
export async function importTexts(
  graph: ImportGraph,
  texts: ReadonlyArray<TextSource>,
  options: ImportOptions,
  onEvent: OnImportEvent,
): Promise<ImportResult> {
  const { dossiers, groups } = sortSources(graph.model, texts, options);
  const results: ImportResult[] = [];
  if (dossiers.length > 0) results.push(await importDossierFiles(graph, dossiers, options, onEvent));
  if (groups.length === 0 || results.some(({ outcome }) => outcome === 'INVALID'))
    return joinResults(results);
  const context = {
    model: graph.model,
    states: await listStates(graph.store),
    names: new DossierNames(),
    dossier: options.dossier,
  };
  for (const group of groups) {
    const imported = await readGroup(group, context);
    reportReading(imported, group, onEvent);
    results.push(await importGroup(graph, { group, imported, options }, onEvent));
  }
  return joinResults(results);
}

async function importDossierFiles(
  graph: ImportGraph,
  sources: ReadonlyArray<TextSource>,
  { dryRun, basedOn, advice = false }: ImportOptions,
  onEvent: OnImportEvent,
): Promise<ImportResult> {
  const { reports, problems, graphs } = await loadDossiers(sources, { ...graph, dryRun, basedOn });
  for (const report of reports) onEvent({ kind: 'load', report });
  return {
    outcome: problems.length > 0 ? 'INVALID' : 'DONE',
    problems,
    rejections: [],
    rejected: [],
    ...(advice ? { advice: graphs.flatMap((each) => adviceOn(each)) } : {}),
  };
}

function reportReading(imported: Imported, group: SourceGroup, onEvent: OnImportEvent): void {
  const made = imported.dossiers.reduce((sum, { records }) => sum + records.length, 0);
  onEvent({ kind: 'read', format: group.format.name, records: imported.read, made });
  reportUnmapped(imported, group, onEvent);
}

/** Reports what of a group the graph cannot store. */
export function reportUnmapped(
  { unmapped }: Imported,
  { format }: SourceGroup,
  onEvent: OnImportEvent,
): void {
  for (const [what, each] of unmapped) onEvent({ kind: 'unmapped', format: format.name, what, ...each });
}

interface GroupImport {
  readonly group: SourceGroup;
  readonly imported: Imported;
  readonly options: ImportOptions;
}

async function importGroup(
  graph: ImportGraph,
  { group: { sources }, imported, options }: GroupImport,
  onEvent: OnImportEvent,
): Promise<ImportResult> {
  const skip = options.onError === 'skip';
  // Lines that cannot be read belong to no dossier: they stop the whole group, or are rejected unchanged.
  if (imported.problems.length > 0 && (!skip || imported.isRejected === true))
    return { outcome: 'INVALID', problems: imported.problems, rejections: [], rejected: [] };
  const source = sourceName(sources);
  const outcomes: DossierOutcome[] = [];
  for (const given of imported.dossiers) {
    const order = { given, source, fileHash: hashOf(sources), skip, ...options };
    const outcome = await importDossier(graph, order);
    outcomes.push(outcome);
    if (outcome.report && outcome.problems.length === 0)
      onEvent({ kind: 'load', report: { file: source, ...outcome.report } });
  }
  const lines = [
    ...imported.problems.map(({ at }) => rejectedText(textOf(at.file, sources), at)),
    ...outcomes.flatMap(({ rejected }) => rejected.map((record) => rejectedLine(graph.model, record))),
  ];
  const problems = outcomes.flatMap((outcome) => outcome.problems);
  const graphs = outcomes.flatMap(({ graph: loaded }) => loaded ?? []);
  return {
    outcome: outcomeOf({ problems: problems.length, rejected: lines.length }),
    problems,
    rejections: skip ? [...imported.problems, ...outcomes.flatMap(({ skipped }) => skipped)] : [],
    rejected: lines.length > 0 ? [{ file: `${sources[0]?.file ?? source}.rejected.jsonl`, lines }] : [],
    ...(options.advice ? { advice: graphs.flatMap((each) => adviceOn(each)) } : {}),
  };
}

function outcomeOf(counts: {
  readonly problems: number;
  readonly rejected: number;
}): ImportResult['outcome'] {
  if (counts.problems > 0) return 'INVALID';
  return counts.rejected > 0 ? 'REJECTED' : 'DONE';
}

function textOf(name: string, sources: ReadonlyArray<TextSource>): string {
  return sources.find(({ file }) => file === name)?.text ?? '';
}

function hashOf(sources: ReadonlyArray<TextSource>): string {
  const [first, another] = sources;
  if (first && !another) return first.fileHash;
  const hash = createHash('sha256');
  for (const { fileHash } of sources) hash.update(fileHash);
  return hash.digest('hex');
}
