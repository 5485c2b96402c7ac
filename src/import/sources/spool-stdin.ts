import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { KnownError } from '../../errors.js';

/** A copy of standard input in a temporary file. */
export interface SpooledStdin {
  readonly path: string;
  remove(): Promise<void>;
}

/** Copies standard input to a temporary file, so that it can be measured and read several times. Throws FILE_NOT_WRITTEN. */
export async function spoolStdin(): Promise<SpooledStdin> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-stdin-'));
  const remove = () => rm(folder, { recursive: true });
  try {
    const path = join(folder, 'stdin');
    await pipeline(process.stdin, createWriteStream(path));
    return { path, remove };
  } catch (cause) {
    await remove();
    if (!(cause instanceof Error && 'syscall' in cause && cause.syscall === 'write')) throw cause;
    const message = `The temporary file for standard input cannot be written: ${cause.message}.`;
    throw new KnownError('FILE_NOT_WRITTEN', message, { cause });
  }
}
