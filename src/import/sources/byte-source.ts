import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { KnownError } from '../../errors.js';
import { fileChanged, fileState } from './file-state.js';
import { foreignKind } from './file-kind.js';
import { foreignFile, readFailure } from './read-failure.js';

/** A file that is read several times, block by block, and never held in memory as a whole. */
export interface ByteSource {
  /** Its display name. */
  readonly file: string;
  /** The size of its text in bytes; null if it is compressed. */
  readonly textBytes: number | null;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly fileHash: string;
  /** Reads its uncompressed text from an offset on, in bytes. Throws INPUT_INVALID for damaged gzip, FILE_CHANGED. */
  bytes(offset: number): AsyncIterable<Buffer>;
}

/** Bytes that are read at a time: some thousand records. Larger blocks were not faster, and used more memory here and in Neo4j. */
export const blockBytes = 512 * 1024;

/**
 * Opens a file, and reads it once to compute its hash. Gzip is recognized by its first bytes; `name` is the display name.
 *
 * Throws FILE_NOT_FOUND, FILE_UNREADABLE, and INPUT_INVALID for an archive or another encoding.
 */
export async function openBytes(path: string, name = path): Promise<ByteSource> {
  try {
    const { fileHash, sizeBytes, isGzip, state } = await inspected(path, name);
    return {
      ...{ file: name, fileHash, textBytes: isGzip ? null : sizeBytes },
      bytes: (offset) => unchangedBytes(name, path, { isGzip, offset, state }),
    };
  } catch (cause) {
    throw cause instanceof KnownError ? cause : readFailure(name, cause);
  }
}

async function inspected(path: string, name: string) {
  const handle = await open(path);
  try {
    const state = fileState(await handle.stat({ bigint: true }));
    const { buffer, bytesRead: beginning } = await handle.read(Buffer.alloc(8), 0, 8, 0);
    const kind = foreignKind(buffer.subarray(0, beginning));
    if (kind !== null) throw foreignFile(name, kind);
    const hash = createHash('sha256');
    let sizeBytes = 0;
    // One buffer for all reads: the garbage of a stream of 500 MB is freed late on a busy machine.
    const block = Buffer.allocUnsafe(blockBytes);
    for (let bytesRead = -1; bytesRead !== 0; sizeBytes += bytesRead) {
      ({ bytesRead } = await handle.read(block, 0, block.length, sizeBytes));
      hash.update(block.subarray(0, bytesRead));
    }
    const isGzip = buffer[0] === 0x1f && buffer[1] === 0x8b;
    return { fileHash: hash.digest('hex'), sizeBytes, isGzip, state };
  } finally {
    await handle.close();
  }
}

async function* unchangedBytes(
  file: string,
  path: string,
  given: { readonly isGzip: boolean; readonly offset: number; readonly state: string },
): AsyncGenerator<Buffer> {
  const rejectChanged = async (): Promise<void> => {
    if (fileState(await stat(path, { bigint: true })) !== given.state) throw fileChanged(file);
  };
  try {
    for await (const chunk of bytesOf(path, given)) {
      await rejectChanged();
      yield chunk;
    }
    await rejectChanged();
  } catch (cause) {
    throw cause instanceof KnownError ? cause : readFailure(file, cause);
  }
}

async function* bytesOf(
  path: string,
  { isGzip, offset }: { readonly isGzip: boolean; readonly offset: number },
): AsyncGenerator<Buffer> {
  if (!isGzip) {
    yield* createReadStream(path, { start: offset, highWaterMark: blockBytes }) as AsyncIterable<Buffer>;
    return;
  }
  // Gzip can only be read from the beginning: the bytes before the offset are uncompressed and skipped.
  let toSkip = offset;
  const unpacked: Readable = createReadStream(path).pipe(createGunzip({ chunkSize: blockBytes / 4 }));
  for await (const chunk of unpacked as AsyncIterable<Buffer>) {
    const part = chunk.subarray(Math.min(toSkip, chunk.length));
    toSkip -= chunk.length - part.length;
    if (part.length > 0) yield part;
  }
}
