import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { KnownError } from '../../errors.js';
import { fileChanged, fileState } from '../file-state.js';
import { readFailure } from '../read-input.js';

/** A file that is read more than once and never held whole. */
export interface ByteSource {
  /** Its name for people. */
  readonly file: string;
  /** Bytes of its text; null where it is packed. */
  readonly textBytes: number | null;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly fileHash: string;
  /** Reads its text, unpacked, from so many bytes on. Throws INPUT_INVALID for damaged gzip, FILE_CHANGED. */
  bytes(offset: number): AsyncIterable<Buffer>;
  /** Forgets what was kept of it. */
  close(): Promise<void>;
}

/** So much is read at a time: some thousand records. More gain nothing, and cost memory on both sides. */
export const blockBytes = 512 * 1024;

/**
 * Opens a file, or standard input (`-`), which is kept in a file of its own; gzip is told by its first bytes.
 *
 * Reads it once for its hash. Throws FILE_NOT_FOUND and FILE_UNREADABLE.
 */
export async function openBytes(path: string): Promise<ByteSource> {
  const file = path === '-' ? 'stdin' : path;
  const folder = path === '-' ? await mkdtemp(join(tmpdir(), 'onrecord-stdin-')) : null;
  const kept = folder === null ? path : join(folder, 'stdin');
  try {
    if (folder !== null) await pipeline(process.stdin, createWriteStream(kept));
    const { fileHash, sizeBytes, isGzip, state } = await inspected(kept);
    return {
      ...{ file, fileHash, textBytes: isGzip ? null : sizeBytes },
      bytes: (offset) => unchangedBytes(file, kept, { isGzip, offset, state }),
      close: async () => {
        if (folder !== null) await rm(folder, { recursive: true });
      },
    };
  } catch (cause) {
    if (folder !== null) await rm(folder, { recursive: true });
    throw readFailure(file, cause);
  }
}

async function inspected(path: string) {
  const handle = await open(path);
  try {
    const state = fileState(await handle.stat({ bigint: true }));
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    const hash = createHash('sha256');
    let sizeBytes = 0;
    for await (const chunk of handle.createReadStream({ start: 0, autoClose: false })) {
      hash.update(chunk as Buffer); // a stream without an encoding
      sizeBytes += (chunk as Buffer).length;
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
  const refuseChanged = async (): Promise<void> => {
    if (fileState(await stat(path, { bigint: true })) !== given.state) throw fileChanged(file);
  };
  try {
    for await (const chunk of bytesOf(path, given)) {
      await refuseChanged();
      yield chunk;
    }
    await refuseChanged();
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
  // Gzip has no places to begin at: what was read before is unpacked again and passed over.
  let passedOver = offset;
  const unpacked: Readable = createReadStream(path).pipe(createGunzip({ chunkSize: blockBytes / 4 }));
  for await (const chunk of unpacked as AsyncIterable<Buffer>) {
    const part = chunk.subarray(Math.min(passedOver, chunk.length));
    passedOver -= chunk.length - part.length;
    if (part.length > 0) yield part;
  }
}
