import type { Problem } from '../../model/graph-data.js';
import { dossierName } from './dossier-name.js';
import { blockBytes, openBytes } from './byte-source.js';
import type { ByteSource } from './byte-source.js';

/** A source of records that is read several times, some lines at a time, and is never whole in memory. */
export interface LineSource extends Omit<ByteSource, 'bytes'> {
  /** Removes its temporary files. */
  close(): Promise<void>;
  /** The format of the files that the lines were made from. */
  readonly format: 'jsonl' | 'csv';
  /** Returns the id of the dossier for records that name none. Throws INPUT_INVALID where none can be made of the file's name. */
  readonly dossier: () => string;
  /** A file name for rejected lines. */
  readonly rejectedFile: string;
  /** Problems of the source that belong to no line, such as rows of a table that cannot be read. */
  readonly problems: ReadonlyArray<Problem>;
  /** Reads lines from a place on, a block at a time. Throws INPUT_INVALID for damaged gzip, FILE_CHANGED. */
  blocks(from: LinePlace): AsyncIterable<LineBlock>;
  /**
   * Returns problems of lines with their places in the files that the lines were made from. Paths count in the lists of the line
   * (`given`), or in those of the stored record merged with the line (`over`).
   */
  placed(problems: ReadonlyArray<Problem>, lists: 'given' | 'over'): Promise<ReadonlyArray<Problem>>;
}

/** A place between two lines: bytes of text before it, and the number of the line that comes next, from 1. */
export interface LinePlace {
  readonly offset: number;
  readonly line: number;
}

/** Consecutive lines. */
export interface LineBlock {
  readonly start: LinePlace;
  readonly end: LinePlace;
  /** Each is its text, or the reason why it has none. */
  readonly lines: ReadonlyArray<string | UnreadableLine>;
}

/** A line that is not text, its length, and the reason. */
export interface UnreadableLine {
  readonly unreadable: string;
  readonly bytes: number;
}

/** Longer lines are rejected. */
export const longestLineBytes = 16 * 1024 * 1024;

/** Opens JSON Lines. Throws what openBytes throws. */
export async function openLines(path: string): Promise<LineSource> {
  return ownLines(await openBytes(path));
}

/** Returns the lines of a file of JSON Lines. */
export function ownLines(source: ByteSource): LineSource {
  const { file, textBytes, fileHash } = source;
  return {
    ...{
      file,
      textBytes,
      fileHash,
      format: 'jsonl',
      dossier: () => dossierName(file, 'jsonl'),
      problems: [],
    },
    rejectedFile: `${file}.rejected.jsonl`,
    blocks: (from) => blocksOf(source, from),
    placed: (problems) => Promise.resolve(problems),
    close: () => Promise.resolve(),
  };
}

/** Reads the lines of a text from a place on, a block at a time. Throws what its bytes throw. */
export async function* blocksOf(
  source: Pick<ByteSource, 'bytes'>,
  from: LinePlace,
): AsyncGenerator<LineBlock> {
  const cutter = new LineCutter(from);
  for await (const chunk of source.bytes(from.offset)) {
    const block = cutter.take(chunk);
    if (block) yield block;
  }
  const rest = cutter.finish();
  if (rest) yield rest;
}

const lineEnd = 0x0a;

/** Collects the chunks of a stream until they are a block of whole lines. */
class LineCutter {
  private readonly parts: Buffer[] = [];
  private bytes = 0;
  /** Bytes of a line that is too long, which are dropped. */
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

  /** Drops the rest of a line that is too long; returns the bytes after it. */
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
    return null; // only invalid UTF-8 throws
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
