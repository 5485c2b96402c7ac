import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const root = resolve(import.meta.dirname, '../..');

/** Starts the program on a local Neo4j with its data in `dataFolder`; what the environment says of another one is left out. */
export function startOnrecord(dataFolder: string, ...words: ReadonlyArray<string>): ChildProcess {
  return spawn(process.execPath, [join(root, 'bin', 'onrecord.js'), ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NEO4J_URI: '',
      ONRECORD_DATA: dataFolder,
      ONRECORD_HEAP_MB: '512',
      ONRECORD_PORT: '0',
    },
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
