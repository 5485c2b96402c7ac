import type { Problem } from '../../model/graph-data.js';
import { dossierName } from './dossier-name.js';
import { blockBytes, openBytes } from './byte-source.js';
import type { ByteSource } from './byte-source.js';

/** A source of records that is read several times, in blocks of lines, and never held in memory as a whole. */
export interface LineSource extends Omit<ByteSource, 'bytes'> {
  /** Removes its temporary files. */
  close(): Promise<void>;
  /** The format of the original files. */
  readonly format: 'jsonl' | 'csv';
  /** Returns the id of the dossier for records that name none. Throws INPUT_INVALID if none can be derived from the file name. */
  readonly dossier: () => string;
  /** The name of a file for rejected lines. */
  readonly rejectedFile: string;
  /** Problems of the source that belong to no line, such as those of table rows that cannot be read. */
  readonly problems: ReadonlyArray<Problem>;
  /** Reads lines from a place on, block by block. Throws INPUT_INVALID for damaged gzip, FILE_CHANGED. */
  blocks(from: LinePlace): AsyncIterable<LineBlock>;
  /**
   * Returns problems of lines with their places in the original files. Indexes in paths refer to the lists of the line (`given`), or to
   * those of the stored record into which the line was merged (`merged`).
   */
  placed(problems: ReadonlyArray<Problem>, lists: 'given' | 'merged'): Promise<ReadonlyArray<Problem>>;
}

/** A place between two lines: the number of bytes before it, and the number of the next line, from 1. */
export interface LinePlace {
  readonly offset: number;
  readonly line: number;
}

/** Consecutive lines. */
export interface LineBlock {
  readonly start: LinePlace;
  readonly end: LinePlace;
  /** The text of each line, or the reason why it cannot be read. */
  readonly lines: ReadonlyArray<string | UnreadableLine>;
}

/** A line that cannot be read: the reason, and its length. */
export interface UnreadableLine {
  readonly unreadable: string;
  readonly bytes: number;
}

/** Longer lines are rejected. */
export const maxLineBytes = 16 * 1024 * 1024;

/** Opens a file of JSON Lines. Throws the errors of openBytes. */
export async function openLines(path: string): Promise<LineSource> {
  return ownLines(await openBytes(path));
}

/** Returns the line source of a file of JSON Lines. */
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

/** Reads the lines of a text from a place on, block by block. Throws the errors of reading its bytes. */
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

/** Collects the chunks of a stream into blocks of whole lines. */
class LineCutter {
  private readonly parts: Buffer[] = [];
  private bytes = 0;
  /** Whether a line ends in the parts. */
  private hasLineEnd = false;
  /** The number of bytes skipped in a line that is too long. */
  private skippedBytes = 0;
  private isSkipping = false;
  private place: LinePlace;

  constructor(place: LinePlace) {
    this.place = place;
  }

  take(chunk: Buffer): LineBlock | null {
    const added = this.isSkipping ? this.skip(chunk) : chunk;
    if (added.length === 0) return null;
    this.parts.push(added);
    this.bytes += added.length;
    this.hasLineEnd ||= added.includes(lineEnd);
    if (this.bytes < blockBytes) return null;
    if (this.hasLineEnd) {
      const all = Buffer.concat(this.parts);
      const end = all.lastIndexOf(lineEnd) + 1;
      this.retain(all.subarray(end));
      return this.block(all.subarray(0, end));
    }
    if (this.bytes <= maxLineBytes) return null;
    this.skippedBytes = this.bytes;
    this.isSkipping = true;
    this.retain(Buffer.alloc(0));
    return null;
  }

  finish(): LineBlock | null {
    if (this.bytes === 0 && this.skippedBytes > 0) return this.tooLong(this.skippedBytes);
    return this.bytes > 0 ? this.block(Buffer.concat(this.parts)) : null;
  }

  private retain(rest: Buffer): void {
    this.parts.length = 0;
    if (rest.length > 0) this.parts.push(Buffer.from(rest));
    this.bytes = rest.length;
    this.hasLineEnd = false;
  }

  /** Skips the rest of a line that is too long. Returns the bytes after it. */
  private skip(chunk: Buffer): Buffer {
    const end = chunk.indexOf(lineEnd) + 1;
    this.skippedBytes += end === 0 ? chunk.length : end;
    this.isSkipping = end === 0;
    return end === 0 ? Buffer.alloc(0) : chunk.subarray(end);
  }

  private tooLong(bytes: number): LineBlock {
    const unreadable = `The line is longer than ${maxLineBytes / 1024 / 1024} MB.`;
    return this.moved(bytes, [{ unreadable, bytes }]);
  }

  private block(bytes: Buffer): LineBlock {
    const long = this.skippedBytes;
    this.skippedBytes = 0;
    const text = decoded(bytes);
    const lines = text === null ? eachDecoded(bytes) : text.split('\n');
    if (bytes.at(-1) === lineEnd) lines.pop();
    if (long === 0) return this.moved(bytes.length, lines);
    const unreadable = `The line is longer than ${maxLineBytes / 1024 / 1024} MB.`;
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
