import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync, closeSync, existsSync, renameSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { KnownError } from '../errors.js';
import { lastLines } from './run-program.js';
import { answersBolt } from './answers-bolt.js';
import { freePort } from './free-port.js';
import { localUsername, prepareHome } from './prepare-home.js';
import type { Neo4jHome } from './prepare-home.js';
import { send } from './end-left-process.js';

/** What a local Neo4j is started with: `folder` holds its data and log, `jarsFolder` the program. */
export interface StartOptions {
  readonly folder: string;
  readonly jarsFolder: string;
  readonly java: string;
  readonly heapMb: number;
  /** The port of 127.0.0.1 to listen on; by default a free one. */
  readonly boltPort?: number;
  /** The archive of loaded classes to start with, or the one to write at the end, which takes some seconds. */
  readonly classes?: { readonly kind: 'use' | 'record'; readonly file: string } | undefined;
  /** Settings of neo4j.conf, by name, that are added to those of this project or replace them. */
  readonly addedSettings?: Readonly<Record<string, string>>;
}

/** A Neo4j that answers. It ends with this process. */
export interface RunningNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly javaPid: number;
}

/** A Neo4j that was started. */
export interface StartedNeo4j {
  /** Resolves when it answers; rejects with LOCAL_NEO4J_FAILED and the last lines of its log when it does not start. */
  readonly ready: Promise<RunningNeo4j>;
  /** Resolves when Java has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Stops it, by force after 10 s, or after 60 s when it records its classes. */
  stop(): Promise<void>;
}

const longestStartMs = 120_000;
const answerWithinMs = 2_000;
const largestLogBytes = 5_000_000;
const secondsToEnd = 10;
const secondsToRecord = 60;

/**
 * A shell between this process and Java, which ends Java (TERM, after $0 seconds KILL) as soon as its input ends.
 *
 * Only this process has the other end of that input, so the input ends when this process closes it and also when it is killed. The
 * first line of output is the process id of Java.
 */
const keeper = `
exec 3<&0
"$@" </dev/null >&2 3<&- & java=$!
echo $java
{
  read -r nothing <&3
  kill -TERM $java
  left=$0
  while [ $left -gt 0 ]; do sleep 1; kill -0 $java || exit; left=$((left - 1)); done
  kill -KILL $java
} >/dev/null 2>&1 & watch=$!
wait $java
code=$?
kill $watch 2>/dev/null
exit $code
`;

/** Starts a Neo4j on 127.0.0.1. */
export async function startNeo4j(options: StartOptions): Promise<StartedNeo4j> {
  const boltPort = options.boltPort ?? (await freePort());
  const home = await prepareHome({ ...options, boltPort, settings: options.addedSettings });
  const child = spawnKeeper(options, home);
  const javaPid = firstLine(child).then(Number);
  const ended = endOf(child, javaPid);
  return {
    ended: ended.then(() => undefined),
    ready: whenReady({ boltPort, password: home.password, javaPid, ended, folder: options.folder }),
    async stop() {
      child.stdin?.end();
      await ended;
    },
  };
}

function spawnKeeper(options: StartOptions, home: Neo4jHome): ChildProcess {
  const logFile = join(options.folder, 'neo4j.log');
  if (existsSync(logFile) && statSync(logFile).size > largestLogBytes) renameSync(logFile, `${logFile}.1`);
  const log = openSync(logFile, 'a', 0o600);
  try {
    const grace = options.classes?.kind === 'record' ? secondsToRecord : secondsToEnd;
    return spawn('/bin/sh', ['-c', keeper, String(grace), options.java, ...javaArguments(options, home)], {
      stdio: ['pipe', 'pipe', log],
      cwd: home.homeFolder,
    });
  } finally {
    closeSync(log);
  }
}

/**
 * Java's second compiler compiles a method after some ten times as many calls as by default: during a start it took a fifth of the
 * processor time, for code that mostly does not run again.
 */
const compileLater = [
  '-XX:Tier4InvocationThreshold=50000',
  '-XX:Tier4MinInvocationThreshold=20000',
  '-XX:Tier4CompileThreshold=100000',
  '-XX:Tier4BackEdgeThreshold=400000',
];

/** Larger heaps use Java's default collector: the serial one costs least at a start, but pauses Neo4j while it collects the whole heap. */
const largestSerialHeapMb = 2_048;

/** Half of the heap is allocated from the beginning: growing to it in steps cost several collections, all during the start. */
function heapArguments(heapMb: number): ReadonlyArray<string> {
  const sizes = [`-Xms${Math.floor(heapMb / 2)}m`, `-Xmx${heapMb}m`];
  return heapMb <= largestSerialHeapMb ? [...sizes, '-XX:+UseSerialGC'] : sizes;
}

function javaArguments(
  { heapMb, jarsFolder, classes }: StartOptions,
  home: Neo4jHome,
): ReadonlyArray<string> {
  return [
    ...heapArguments(heapMb),
    ...classArguments(classes),
    ...compileLater,
    '-XX:+ExitOnOutOfMemoryError',
    ...['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'].map(
      (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
    ),
    `-Djava.io.tmpdir=${home.temporaryFolder}`,
    ...['-cp', join(jarsFolder, '*'), 'org.neo4j.server.CommunityEntryPoint'],
    `--home-dir=${home.homeFolder}`,
    `--config-dir=${join(home.homeFolder, 'conf')}`,
    '--console-mode',
  ];
}

/** Java ignores an archive made by another Java or with other jars, and starts without it. */
function classArguments(classes: StartOptions['classes']): ReadonlyArray<string> {
  if (classes === undefined) return [];
  return classes.kind === 'use'
    ? ['-Xshare:auto', `-XX:SharedArchiveFile=${classes.file}`]
    : [`-XX:ArchiveClassesAtExit=${classes.file}`];
}

async function endOf(child: ChildProcess, javaPid: Promise<number>): Promise<'ended'> {
  const signal = await new Promise((resolve) => {
    child.once('error', () => {
      resolve(null);
    });
    child.once('exit', (_exitCode, exitSignal) => {
      resolve(exitSignal);
    });
  });
  if (signal !== null) send(await javaPid, 'SIGKILL'); // the shell was killed, so nothing else would end Java
  return 'ended';
}

async function firstLine(child: ChildProcess): Promise<string> {
  const stdout = child.stdout;
  if (stdout === null) return '';
  const [chunk] = (await once(stdout, 'data')) as [Buffer];
  return chunk.toString().trim();
}

async function whenReady(start: {
  readonly boltPort: number;
  readonly password: string;
  readonly javaPid: Promise<number>;
  readonly ended: Promise<'ended'>;
  readonly folder: string;
}): Promise<RunningNeo4j> {
  const giveUpAt = performance.now() + longestStartMs;
  const address = { host: '127.0.0.1', port: start.boltPort, isSecure: false };
  while (!(await answersBolt(address, AbortSignal.timeout(answerWithinMs)))) {
    const ended = await Promise.race([start.ended, pause(100)]);
    if (ended === 'ended' || performance.now() > giveUpAt) {
      throw await neo4jFailed(start.folder, 'The local Neo4j did not start.');
    }
  }
  return {
    uri: `bolt://127.0.0.1:${start.boltPort}`,
    username: localUsername,
    password: start.password,
    javaPid: await start.javaPid,
  };
}

/** Returns the error for a failed start or an unexpected end, with the last lines of the log in this folder. */
export async function neo4jFailed(folder: string, whatHappened: string): Promise<KnownError> {
  const logFile = join(folder, 'neo4j.log');
  const text = await readFile(logFile, 'utf8').catch(() => '');
  const last = lastLines(text, 15);
  const remedy = /OutOfMemoryError.*$/.test(last)
    ? 'Give it more memory with ONRECORD_HEAP_MB'
    : 'Fix the cause that the log names';
  return new KnownError('LOCAL_NEO4J_FAILED', `${whatHappened} The last lines of ${logFile}:\n${last}`, {
    hint: `${remedy} and start again. To begin with an empty graph, move ${folder} away.`,
  });
}
