import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestRun } from './start-test-neo4j.js';

const root = resolve(import.meta.dirname, '../..');

/** Starts the program on a local Neo4j with its data in `dataFolder`; what the environment says of another one is left out. */
export function startOnrecord(dataFolder: string, ...words: ReadonlyArray<string>): ChildProcess {
  return startWith({ NEO4J_URI: '', ONRECORD_DATA: dataFolder, ONRECORD_HEAP_MB: '512' }, words);
}

/** Starts the server, with further settings, on a Neo4j of the test run, as on one of the user's own. */
export function startServerAt(
  { uri, username, password }: TestRun,
  settings: Readonly<Record<string, string>> = {},
): ChildProcess {
  const neo4j = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  // A Neo4j that nothing has asked yet plans slowly on a busy machine.
  return startWith({ ...neo4j, ONRECORD_READ_TIMEOUT_MS: '60000', ...settings }, ['start']);
}

function startWith(
  environment: Readonly<Record<string, string | undefined>>,
  words: ReadonlyArray<string>,
): ChildProcess {
  return spawn(process.execPath, [join(root, 'bin', 'onrecord.js'), ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ONRECORD_PORT: '0',
      ONRECORD_CLIENT_RATE: '0',
      ONRECORD_PLAN_AHEAD: 'off', // costs as much of the processor as the start itself
      ...environment,
    },
  });
}

/** Of what a server prints on stderr, for a failure. */
const longestTalk = 5_000;

/** The address of a server that was started, without a slash at the end, once it listens. Reads both of its outputs to their ends. */
export async function startedUrl(child: ChildProcess): Promise<string> {
  let talk = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    talk = (talk + chunk.toString()).slice(-longestTalk);
  });
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream }); // it was started with pipes
  return new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      const url = /(http:\S+)\/graphql$/.exec(line)?.[1];
      if (url) resolve(url);
    });
    child.once('close', () => {
      reject(new Error(`The server ended before it listened.\n${talk}`));
    });
  });
}
