import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDossiers } from '../../src/dossier/dossier.js';
import { loadGraph } from '../../src/load/load.js';
import type { LoadReport } from '../../src/load/load.js';
import type { Store } from '../../src/store/store.js';
import { model } from '../support/model.js';

const root = join(import.meta.dirname, '../..');

/** Text of a file of the project. */
export function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** The shipped dossiers as they are read. */
export const seed = readDossiers(
  model,
  ['seed/dossiers/states.yaml', 'seed/dossiers/venezuela-russia-2025.yaml'].map((file) => ({
    file,
    text: textOf(file),
  })),
);

/** Loads the shipped dossiers, one after the other. */
export async function loadSeed(store: Store): Promise<ReadonlyArray<LoadReport>> {
  const reports: LoadReport[] = [];
  for (const graph of seed.graphs) {
    reports.push(await loadGraph({ store, model, graph, now: new Date('2026-01-05T12:00:00Z') }));
  }
  return reports;
}

/** The code blocks of the README in one language, in order. */
export function readmeBlocks(language: string): ReadonlyArray<string> {
  return [...textOf('README.md').matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] ?? '');
}
