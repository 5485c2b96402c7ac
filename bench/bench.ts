import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { readModel } from '../src/model/model.js';
import { indexPlan } from '../src/model/index-plan.js';
import type { Model } from '../src/model/types.js';
import { readSchemaFolder } from '../src/schema-folder.js';
import { readSettings } from '../src/settings.js';
import { connectStore } from '../src/store/neo4j-store.js';
import { applyConstraints, openStore } from '../src/store/store.js';
import type { OpenStore } from '../src/store/store.js';
import { generatedGraph, hubActor } from '../tests/support/generated/generated-graph.js';
import { writeGenerated } from '../tests/support/generated/write-generated.js';
import { aboutMachine, talk } from './about-machine.js';
import { measure } from './measure.js';
import { questions } from './questions.js';
import { ratiosOf, tableOf } from './report.js';
import type { Measured } from './report.js';
import { compareAnswers, openRival, ours, poolSize, sidesOf } from './sides.js';

interface Flags {
  readonly statements: string;
  readonly rounds: string;
  readonly seconds: string;
  readonly json?: string;
}

/** Measures Onrecord and @neo4j/graphql on a temporary Neo4j. Returns the exit code. */
export async function main({
  root,
  words,
}: {
  readonly root: string;
  readonly words: ReadonlyArray<string>;
}): Promise<number> {
  const flags = new Command('bench')
    .option('--statements <number>', 'statements in the graph', '10000')
    .option('--rounds <number>', 'number of rounds', '5')
    .option('--seconds <number>', 'seconds for each library and number of callers in a round', '3')
    .option('--json <file>', 'where to write the figures as JSON')
    .parse(words, { from: 'user' })
    .opts<Flags>();
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-bench-'));
  const open = await openNeo4j(folder);
  try {
    const measured = await measureAll(root, open, flags);
    if (flags.json) await writeFile(flags.json, `${await jsonOf(root, flags, measured)}\n`);
    return 0;
  } finally {
    await open.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Opens a temporary Neo4j, never the one of NEO4J_URI, which may contain real data. */
function openNeo4j(folder: string): Promise<OpenStore> {
  const copied = ['JAVA_HOME', 'ONRECORD_CACHE', 'XDG_CACHE_HOME'];
  const environment = Object.fromEntries(copied.map((name) => [name, process.env[name]]));
  const settings = readSettings({ environment: { ...environment, ONRECORD_WRITE_TIMEOUT_MS: '600000' } });
  return openStore(settings, { projectFolder: folder, report: talk });
}

async function measureAll(root: string, open: OpenStore, flags: Flags): Promise<ReadonlyArray<Measured>> {
  const model = readModel(readSchemaFolder(join(root, 'schema')));
  await fill(model, open, Number(flags.statements));
  const store = connectStore({ ...open.server, readTimeoutMs: 30_000, writeTimeoutMs: 30_000, poolSize });
  const rival = await openRival(root, open.server);
  const pace = { rounds: Number(flags.rounds), warmUpMs: 5_000, roundMs: Number(flags.seconds) * 1000 };
  const measured: Measured[] = [];
  try {
    const ids = [hubActor, ...Array.from({ length: 30 }, (_, index) => `actor.${index}`)];
    for (const question of questions(ids)) {
      const sides = sidesOf(question, { ours: ours(model, store), rival: (query) => rival.prepare(query) });
      const bytes = await compareAnswers(question, sides);
      talk(`${question.id}: all answers are equal (${bytes} bytes); measuring ...`);
      const found = { question, figures: await measure(question, sides, pace) };
      process.stdout.write(`${tableOf(found)}\n`);
      measured.push(found);
    }
  } finally {
    await rival.close();
    await store.close();
  }
  return measured;
}

async function fill(model: Model, { store }: OpenStore, statements: number): Promise<void> {
  const startedAt = performance.now();
  await applyConstraints(store, indexPlan(model));
  await writeGenerated(store, model, generatedGraph({ model, statements }));
  // Collects statistics, so that the planner knows the data, whichever library is measured first.
  await store.command('CALL db.prepareForReplanning(60)');
  talk(`${statements} statements written in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
}

/** Returns the figures and their conditions as JSON. */
async function jsonOf(root: string, flags: Flags, measured: ReadonlyArray<Measured>): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, 'bench', 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const results = measured.map((each) => ({
    question: each.question.id,
    title: each.question.title,
    ratios: ratiosOf(each),
    figures: each.figures,
  }));
  const about = aboutMachine(root);
  return JSON.stringify({ about, rival: manifest.dependencies, options: flags, results }, null, 2);
}
