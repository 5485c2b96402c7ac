import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as cacheFolderFile from '../../src/local-neo4j/cache-folder.js';
import type * as jarsFile from '../../src/local-neo4j/fetch-jars.js';
import type * as javaFile from '../../src/local-neo4j/find-java.js';
import type * as archiveFile from '../../src/local-neo4j/prepare-class-archive.js';
import type * as runProgramFile from '../../src/local-neo4j/run-program.js';
import type * as startFile from '../../src/local-neo4j/start-neo4j.js';
import type * as samplesFile from '../../src/store/run-sample-statements.js';

/** Where a Neo4j of this test run is; the tests find those of all workers as a JSON list in ONRECORD_TEST_RUNS. */
export interface TestRun {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The process id of a Neo4j that this run has started by Java. */
  readonly javaPid?: number;
}

interface Stoppable {
  /** Ends it and removes what it wrote; for stop-test-neo4j.ts. */
  readonly stop: () => Promise<void>;
}

type StartedRun = TestRun & Stoppable;

declare global {
  /** From the set-up of the run to its end; Jest gives both the same global object. */
  var onrecordTestNeo4js: ReadonlyArray<StartedRun> | undefined;
  var onrecordSharedServer: Stoppable | undefined;
}

const heapMb = 2048;
/**
 * The tests fill and empty small graphs and ask much that is new: plans are kept, whatever the graph has become meanwhile.
 * What holds on the shipped settings the process tests show, which start the program as users do.
 */
const addedSettings = {
  'dbms.cypher.min_replan_interval': '24h',
  'dbms.cypher.statistics_divergence_threshold': '1.0',
  'server.memory.query_cache.per_db_cache_num_entries': '2000',
};
const longestComposeMs = 10 * 60_000;

/**
 * Starts a throw-away Neo4j for each worker of the run, which keeps it for all its files: by Java and Maven, else by Docker
 * compose, else ONRECORD_TEST_NEO4J_URI names one, for a run with one worker. Then offers the shared server.
 *
 * Never looks at NEO4J_URI or .env. Jest loads this file as CommonJS, so the code under src is taken from its build.
 */
async function setUp(
  { maxWorkers }: { readonly maxWorkers: number },
  { rootDir }: { readonly rootDir: string },
): Promise<void> {
  const runs =
    (await startLocal(rootDir, maxWorkers)) ?? (await startCompose(rootDir, maxWorkers)) ?? given();
  if (runs.length < maxWorkers) {
    throw new Error(
      'The tests need a Neo4j of their own for each worker: install Java 17 or 21 and Maven, or start Docker, or set ONRECORD_TEST_NEO4J_URI to one whose data may be wiped.',
    );
  }
  globalThis.onrecordTestNeo4js = runs;
  process.env['ONRECORD_TEST_RUNS'] = JSON.stringify(
    runs.map(({ uri, username, password, javaPid }): TestRun => ({
      ...{ uri, username, password },
      ...(javaPid !== undefined && { javaPid }),
    })),
  );
  const { offerSharedServer } = (await import(
    join(rootDir, 'tests', 'support', 'offer-shared-server.js')
  )) as { readonly offerSharedServer: (rootDir: string) => Promise<Stoppable> }; // its only export
  globalThis.onrecordSharedServer = await offerSharedServer(rootDir);
}

async function startLocal(rootDir: string, count: number): Promise<ReadonlyArray<StartedRun> | undefined> {
  const code = await builtCode(rootDir);
  const { findJava, hasMaven, hasJars, fetchJars, startNeo4j, neo4jFailed } = code;
  const cache = code.cacheFolder({
    ONRECORD_CACHE: process.env['ONRECORD_CACHE'],
    XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'],
  });
  const java = await findJava(process.env['JAVA_HOME']);
  if (java.kind === 'missing' || !(hasJars(cache) || (await hasMaven()))) return undefined;
  const report = (line: string) => void process.stderr.write(`${line}\n`);
  const jarsFolder = await fetchJars(cache, report);
  const archive = await code.prepareClassArchive(
    { cache, jarsFolder, java },
    { runSamples: code.runSampleStatements, report },
  );
  await removeLeftFolders();
  const classes = archive === undefined ? undefined : ({ kind: 'use', file: archive } as const);
  const start = async (): Promise<StartedRun> => {
    const folder = await mkdtemp(join(tmpdir(), `onrecord-test-${process.pid}-`));
    const neo4j = await startNeo4j({
      folder,
      jarsFolder,
      java: java.command,
      heapMb,
      classes,
      addedSettings,
    });
    const running = await neo4j.ready;
    let isStopped = false;
    void neo4j.ended.then(async () => {
      if (!isStopped) report((await neo4jFailed(folder, 'A Neo4j of the tests has ended.')).message);
    });
    const stop = async () => {
      isStopped = true;
      await neo4j.stop();
      await rm(folder, { recursive: true, force: true });
    };
    return { ...running, stop };
  };
  return Promise.all(Array.from({ length: count }, start));
}

type BuiltCode = typeof runProgramFile &
  typeof cacheFolderFile &
  typeof javaFile &
  typeof jarsFile &
  typeof archiveFile &
  typeof samplesFile &
  typeof startFile;

async function builtCode(rootDir: string): Promise<BuiltCode> {
  const names = [
    'local-neo4j/cache-folder',
    'local-neo4j/fetch-jars',
    'local-neo4j/find-java',
    'local-neo4j/prepare-class-archive',
    'local-neo4j/run-program',
    'local-neo4j/start-neo4j',
    'store/run-sample-statements',
  ];
  const files = names.map((name) => join(rootDir, 'dist', 'src', `${name}.js`));
  const modules = await Promise.all(files.map((file) => import(file) as Promise<object>));
  return Object.assign({}, ...modules) as BuiltCode; // the builds of the files that type them
}

/** A run that was killed cannot remove its folder; its Neo4j has ended with it. */
async function removeLeftFolders(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = /^onrecord-test-(\d+)-/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function startCompose(rootDir: string, count: number): Promise<ReadonlyArray<StartedRun> | undefined> {
  const started: StartedRun[] = [];
  while (started.length < count) {
    const run = await startContainer(rootDir, `onrecord-test-${process.pid}-${started.length}`);
    if (run === undefined) return undefined;
    started.push(run);
  }
  return started;
}

async function startContainer(rootDir: string, project: string): Promise<StartedRun | undefined> {
  const { runProgram } = await builtCode(rootDir);
  const password = randomBytes(18).toString('base64url');
  const compose = (...verb: ReadonlyArray<string>) =>
    runProgram('docker', ['compose', '-p', project, '-f', 'test-compose.yml', ...verb], {
      folder: join(rootDir, 'tests', 'support'),
      timeoutMs: longestComposeMs,
      addedEnvironment: { ONRECORD_TEST_PASSWORD: password },
    });
  if ((await compose('up', '-d', '--wait', 'neo4j')).exitCode !== 0) return undefined;
  const { output } = await compose('port', 'neo4j', '7687');
  return {
    uri: `bolt://${output.trim()}`,
    username: 'neo4j',
    password,
    stop: async () => {
      await compose('down', '--volumes');
    },
  };
}

function given(): ReadonlyArray<StartedRun> {
  const uri = process.env['ONRECORD_TEST_NEO4J_URI'];
  if (!uri) return [];
  return [
    {
      uri,
      username: process.env['ONRECORD_TEST_NEO4J_USERNAME'] ?? 'neo4j',
      password: process.env['ONRECORD_TEST_NEO4J_PASSWORD'] ?? '',
      stop: () => Promise.resolve(),
    },
  ];
}

export { setUp as default };
