import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { KnownError } from '../errors.js';

/** An input as text, and the hash of its bytes. */
export interface InputFile {
  readonly file: string;
  readonly text: string;
  readonly fileHash: string;
}

/** What one transaction takes, with room to spare; also what keeps a gzip bomb small. */
const longestBytes = 256 * 1024 * 1024;

/**
 * Reads files, the files of folders, and standard input (`-`); gzip is told by its first bytes.
 *
 * What cannot be read is returned as FILE_NOT_FOUND, FILE_UNREADABLE or INPUT_INVALID, never thrown.
 */
export function readInput(paths: ReadonlyArray<string>): {
  readonly files: ReadonlyArray<InputFile>;
  readonly failures: ReadonlyArray<KnownError>;
} {
  const read = paths.flatMap(filesOf).map(readOne);
  return {
    files: read.filter((result): result is InputFile => !(result instanceof KnownError)),
    failures: read.filter((result) => result instanceof KnownError),
  };
}

function filesOf(path: string): ReadonlyArray<string> {
  if (path === '-' || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !name.startsWith('.') && statSync(join(path, name)).isFile())
    .sort()
    .map((name) => join(path, name));
}

function readOne(path: string): InputFile | KnownError {
  const file = path === '-' ? 'stdin' : path;
  try {
    const raw = readFileSync(path === '-' ? 0 : path);
    const isGzip = raw[0] === 0x1f && raw[1] === 0x8b;
    const bytes = isGzip ? gunzipSync(raw, { maxOutputLength: longestBytes }) : raw;
    if (bytes.length > longestBytes) return tooLong(file);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { file, text, fileHash: createHash('sha256').update(raw).digest('hex') };
  } catch (cause) {
    return failureOf(file, cause);
  }
}

function failureOf(file: string, cause: unknown): KnownError {
  const { code = '' } = cause as NodeJS.ErrnoException; // of files, of zlib, of the decoder
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new KnownError('FILE_NOT_FOUND', `There is no file "${file}".`, { cause });
  if (code === 'ERR_BUFFER_TOO_LARGE') return tooLong(file);
  if (code === 'Z_BUF_ERROR') return damaged(file, 'its gzip ends too early', cause);
  if (code.startsWith('Z_')) return damaged(file, 'its gzip is damaged', cause);
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return damaged(file, 'it is not UTF-8', cause);
  return new KnownError(
    'FILE_UNREADABLE',
    `The file "${file}" cannot be read (${code || 'no reason given'}).`,
    { cause },
  );
}

function damaged(file: string, why: string, cause: unknown): KnownError {
  return new KnownError('INPUT_INVALID', `The file "${file}" cannot be read: ${why}.`, {
    hint: 'Get the file again, or save it as UTF-8.',
    cause,
  });
}

function tooLong(file: string): KnownError {
  const mega = longestBytes / 1024 / 1024;
  return new KnownError('INPUT_INVALID', `The file "${file}" holds more than ${mega} MB of text.`, {
    hint: 'Divide it: imports add to what is there.',
  });
}
