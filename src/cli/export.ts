import { extname } from 'node:path';
import { KnownError } from '../errors.js';
import { csvTemplate, exportFormats } from '../formats/formats.js';
import type { Chunk, ExportFormat } from '../formats/formats.js';
import { listDossiers, readDeclaredDossier, streamGraph } from '../load/load.js';
import type { DeclaredDossier } from '../model/graph-stream.js';
import type { Model } from '../model/types.js';
import type { Store } from '../store/store.js';
import { modelOf } from './model-of.js';
import type { Project } from './project.js';
import { withGraph } from './with-graph.js';
import { writeOutput } from './write-output.js';

/** Options of an export. */
export interface ExportOptions {
  /** Null to derive it from the name of `out`; otherwise YAML for a dossier and JSON Lines for the graph. */
  readonly format: string | null;
  /** Null for the whole graph. */
  readonly dossier: string | null;
  /** File or folder; null for stdout. */
  readonly out: string | null;
  /** Writes only the headers of CSV files, without reading the graph. */
  readonly template: boolean;
}

/**
 * Writes the graph, or one dossier, in a format. Streams the text, which is never held in memory as a whole. Returns the exit code 0.
 *
 * Throws FORMAT_UNKNOWN, DOSSIER_NOT_FOUND, FILE_NOT_WRITTEN, and DOSSIER_CHANGED if a load changed the graph in the meantime.
 */
export async function exportGraph(project: Project, options: ExportOptions): Promise<number> {
  if (options.template) {
    await writeChunks(project, fromList(csvTemplate(modelOf(project))), { ...options, isFolder: true });
    return 0;
  }
  const format = formatOf(options);
  return withGraph(project, 'READ', async ({ store, model }) => {
    const before = await listDossiers(store);
    if (format.of === 'dossier') await exportDossiers(project, { store, model, format }, options);
    else {
      const chunks =
        format.of === 'graph'
          ? format.write(model, streamGraph(store, model, options))
          : format.write(model, declaredDossiers(store, model, options));
      if (options.dossier !== null) await readDeclaredDossier(store, model, options.dossier);
      await writeChunks(project, chunks, { ...options, isFolder: format.of === 'graph' && format.folder });
    }
    rejectChanges(before, await listDossiers(store), options);
    return 0;
  });
}

function formatOf({ format, out, dossier }: ExportOptions): ExportFormat {
  const fromName = out === null ? '' : extname(out).slice(1).replace('yml', 'yaml');
  const isKnown = exportFormats.some(({ name }) => name === fromName);
  const wanted = format ?? (isKnown ? fromName : dossier === null ? 'jsonl' : 'yaml');
  const found = exportFormats.find(({ name }) => name === wanted);
  if (found) return found;
  const names = exportFormats.map(({ name }) => name).join(', ');
  throw new KnownError('FORMAT_UNKNOWN', `Unknown export format "${wanted}".`, {
    hint: `Use one of these formats: ${names}.`,
  });
}

interface DossierExport {
  readonly store: Store;
  readonly model: Model;
  readonly format: Extract<ExportFormat, { readonly of: 'dossier' }>;
}

/** Exports dossiers in a format for single dossiers: one to a file or stdout, all to a folder. */
async function exportDossiers(
  project: Project,
  { store, model, format }: DossierExport,
  options: ExportOptions,
): Promise<void> {
  if (options.dossier !== null) {
    const dossier = await readDeclaredDossier(store, model, options.dossier);
    await writeChunks(project, format.write(model, dossier), { ...options, isFolder: false });
    return;
  }
  async function* files(): AsyncGenerator<Chunk> {
    for (const { id } of await listDossiers(store)) {
      const dossier = await readDeclaredDossier(store, model, id);
      for await (const { text } of format.write(model, dossier)) yield { file: `${id}.${format.name}`, text };
    }
  }
  await writeChunks(project, files(), { ...options, isFolder: true });
}

async function* declaredDossiers(
  store: Store,
  model: Model,
  { dossier }: ExportOptions,
): AsyncGenerator<DeclaredDossier> {
  const ids = dossier === null ? (await listDossiers(store)).map(({ id }) => id) : [dossier];
  for (const id of ids) yield await readDeclaredDossier(store, model, id);
}

async function writeChunks(
  { terminal }: Project,
  chunks: AsyncIterable<Chunk>,
  { out, isFolder }: { readonly out: string | null; readonly isFolder: boolean },
): Promise<void> {
  if (out !== null) {
    const length = await writeOutput(chunks, { path: out, isFolder });
    terminal.message(`Wrote ${length.toLocaleString('en-US')} characters to ${out}.`);
    return;
  }
  if (isFolder)
    throw new KnownError(
      'FILE_NOT_WRITTEN',
      'This export has several files, which cannot be written to standard output.',
      {
        hint: 'Name a folder with --out, or one dossier with --dossier.',
      },
    );
  for await (const { text } of chunks) await terminal.text(text);
}

async function* fromList(chunks: ReadonlyArray<Chunk>): AsyncGenerator<Chunk> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

type Counts = ReadonlyArray<{ readonly id: string; readonly loadCount: number }>;

/** Throws DOSSIER_CHANGED if a load changed the graph while it was read page by page. */
function rejectChanges(before: Counts, after: Counts, { dossier }: ExportOptions): void {
  const shown = (counts: Counts): string =>
    JSON.stringify(counts.filter(({ id }) => dossier === null || id === dossier));
  if (shown(before) !== shown(after))
    throw new KnownError('DOSSIER_CHANGED', 'A load changed the graph while it was read.');
}
