import type { Problem } from '../../model/graph-data.js';
import { dossierName } from '../dossier-name.js';
import { blockBytes, openBytes } from './byte-source.js';
import type { ByteSource } from './byte-source.js';

/** Records that are read more than once, line by line, and never held whole. */
export interface LineSource extends Omit<ByteSource, 'bytes'> {
  /** Gives the id of the dossier of records that name none. Throws INPUT_INVALID where the file's name gives none. */
  readonly dossier: () => string;
  /** Where lines that are left out are kept. */
  readonly rejectedFile: string;
  /** What is wrong with what came into no line. */
  readonly problems: ReadonlyArray<Problem>;
  /** Reads lines from a place on, some at a time. Throws INPUT_INVALID for damaged gzip, FILE_CHANGED. */
  blocks(from: LinePlace): AsyncIterable<LineBlock>;
  /**
   * Tells problems of lines where people find what is wrong. Paths count in the lists of the line, or (`over`) of what stood with
   * the line put over it.
   */
  placed(problems: ReadonlyArray<Problem>, lists: 'given' | 'over'): Promise<ReadonlyArray<Problem>>;
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

/** A longer line is no record. */
export const longestLineBytes = 16 * 1024 * 1024;

/** Opens JSON Lines. Throws what openBytes throws. */
export async function openLines(path: string): Promise<LineSource> {
  return ownLines(await openBytes(path));
}

/** The lines of a file of JSON Lines. */
export function ownLines(source: ByteSource): LineSource {
  const { file, textBytes, fileHash } = source;
  return {
    ...{ file, textBytes, fileHash, dossier: () => dossierName(file, 'jsonl'), problems: [] },
    rejectedFile: `${file}.rejected.jsonl`,
    blocks: (from) => blocksOf(source, from),
    placed: (problems) => Promise.resolve(problems),
    close: () => source.close(),
  };
}

/** The lines of a text from a place on, some at a time. Throws what its bytes throw. */
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
