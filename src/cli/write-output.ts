import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { KnownError } from '../errors.js';
import type { Chunk } from '../formats/formats.js';

/**
 * Writes the text of an export to a file, or to the files of a folder. Returns the number of characters.
 *
 * Each file has a temporary name until it is complete, so that a failure leaves no incomplete file. Throws FILE_NOT_WRITTEN.
 */
export async function writeOutput(
  chunks: AsyncIterable<Chunk>,
  { path, isFolder }: { readonly path: string; readonly isFolder: boolean },
): Promise<number> {
  const files = new Map<string, WriteStream>();
  let length = 0;
  try {
    mkdirSync(isFolder ? path : dirname(path), { recursive: true });
    for await (const { file, text } of chunks) {
      const target = isFolder ? join(path, file) : path;
      const stream = files.get(target) ?? (await opened(temporary(target)));
      files.set(target, stream);
      length += text.length;
      if (stream.errored) throw stream.errored;
      if (!stream.write(text)) await once(stream, 'drain');
    }
    for (const stream of files.values()) await closed(stream);
    for (const target of files.keys()) await rename(temporary(target), target);
    return length;
  } catch (cause) {
    for (const stream of files.values()) stream.destroy();
    for (const target of files.keys()) await rm(temporary(target), { force: true });
    const { syscall, message } = cause as NodeJS.ErrnoException; // what is thrown are errors; those of the system have a syscall
    if (syscall === undefined) throw cause;
    throw new KnownError('FILE_NOT_WRITTEN', `"${path}" cannot be written: ${message}.`, { cause });
  }
}

function temporary(target: string): string {
  return `${target}.part-${process.pid}`;
}

async function opened(file: string): Promise<WriteStream> {
  const stream = createWriteStream(file);
  stream.on('error', () => undefined); // a full disk; thrown by the next write or at the end
  await once(stream, 'open');
  return stream;
}

async function closed(stream: WriteStream): Promise<void> {
  stream.end();
  if (!stream.closed) await once(stream, 'close');
  if (stream.errored) throw stream.errored;
}
