import type { BigIntStats } from 'node:fs';
import { KnownError } from '../../errors.js';

/** Returns a text that differs after a file was changed or replaced; for a pipe or a device, only after it was replaced. */
export function fileState(found: BigIntStats): string {
  return found.isFile() ? `${found.ino} ${found.size} ${found.mtimeNs}` : String(found.ino);
}

/** Returns FILE_CHANGED for a file that was changed while it was read; `hint` replaces the one about `--restart`. */
export function fileChanged(file: string, hint?: string): KnownError {
  const message = `The file "${file}" was changed while it was read.`;
  return new KnownError('FILE_CHANGED', message, hint === undefined ? {} : { hint });
}
