import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** A copy of standard input in a temporary file. */
export interface SpooledStdin {
  readonly path: string;
  remove(): Promise<void>;
}

/** Copies standard input to a temporary file, so that it can be measured and read several times. */
export async function spoolStdin(): Promise<SpooledStdin> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-stdin-'));
  const remove = () => rm(folder, { recursive: true });
  try {
    const path = join(folder, 'stdin');
    await pipeline(process.stdin, createWriteStream(path));
    return { path, remove };
  } catch (cause) {
    await remove();
    throw cause;
  }
}
