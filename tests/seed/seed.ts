import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDossiers } from '../../src/dossier/dossier.js';
import { loadGraph } from '../../src/load/load.js';
import type { LoadReport } from '../../src/load/load.js';
import type { Store } from '../../src/store/store.js';
import { model } from '../support/model.js';

const root = join(import.meta.dirname, '../..');

type Reading = ReturnType<typeof readDossiers>;

/** Text of a file of the project. */
export function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** The registry of states and the dossier of the article as they are read. */
export const seed = readIncluded(['states', 'venezuela-russia-2025']);

/** The dossier on the marketplaces as it is read. */
export const marketplaces = readIncluded(['eu-marketplaces-2024']);

/** Loads the registry of states and the dossier of the article, one after the other. */
export async function loadSeed(store: Store): Promise<ReadonlyArray<LoadReport>> {
  return load(store, seed);
}

/** Loads the dossier on the marketplaces. */
export async function loadMarketplaces(store: Store): Promise<ReadonlyArray<LoadReport>> {
  return load(store, marketplaces);
}

function readIncluded(names: ReadonlyArray<string>): Reading {
  const files = names.map((name) => `seed/dossiers/${name}.yaml`);
  return readDossiers(
    model,
    files.map((file) => ({ file, text: textOf(file) })),
  );
}

async function load(store: Store, { graphs }: Reading): Promise<ReadonlyArray<LoadReport>> {
  const reports: LoadReport[] = [];
  for (const graph of graphs) {
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
