import { append } from '../../lib/append.js';
import { keepHeapSmall } from '../../lib/keep-heap-small.js';
import { BatchRejected } from '../../load/load.js';
import type { Problem } from '../../model/graph-data.js';
import { joinResults } from '../import-result.js';
import type { ImportResult, RejectedRecords } from '../import-result.js';
import type { LinePlace, LineSource } from '../sources/line-source.js';
import { openSources } from '../sources/open-sources.js';
import type { SourceFile } from '../sources/source-files.js';
import { Interrupted } from './batched-load.js';
import type { FilesImport, BatchedImportOptions, BatchedWork } from './batched-work.js';
import { checkSource } from './check-source.js';
import { importNextDossier } from './import-next-dossier.js';
import { reportRows } from './load-progress.js';

/**
 * Imports JSON Lines and CSV of any size in batches. Each batch is one transaction that also moves the checkpoint, so that an
 * interrupted load continues there. Memory use grows only by a few bytes for each record.
 *
 * Throws FORMAT_UNKNOWN, INPUT_INVALID, LOAD_AT_WORK, LOAD_DIFFERS, FILE_CHANGED, and the errors of reading files and of the store.
 */
export async function importBatched(
  given: FilesImport,
  files: ReadonlyArray<SourceFile>,
  options: BatchedImportOptions,
): Promise<ImportResult> {
  keepHeapSmall();
  const { model, onEvent } = given;
  const sources = await openSources(files, { model, progress: reportRows(onEvent), ...options });
  try {
    if (options.dryRun) return await checkSources(given, sources);
    return await given.useGraph(async (graph) => {
      const results: ImportResult[] = [];
      for (const source of sources) {
        const result = await importSource({ ...given, graph, options }, source);
        results.push(result);
        if (result.outcome !== 'DONE' && result.outcome !== 'REJECTED') break;
      }
      return joinResults(results);
    });
  } finally {
    for (const source of sources) await source.close();
  }
}

/** Checks each record of the sources without the others and without the graph. */
async function checkSources(
  { model, onEvent }: FilesImport,
  sources: ReadonlyArray<LineSource>,
): Promise<ImportResult> {
  const all: Problem[] = [];
  for (const source of sources) {
    const { records, problems: found } = await checkSource(model, source);
    const problems = [...source.problems, ...(await source.placed(found, 'given'))];
    append(all, problems);
    onEvent({ kind: 'check', file: source.file, records, problems: problems.length });
  }
  return { outcome: all.length > 0 ? 'INVALID' : 'DONE', problems: all, rejections: [], rejected: [] };
}

async function importSource(work: BatchedWork, source: LineSource): Promise<ImportResult> {
  const rejections = [...source.problems];
  const rejectedLines = new Set<number>();
  const stopped = (
    outcome: 'INVALID' | 'STOPPED' | 'INTERRUPTED',
    found: ReadonlyArray<Problem>,
  ): ImportResult => {
    return { outcome, problems: [...rejections, ...found], rejections: [], rejected: [] };
  };
  if (rejections.length > 0 && work.options.onError === 'stop') {
    work.onEvent({ kind: 'nothingWritten' });
    return stopped('INVALID', []);
  }
  try {
    for (let next: LinePlace | null = { offset: 0, line: 1 }; next !== null;) {
      const outcome = await importNextDossier(work, source, next);
      append(rejections, outcome.problems);
      for (const line of outcome.rejectedLines) rejectedLines.add(line);
      next = outcome.next;
    }
  } catch (failure) {
    if (failure instanceof Interrupted) return stopped('INTERRUPTED', []);
    if (failure instanceof BatchRejected) return stopped('STOPPED', failure.problems);
    throw failure;
  }
  if (rejections.length === 0) return { outcome: 'DONE', problems: [], rejections, rejected: [] };
  const rejected = [await rejectedRecords(source, rejectedLines)];
  return { outcome: 'REJECTED', problems: [], rejections, rejected };
}

async function rejectedRecords(source: LineSource, wanted: ReadonlySet<number>): Promise<RejectedRecords> {
  const lines: string[] = [];
  for await (const block of source.blocks({ offset: 0, line: 1 })) {
    for (const [index, line] of block.lines.entries())
      if (typeof line === 'string' && wanted.has(block.start.line + index)) lines.push(line);
  }
  return { file: source.rejectedFile, lines };
}
