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

/** A file that is read more than once, line by line, and never held whole. */
export interface LineSource {
  /** Its name for people. */
  readonly file: string;
  /** Bytes of its text; null where it is packed. */
  readonly textBytes: number | null;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly fileHash: string;
  /** Reads lines from a place on, some at a time. Throws INPUT_INVALID for damaged gzip, FILE_CHANGED. */
  blocks(from: LinePlace): AsyncIterable<LineBlock>;
  /** Forgets what was kept of it. */
  close(): Promise<void>;
}

/** A place between two lines: bytes of text before it, and the number of the line that comes next, from 1. */
export interface LinePlace {
  readonly offset: number;
  readonly line: number;
}

/** Lines that follow each other. */
export interface LineBlock {
  readonly start: LinePlace;
  readonly end: LinePlace;
  /** Their text; what is no text is told why. */
  readonly lines: ReadonlyArray<string | UnreadableLine>;
}

/** A line of so many bytes that is no text, and why. */
export interface UnreadableLine {
  readonly unreadable: string;
  readonly bytes: number;
}

/** Some thousand records: more gain nothing, and cost memory on both sides. */
const blockBytes = 512 * 1024;
/** A longer line is no record. */
const longestLineBytes = 16 * 1024 * 1024;

/**
 * Opens a file, or standard input (`-`), which is kept in a file of its own; gzip is told by its first bytes.
 *
 * Reads it once for its hash. Throws FILE_NOT_FOUND and FILE_UNREADABLE.
 */
export async function openLines(path: string): Promise<LineSource> {
  const file = path === '-' ? 'stdin' : path;
  const folder = path === '-' ? await mkdtemp(join(tmpdir(), 'onrecord-stdin-')) : null;
  const kept = folder === null ? path : join(folder, 'stdin');
  try {
    if (folder !== null) await pipeline(process.stdin, createWriteStream(kept));
    const { fileHash, sizeBytes, isGzip, state } = await inspected(kept);
    return {
      ...{ file, fileHash, textBytes: isGzip ? null : sizeBytes },
      blocks: (from) => blocksOf(file, kept, { isGzip, from, state }),
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

async function* blocksOf(
  file: string,
  path: string,
  given: { readonly isGzip: boolean; readonly from: LinePlace; readonly state: string },
): AsyncGenerator<LineBlock> {
  const cutter = new LineCutter(given.from);
  const refuseChanged = async (): Promise<void> => {
    if (fileState(await stat(path, { bigint: true })) !== given.state) throw fileChanged(file);
  };
  try {
    for await (const chunk of bytesOf(path, given)) {
      const block = cutter.take(chunk); // a stream without an encoding
      if (block) await refuseChanged();
      if (block) yield block;
    }
    await refuseChanged();
  } catch (cause) {
    throw cause instanceof KnownError ? cause : readFailure(file, cause);
  }
  const rest = cutter.finish();
  if (rest) yield rest;
}

async function* bytesOf(
  path: string,
  { isGzip, from }: { readonly isGzip: boolean; readonly from: LinePlace },
): AsyncGenerator<Buffer> {
  if (!isGzip) {
    yield* createReadStream(path, { start: from.offset, highWaterMark: blockBytes }) as AsyncIterable<Buffer>;
    return;
  }
  // Gzip has no places to begin at: what was read before is unpacked again and passed over.
  let passedOver = from.offset;
  const unpacked: Readable = createReadStream(path).pipe(createGunzip({ chunkSize: blockBytes / 4 }));
  for await (const chunk of unpacked as AsyncIterable<Buffer>) {
    const part = chunk.subarray(Math.min(passedOver, chunk.length));
    passedOver -= chunk.length - part.length;
    if (part.length > 0) yield part;
  }
}

const lineEnd = 0x0a;

/** Guards what of a stream has come and is no whole block of lines yet. */
class LineCutter {
  private readonly parts: Buffer[] = [];
  private bytes = 0;
  /** Bytes of a line that is too long and of which nothing is kept. */
  private skippedBytes = 0;
  private isSkipping = false;

  constructor(private place: LinePlace) {}

  take(chunk: Buffer): LineBlock | null {
    const kept = this.isSkipping ? this.skip(chunk) : chunk;
    if (kept.length === 0) return null;
    this.parts.push(kept);
    this.bytes += kept.length;
    if (this.bytes < blockBytes) return null;
    const all = Buffer.concat(this.parts);
    const end = all.lastIndexOf(lineEnd) + 1;
    if (end === 0 && this.bytes <= longestLineBytes) return null;
    this.keep(end === 0 ? Buffer.alloc(0) : all.subarray(end));
    if (end > 0) return this.block(all.subarray(0, end));
    this.skippedBytes = all.length;
    this.isSkipping = true;
    return null;
  }

  finish(): LineBlock | null {
    if (this.bytes === 0 && this.skippedBytes > 0) return this.tooLong(this.skippedBytes);
    return this.bytes > 0 ? this.block(Buffer.concat(this.parts)) : null;
  }

  private keep(rest: Buffer): void {
    this.parts.length = 0;
    if (rest.length > 0) this.parts.push(Buffer.from(rest));
    this.bytes = rest.length;
  }

  /** Passes over the rest of a line that is too long; what comes after it is kept. */
  private skip(chunk: Buffer): Buffer {
    const end = chunk.indexOf(lineEnd) + 1;
    this.skippedBytes += end === 0 ? chunk.length : end;
    this.isSkipping = end === 0;
    return end === 0 ? Buffer.alloc(0) : chunk.subarray(end);
  }

  private tooLong(bytes: number): LineBlock {
    const unreadable = `The line is longer than ${longestLineBytes / 1024 / 1024} MB.`;
    return this.moved(bytes, [{ unreadable, bytes }]);
  }

  private block(bytes: Buffer): LineBlock {
    const long = this.skippedBytes;
    this.skippedBytes = 0;
    const text = decoded(bytes);
    const lines = text === null ? eachDecoded(bytes) : text.split('\n');
    if (bytes.at(-1) === lineEnd) lines.pop();
    if (long === 0) return this.moved(bytes.length, lines);
    const unreadable = `The line is longer than ${longestLineBytes / 1024 / 1024} MB.`;
    return this.moved(bytes.length + long, [{ unreadable, bytes: long - 1 }, ...lines]);
  }

  private moved(bytes: number, lines: LineBlock['lines']): LineBlock {
    const start = this.place;
    this.place = { offset: start.offset + bytes, line: start.line + lines.length };
    return { start, end: this.place, lines };
  }
}

function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null; // thrown for what is no UTF-8, and for nothing else
  }
}

function eachDecoded(bytes: Buffer): Array<string | UnreadableLine> {
  const lines: Array<string | UnreadableLine> = [];
  for (let start = 0; start <= bytes.length;) {
    const found = bytes.indexOf(lineEnd, start);
    const end = found < 0 ? bytes.length : found;
    lines.push(
      decoded(bytes.subarray(start, end)) ?? { unreadable: 'The line is not UTF-8.', bytes: end - start },
    );
    start = end + 1;
  }
  return lines;
}
