import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { RunFile } from '../../src/local-neo4j/run-file.js';

const root = resolve(import.meta.dirname, '../..');

/** Starts the program on a local Neo4j with its data in `dataFolder`; what the environment says of another one is left out. */
export function startOnrecord(dataFolder: string, ...words: ReadonlyArray<string>): ChildProcess {
  return startOnrecordWith({}, dataFolder, ...words);
}

/** The same with further settings. */
export function startOnrecordWith(
  settings: Readonly<Record<string, string>>,
  dataFolder: string,
  ...words: ReadonlyArray<string>
): ChildProcess {
  return startWith({ NEO4J_URI: '', ONRECORD_DATA: dataFolder, ONRECORD_HEAP_MB: '512', ...settings }, words);
}

/** Starts the program on the Neo4j that a run file tells of, as on one of the user's own. */
export function startOnrecordAt(run: RunFile, ...words: ReadonlyArray<string>): ChildProcess {
  const { uri, username, password } = run;
  return startWith({ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password }, words);
}

function startWith(
  environment: Readonly<Record<string, string | undefined>>,
  words: ReadonlyArray<string>,
): ChildProcess {
  return spawn(process.execPath, [join(root, 'bin', 'onrecord.js'), ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ONRECORD_PORT: '0', ONRECORD_CLIENT_RATE: '0', ...environment },
  });
}

/** The address of a server that was started, without a slash at the end, once it listens. */
export async function startedUrl(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    const url = /(http:\S+)\/graphql$/.exec(line)?.[1];
    if (url) return url;
  }
  throw new Error('The server ended before it listened.');
}
