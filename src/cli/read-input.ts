import { createHash } from 'node:crypto';
import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { KnownError } from '../errors.js';
import { fileChanged, fileState } from './file-state.js';

/** An input as text, and the hash of its bytes. */
export interface InputFile {
  readonly file: string;
  readonly text: string;
  readonly fileHash: string;
}

/** What one transaction takes, with room to spare; also what keeps a gzip bomb small. */
const longestBytes = 256 * 1024 * 1024;
const portionBytes = 1024 * 1024;

/**
 * Reads files, the files of folders, and standard input (`-`); gzip is told by its first bytes.
 *
 * What cannot be read, or changes meanwhile, is returned as FILE_NOT_FOUND, FILE_UNREADABLE, FILE_CHANGED or INPUT_INVALID, never
 * thrown.
 */
export function readInput(paths: ReadonlyArray<string>): {
  readonly files: ReadonlyArray<InputFile>;
  readonly failures: ReadonlyArray<KnownError>;
} {
  const read = paths.flatMap(filesOf).map((path) => (typeof path === 'string' ? readOne(path) : path));
  return {
    files: read.filter((result): result is InputFile => !(result instanceof KnownError)),
    failures: read.filter((result) => result instanceof KnownError),
  };
}

/** A file as it is, and the files of a folder by name; a folder that cannot be read is a FILE_NOT_FOUND or FILE_UNREADABLE, not thrown. */
export function filesOf(path: string): ReadonlyArray<string | KnownError> {
  if (path === '-') return [path];
  try {
    if (!statSync(path).isDirectory()) return [path];
    const entries = readdirSync(path, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.name.startsWith('.') && (entry.isFile() || entry.isSymbolicLink()))
      .map(({ name }) => join(path, name))
      .sort();
  } catch (cause) {
    return [readFailure(path, cause)];
  }
}

function readOne(path: string): InputFile | KnownError {
  const file = path === '-' ? 'stdin' : path;
  try {
    const raw = readBytes(path, file);
    const isGzip = raw[0] === 0x1f && raw[1] === 0x8b;
    const bytes = isGzip ? gunzipSync(raw, { maxOutputLength: longestBytes }) : raw;
    const at = brokenByteIn(bytes);
    if (at) return damaged(file, `it is not UTF-8 at line ${at.line}, column ${at.column}`);
    const text = new TextDecoder('utf-8').decode(bytes);
    return { file, text, fileHash: createHash('sha256').update(raw).digest('hex') };
  } catch (cause) {
    return cause instanceof KnownError ? cause : readFailure(file, cause);
  }
}

/** All bytes of a file, a pipe or a device. Throws INPUT_INVALID where there are more than are taken, however many that would be. */
function readBytes(path: string, file: string): Buffer {
  const descriptor = path === '-' ? 0 : openSync(path, 'r');
  try {
    const before = fileState(fstatSync(descriptor, { bigint: true }));
    const portion = Buffer.allocUnsafe(portionBytes);
    const parts: Buffer[] = [];
    let size = 0;
    while (size <= longestBytes) {
      const length = readSync(descriptor, portion, 0, portionBytes, null);
      if (length === 0) break;
      parts.push(Buffer.from(portion.subarray(0, length))); // a pipe gives little at a time
      size += length;
    }
    if (size > longestBytes) throw tooLong(file, endOf(parts));
    if (fileState(fstatSync(descriptor, { bigint: true })) !== before)
      throw fileChanged(file, 'Run it again when the file is whole.');
    return Buffer.concat(parts, size);
  } finally {
    if (path !== '-') closeSync(descriptor);
  }
}

interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** The place behind the last character, counted from 1. */
function endOf(parts: ReadonlyArray<Buffer>): LineColumn {
  let [line, column] = [1, 1];
  for (const part of parts) {
    let start = 0;
    for (let end = part.indexOf(lineEnd); end >= 0; end = part.indexOf(lineEnd, start)) {
      line += 1;
      column = 1;
      start = end + 1;
    }
    // Of the bytes of a character only the first is none of 10xxxxxx.
    for (const byte of part.subarray(start)) if ((byte & 0xc0) !== 0x80) column += 1;
  }
  return { line, column };
}

const lineEnd = 0x0a;

/** Where the bytes cease to be UTF-8, counted from 1; null where all are. What stands for a broken byte may be written, too. */
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

/** What to say of a file that cannot be read: FILE_NOT_FOUND, FILE_UNREADABLE or INPUT_INVALID. */
export function readFailure(file: string, cause: unknown): KnownError {
  const { code = '' } = cause as NodeJS.ErrnoException; // of files, of zlib
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new KnownError('FILE_NOT_FOUND', `There is no file "${file}".`, { cause });
  if (code === 'ERR_BUFFER_TOO_LARGE') return tooLong(file, null);
  if (code === 'Z_BUF_ERROR') return damaged(file, 'its gzip ends too early', cause);
  if (code.startsWith('Z_')) return damaged(file, 'its gzip is damaged', cause);
  return new KnownError(
    'FILE_UNREADABLE',
    `The file "${file}" cannot be read (${code || 'no reason given'}).`,
    { cause },
  );
}

function damaged(file: string, why: string, cause?: unknown): KnownError {
  return new KnownError('INPUT_INVALID', `The file "${file}" cannot be read: ${why}.`, {
    hint: 'Get the file again, or save it as UTF-8.',
    cause,
  });
}

function tooLong(file: string, at: LineColumn | null): KnownError {
  const mega = longestBytes / 1024 / 1024;
  const upTo = at ? ` It was read up to line ${at.line}, column ${at.column}.` : '';
  return new KnownError('INPUT_INVALID', `The file "${file}" holds more than ${mega} MB of text.${upTo}`, {
    hint: 'Divide it: imports add to what is there.',
  });
}
