import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { modelOf } from '../../src/cli/model-of.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { environmentWith, readSettings } from '../../src/settings.js';
import { applyConstraints, openStore } from '../../src/store/store.js';
import type { OpenStore } from '../../src/store/store.js';
import { inFolder } from '../in-folder.js';
import type { BenchCall } from '../in-folder.js';
import { runScript, writeScript } from './cypher-script.js';
import { generateFile, generatedDossier } from './generate.js';
import { unwindLoad, writeRows } from './unwind-loader.js';

interface Run {
  readonly counts: Readonly<Record<string, number>>;
  /** The duration of each state, in ms. */
  readonly ms: Readonly<Record<string, number>>;
  readonly peakMb: number;
}

/**
 * Measures batched imports of `words[0]` statements (100,000 by default): a first one, the same again, and one with 1 % of changes. Then
 * measures, each with an empty graph, a hand-written loader that writes the same graph without the derived values of claims, and the
 * exported Cypher script of the first import.
 */
export async function main({ root, words }: BenchCall): Promise<number> {
  const statements = Number(words[0] ?? 100_000);
  const model = modelOf({ root });
  const print = (line: string): unknown => process.stdout.write(`${line}\n`);
  return inFolder(undefined, async (folder) => {
    const [file, changed] = [join(folder, 'big.jsonl'), join(folder, 'changed.jsonl')];
    const { records, links } = await generateFile(file, { model, statements });
    await generateFile(changed, { model, statements, changed: 0.01 });
    const rows = records + links;
    print(`${statements} statements: ${records} records, ${links} links; ${cpus().length} processors`);
    const rate = (ms: number): string => `${Math.round((rows / ms) * 1000).toLocaleString('en-US')} rows/s`;
    const data = join(folder, 'batches');
    const [rowsFile, script] = [join(folder, 'rows.jsonl'), join(folder, 'graph.cypher')];
    await onOwnNeo4j(root, data, async ({ server, store }) => {
      for (const [name, given] of [
        ['first', file],
        ['same again', file],
        ['1 % changed', changed],
      ] as const) {
        const { counts, ms, peakMb } = await runImport(root, data, given);
        const plain = (ms['RECORDS'] ?? 0) + (ms['LINKS'] ?? 0) + (ms['CHECKING'] ?? 0);
        print(
          `${`${name}:`.padEnd(15)} ${rate(plain)} plain; ${JSON.stringify(ms)} ms; ${peakMb} MB; ${JSON.stringify(counts)}`,
        );
        if (name !== 'first') continue;
        await writeRows(server, model, rowsFile);
        await writeScript(store, model, script);
      }
    });
    await onOwnNeo4j(root, join(folder, 'hand'), async ({ store }) => {
      await applyConstraints(store, indexPlan(model));
      const startedAt = performance.now();
      const written = await unwindLoad(store, model, rowsFile);
      const ms = performance.now() - startedAt;
      print(`by hand:        ${rate(ms)} (${written} rows, ${(ms / 1000).toFixed(1)} s)`);
    });
    await onOwnNeo4j(root, join(folder, 'script'), async ({ store }) => {
      const startedAt = performance.now();
      await runScript(store, script);
      const ms = performance.now() - startedAt;
      print(`Cypher script:  ${rate(ms)} (${(ms / 1000).toFixed(1)} s)`);
    });
    return 0;
  });
}

async function onOwnNeo4j(
  root: string,
  data: string,
  work: (open: OpenStore) => Promise<void>,
): Promise<void> {
  const settings = readSettings({
    flags: { ONRECORD_DATA: data },
    environment: { ...environmentWith({}), NEO4J_URI: '' },
  });
  const open = await openStore(settings, { projectFolder: root, report: () => undefined });
  try {
    await work(open);
  } finally {
    await open.close();
  }
}

async function runImport(root: string, data: string, file: string): Promise<Run> {
  const words = ['import', '--batched', '--json', '--dossier', generatedDossier, file];
  const child = spawn(process.execPath, [join(root, 'bin', 'onrecord.js'), ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environmentWith({ NEO4J_URI: '', ONRECORD_DATA: data }),
  });
  let peakKb = 0;
  const watch = setInterval(() => {
    void readFile(`/proc/${child.pid}/status`, 'utf8').then(
      (status) => (peakKb = Math.max(peakKb, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0))),
      () => undefined, // it has ended
    );
  }, 200);
  const [out, messages] = await Promise.all([text(child.stdout), text(child.stderr)]);
  clearInterval(watch);
  const events = out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  const times = events.find(({ kind }) => kind === 'times');
  const load = events.find(({ kind }) => kind === 'load');
  if (!times || !load) throw new Error(`The import failed: ${messages}`);
  const { created, changed, removed, unchanged } = load as Readonly<Record<string, number>>;
  return {
    counts: {
      created: created ?? 0,
      changed: changed ?? 0,
      removed: removed ?? 0,
      unchanged: unchanged ?? 0,
    },
    ms: times['ms'] as Run['ms'], // as the command line prints it
    peakMb: Math.round(peakKb / 1024),
  };
}
