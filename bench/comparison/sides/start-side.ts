import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { environmentWith } from '../../../src/settings.js';
import type { BenchGraph } from '../bench-graph.js';
import type { SideName } from './side-name.js';

/** The figures of a server process since the last call, in ms and MB. `cpuMs` is the sum since its start. */
export interface ProcessFigures {
  readonly cpuMs: number;
  readonly residentMb: number;
  readonly roundTrips: number;
  readonly loopP99Ms: number;
  readonly loopMaxMs: number;
}

/** A server process of one side. */
export interface Side {
  readonly name: SideName;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds from the start of the process until it listens. */
  readonly startMs: number;
  isRunning(): boolean;
  figures(): Promise<ProcessFigures>;
  close(): Promise<void>;
}

interface StartOptions {
  readonly root: string;
  readonly graph: BenchGraph;
  /** The folder with the hand-written statements of each form. */
  readonly statementsFolder: string;
}

/** A server that has not ended by itself after this is killed, in ms. */
const longestEndMs = 15_000;
/** Only for these processes on this machine. */
const secret = 'a-secret-of-the-benchmark-and-nobody-else';

/** Starts the server of a side. Rejects with its last output if it ends before it listens. */
export async function startSide(name: SideName, options: StartOptions): Promise<Side> {
  const { root, graph } = options;
  const startedAt = performance.now();
  const child = spawn(process.execPath, wordsOf(name, options), {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: environmentWith({
      NEO4J_URI: graph.server.uri,
      NEO4J_USERNAME: graph.server.username,
      NEO4J_PASSWORD: graph.server.password,
      NEO4J_DATABASE: graph.server.database,
      NODE_OPTIONS: `--import=${join(root, 'bench', 'comparison', 'servers', 'probe.js')}`,
      BENCH_BOLT_PORT: new URL(graph.server.uri).port,
      ONRECORD_PORT: '0',
      ONRECORD_CLIENT_RATE: '0', // all load comes from one address
      ONRECORD_AUTH_SECRET: secret,
      ONRECORD_PUBLIC_READS: 'on',
      ONRECORD_READ_TIMEOUT_MS: '30000',
    }),
  });
  const ended = once(child, 'exit');
  const url = await listening(child, name);
  const startMs = performance.now() - startedAt;
  const headers = { 'content-type': 'application/json', ...(await tokenFor(name, root)) };
  return {
    name,
    url,
    headers,
    startMs,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    figures: () => figuresOf(child, ended),
    close: async () => {
      child.kill('SIGTERM');
      const overdue = setTimeout(() => child.kill('SIGKILL'), longestEndMs);
      await ended;
      clearTimeout(overdue);
    },
  };
}

function wordsOf(name: SideName, { root, statementsFolder }: StartOptions): ReadonlyArray<string> {
  const rival = join(root, 'bench', 'comparison', 'servers', 'neo4j-graphql-server.js');
  const byHand = join(root, 'dist', 'bench', 'comparison', 'servers', 'by-hand-server.js');
  switch (name) {
    case 'O':
      return [join(root, 'bin', 'onrecord.js'), 'start'];
    case 'N':
      return [rival, 'default'];
    case 'N+':
      return [rival, 'plain-cache'];
    case 'D':
      return [byHand, 'idiomatic', join(statementsFolder, 'idiomatic.json')];
    case 'D+':
      return [byHand, 'fastest', join(statementsFolder, 'fastest.json')];
  }
}

async function listening(child: ChildProcess, name: SideName): Promise<string> {
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error(`${name} was started without pipes.`);
  let talk = '';
  stderr.on('data', (chunk: Buffer) => (talk = (talk + chunk.toString()).slice(-2_000)));
  return new Promise((resolve, reject) => {
    createInterface({ input: stdout }).on('line', (line) => {
      const url = /(http:\S+\/graphql)$/.exec(line)?.[1];
      if (url) resolve(url);
    });
    child.once('close', () => {
      reject(new Error(`The server of ${name} ended before it listened.\n${talk}`));
    });
  });
}

/** Returns the header with a token, which only Onrecord needs for writes. */
async function tokenFor(name: SideName, root: string): Promise<Readonly<Record<string, string>>> {
  if (name !== 'O') return {};
  const words = [join(root, 'bin', 'onrecord.js'), 'token', '--role', 'admin', 'bench'];
  const child = spawn(process.execPath, words, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: environmentWith({ ONRECORD_AUTH_SECRET: secret }),
  });
  const [token] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]; // its only line
  return { authorization: `Bearer ${token}` };
}

async function figuresOf(child: ChildProcess, ended: Promise<unknown>): Promise<ProcessFigures> {
  const end = ended.then(() => {
    throw new Error('The server has ended.');
  });
  if (child.connected) child.send('figures');
  const [figures] = (await Promise.race([once(child, 'message'), end])) as [ProcessFigures]; // as the probe sends it
  return figures;
}
