import { createHash } from 'node:crypto';
import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { KnownError } from '../../errors.js';
import { foreignKind } from './file-kind.js';
import { fileChanged, fileState } from './file-state.js';
import { damagedFile, foreignFile, largestTextBytes, readFailure, tooLong } from './read-failure.js';
import type { LineColumn } from './read-failure.js';
import { filesOf } from './source-files.js';
import type { SourceFile } from './source-files.js';

/** A source as text, and the SHA-256 of its bytes in hexadecimal. */
export interface TextSource {
  readonly file: string;
  readonly text: string;
  readonly fileHash: string;
}

const portionBytes = 1024 * 1024;

/** The sources that were read, and the failures of the others: FILE_NOT_FOUND, FILE_UNREADABLE, FILE_CHANGED or INPUT_INVALID. */
export interface FilesRead {
  readonly files: ReadonlyArray<TextSource>;
  readonly failures: ReadonlyArray<KnownError>;
}

/** Reads files, the files of folders, and standard input (`-`); gzip is recognized by its first bytes. Never throws. */
export function readFiles(paths: ReadonlyArray<string>): FilesRead {
  return readAll(
    paths
      .flatMap(filesOf)
      .map((path) => (typeof path === 'string' ? { path, file: path === '-' ? 'stdin' : path } : path)),
  );
}

/** Reads files; gzip is recognized by its first bytes. Never throws. */
export function readAll(sources: ReadonlyArray<SourceFile | KnownError>): FilesRead {
  const read = sources.map((source) => (source instanceof KnownError ? source : readOne(source)));
  return {
    files: read.filter((result): result is TextSource => !(result instanceof KnownError)),
    failures: read.filter((result) => result instanceof KnownError),
  };
}

function readOne({ path, file }: SourceFile): TextSource | KnownError {
  try {
    const raw = readBytes(path, file);
    const isGzip = raw[0] === 0x1f && raw[1] === 0x8b;
    const bytes = isGzip ? gunzipSync(raw, { maxOutputLength: largestTextBytes }) : raw;
    const kind = foreignKind(bytes);
    if (kind !== null) return foreignFile(file, kind);
    const at = brokenByteIn(bytes);
    if (at) return damagedFile(file, `it is not UTF-8 at line ${at.line}, column ${at.column}`);
    const text = new TextDecoder('utf-8').decode(bytes);
    return { file, text, fileHash: createHash('sha256').update(raw).digest('hex') };
  } catch (cause) {
    return cause instanceof KnownError ? cause : readFailure(file, cause);
  }
}

/** Reads all bytes of a file, a pipe or a device. Throws INPUT_INVALID beyond the limit; a device may have no end. */
function readBytes(path: string, file: string): Buffer {
  const descriptor = path === '-' ? 0 : openSync(path, 'r');
  try {
    const before = fileState(fstatSync(descriptor, { bigint: true }));
    const portion = Buffer.allocUnsafe(portionBytes);
    const parts: Buffer[] = [];
    let size = 0;
    while (size <= largestTextBytes) {
      const length = readSync(descriptor, portion, 0, portionBytes, null);
      if (length === 0) break;
      parts.push(Buffer.from(portion.subarray(0, length))); // a pipe returns little at a time
      size += length;
    }
    if (size > largestTextBytes) throw tooLong(file, endOf(parts));
    if (fileState(fstatSync(descriptor, { bigint: true })) !== before)
      throw fileChanged(file, 'Run the command again when the file is complete.');
    return Buffer.concat(parts, size);
  } finally {
    if (path !== '-') closeSync(descriptor);
  }
}

/** Returns the place after the last character, counted from 1. */
function endOf(parts: ReadonlyArray<Buffer>): LineColumn {
  let [line, column] = [1, 1];
  for (const part of parts) {
    let start = 0;
    for (let end = part.indexOf(lineEnd); end >= 0; end = part.indexOf(lineEnd, start)) {
      line += 1;
      column = 1;
      start = end + 1;
    }
    // Each character has one byte that is not 10xxxxxx: its first.
    for (const byte of part.subarray(start)) if ((byte & 0xc0) !== 0x80) column += 1;
  }
  return { line, column };
}

const lineEnd = 0x0a;

/**
 * Returns the place of the first byte that is not UTF-8; null if there is none. The replacement character may also be part of the
 * text itself.
 */
export function brokenByteIn(bytes: Buffer): LineColumn | null {
  if (isUtf8(bytes)) return null;
  const text = bytes.toString('utf8');
  let [at, offset] = [-1, 0];
  do {
    const from = at + 1;
    at = text.indexOf(replacement, from);
    offset += Buffer.byteLength(text.slice(from, at)) + (from > 0 ? replacementBytes.length : 0);
  } while (bytes.subarray(offset, offset + replacementBytes.length).equals(replacementBytes));
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

const replacement = '\u{fffd}';
const replacementBytes = Buffer.from(replacement);
