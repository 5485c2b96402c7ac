import { cpus } from 'node:os';
import { join } from 'node:path';
import { execute } from '../../src/api/api.js';
import { modelOf } from '../../src/cli/model-of.js';
import { createCompiler } from '../../src/compile/compile.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { indexPlan } from '../../src/model/index-plan.js';
import type { Model } from '../../src/model/types.js';
import { environmentWith, readSettings } from '../../src/settings.js';
import { applyConstraints, openStore } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { generatedGraph } from '../../tests/support/generated/generated-graph.js';
import { writeGenerated } from '../../tests/support/generated/write-generated.js';
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
 */
export async function main({ root, words }: BenchCall): Promise<number> {
  const sizes = words.length > 0 ? words.map(Number) : [7_500, 75_000];
  const model = modelOf({ root });
  return inFolder(undefined, (folder) => measureIn(folder, { model, root, sizes }));
}

async function measureIn(
  folder: string,
  {
    model,
    root,
    sizes,
  }: { readonly model: Model; readonly root: string; readonly sizes: ReadonlyArray<number> },
): Promise<number> {
  const opened: Array<Awaited<ReturnType<typeof openGraph>>> = [];
  try {
    for (const statements of sizes)
      opened.push(await openGraph(root, model, { data: join(folder, String(statements)), statements }));
    process.stdout.write(`${cpus().length} processors; ms: median / p95\n`);
    for (const [kind, typed] of Object.entries(kinds)) {
      const times = opened.map((): number[] => []);
      for (let round = 0; round < rounds; round += 1)
        for (const [index, { store, names }] of opened.entries())
          times[index]?.push(...(await timesOf(store, model, names.map(typed))));
      const columns = times.map((all, index) => `${opened[index]?.records ?? 0} records: ${summary(all)}`);
      process.stdout.write(`${kind.padEnd(30)} ${columns.join('   ')}\n`);
    }
    for (const { store, records } of opened) await printQuality(store, model, records);
    return 0;
  } finally {
    for (const { open } of opened) await open.close();
  }
}

async function openGraph(
  root: string,
  model: Model,
  { data, statements }: { readonly data: string; readonly statements: number },
) {
  const settings = readSettings({
    flags: { ONRECORD_DATA: data },
    environment: { ...environmentWith({}), NEO4J_URI: '' },
  });
  const open = await openStore(settings, { projectFolder: root, report: () => undefined });
  const { store } = open;
  await applyConstraints(store, indexPlan(model));
  await writeGenerated(store, model, generatedGraph({ model, statements }));
  const { rows } = await store.read({
    text: `MATCH (n:Actor) WHERE size(n.name) > 6 WITH n ORDER BY n.id LIMIT ${namesPerRound}
      RETURN n.name, COUNT { (:Entity) }`,
    parameters: {},
  });
  return { open, store, names: rows.map(([name]) => String(name)), records: Number(rows[0]?.[1]) };
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
