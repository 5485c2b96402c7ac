import type { BigIntStats } from 'node:fs';
import { KnownError } from '../../errors.js';

/** What is another when a file is not the same any more; of a pipe or a device only which it is. */
export function fileState(found: BigIntStats): string {
  return found.isFile() ? `${found.ino} ${found.size} ${found.mtimeNs}` : String(found.ino);
}

/** What to say of a file that was changed while it was read; `hint` where beginning anew is no matter of `--restart`. */
export function fileChanged(file: string, hint?: string): KnownError {
  const message = `The file "${file}" was changed while it was read.`;
  return new KnownError('FILE_CHANGED', message, hint === undefined ? {} : { hint });
}
