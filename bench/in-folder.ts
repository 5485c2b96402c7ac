import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a program is called with: the folder of the project, and its arguments. */
export interface BenchCall {
  readonly root: string;
  readonly words: ReadonlyArray<string>;
}

/** Runs work in the given folder, which is not removed, or in a temporary one, which is removed afterwards. */
export async function inFolder<T>(
  given: string | undefined,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  if (given !== undefined) return work(resolve(given));
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
  }
}
