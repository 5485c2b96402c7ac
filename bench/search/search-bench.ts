import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { execute } from '../../src/api/api.js';
import { modelOf } from '../../src/cli/model-of.js';
import { createCompiler } from '../../src/compile/compile.js';
import { apiSchema } from '../../src/model/api-schema.js';
import type { Model } from '../../src/model/types.js';
import type { Store } from '../../src/store/store.js';
import { openGraph } from '../comparison/bench-graph.js';
import { inFolder } from '../in-folder.js';
import type { BenchCall } from '../in-folder.js';
import { searchTrials, shareFound } from '../../tests/support/search-trials.js';

/** The kinds of searches, each with what is typed for an actor's name. */
const kinds: Readonly<Record<string, (name: string) => string>> = {
  'a name': (name) => name,
  'the beginning of a name': (name) => Array.from(name).slice(0, -3).join(''),
  'a name with a wrong letter': (name) => Array.from(name).with(2, 'x').join(''),
  'a word of many texts': () => 'missiles',
  'a name and a word of texts': (name) => `${name} missile`,
  'a word that nothing has': () => 'xyzzyplugh',
};

const rounds = 5;
const namesPerRound = 20;
const warmUps = 10;

/**
 * Measures how long searches take, and how many of them list the expected record first or among the first, in graphs of two sizes, in turn.
 *
 * `words` are the numbers of statements: 7,500 and 75,000 by default, which are about 10,000 and 100,000 records. Each graph has a Neo4j.
 * With `--keep <folder>`, graphs that are in that folder are used again, and none is removed.
 */
export async function main({ root, words }: BenchCall): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { keep: { type: 'string' } },
  });
  const sizes = positionals.length > 0 ? positionals.map(Number) : [7_500, 75_000];
  return inFolder(values.keep, (folder) => measureIn(folder, { root, sizes }));
}

async function measureIn(
  folder: string,
  { root, sizes }: { readonly root: string; readonly sizes: ReadonlyArray<number> },
): Promise<number> {
  const model = modelOf({ root });
  const opened: Array<Awaited<ReturnType<typeof openNamed>>> = [];
  try {
    for (const statements of sizes)
      opened.push(await openNamed(root, { folder: join(folder, String(statements)), statements }));
    process.stdout.write(`${cpus().length} processors; ms: median / p95\n`);
    const all = opened.map((): number[] => []);
    const print = (kind: string, times: ReadonlyArray<ReadonlyArray<number>>): void => {
      const columns = times.map((some, index) => `${opened[index]?.records ?? 0} records: ${summary(some)}`);
      process.stdout.write(`${kind.padEnd(30)} ${columns.join('   ')}\n`);
    };
    for (const [kind, typed] of Object.entries(kinds)) {
      const times = opened.map((): number[] => []);
      for (let round = 0; round < rounds; round += 1)
        for (const [index, { graph, names }] of opened.entries())
          times[index]?.push(...(await timesOf(graph.store, model, names.map(typed))));
      print(kind, times);
      for (const [index, some] of times.entries()) all[index]?.push(...some);
    }
    print('all of these', all);
    for (const { graph, records } of opened) await printQuality(graph.store, model, records);
    return 0;
  } finally {
    for (const { graph } of opened) await graph.close();
  }
}

async function openNamed(root: string, options: { readonly folder: string; readonly statements: number }) {
  const graph = await openGraph({ root, ...options });
  const { rows } = await graph.store.read({
    text: `MATCH (n:Actor) WHERE size(n.name) > 6 WITH n ORDER BY n.id LIMIT ${namesPerRound}
      RETURN n.name, COUNT { (:Entity) }`,
    parameters: {},
  });
  return { graph, names: rows.map(([name]) => String(name)), records: Number(rows[0]?.[1]) };
}

async function printQuality(store: Store, model: Model, records: number): Promise<void> {
  const search = searcher(store, model);
  process.stdout.write(`${records} records; searches that list the record among the first\n`);
  for (const trials of await searchTrials(store)) {
    const find = async (text: string, first: number) => (await search(text)).slice(0, first);
    const { share } = await shareFound(trials, find);
    const percent = `${(share * 100).toFixed(1)} % of ${trials.trials.length}`;
    process.stdout.write(`${trials.of.padEnd(55)} ${String(trials.first).padStart(2)}   ${percent}\n`);
  }
}

/** Returns the function that searches as the explorer does, and returns the ids of the first 20 records. */
function searcher(store: Store, model: Model): (text: string) => Promise<ReadonlyArray<string>> {
  const schema = apiSchema(model);
  const compiler = createCompiler({ model, schema });
  const query =
    'query ($text: String!) { search(text: $text, first: 20) { edges { node { id } matches { field text } } } }';
  return async (text) => {
    const { data, errors } = await execute({ compiler, store, schema }, { query, variables: { text } });
    if (errors) throw new Error(`"${text}": ${errors[0]?.message ?? ''}`);
    const { search } = data as unknown as Found; // by the query
    return search.edges.map(({ node }) => node.id);
  };
}

interface Found {
  readonly search: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> };
}

async function timesOf(
  store: Store,
  model: Model,
  texts: ReadonlyArray<string>,
): Promise<ReadonlyArray<number>> {
  const search = searcher(store, model);
  const times: number[] = [];
  const warming = Array.from({ length: warmUps }, (_, index) => texts[index % texts.length] ?? '');
  for (const [index, text] of [...warming, ...texts].entries()) {
    const startedAt = performance.now();
    await search(text);
    if (index >= warmUps) times.push(performance.now() - startedAt);
  }
  return times;
}

function summary(times: ReadonlyArray<number>): string {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return `${at(0.5)} / ${at(0.95)}`;
}
