import { writeFile } from 'node:fs/promises';
import { KnownError } from '../errors.js';
import type { Problem } from '../model/graph-data.js';

/** Writes all problems as JSON Lines. Throws FILE_NOT_WRITTEN. */
export async function writeReport(file: string, problems: ReadonlyArray<Problem>): Promise<void> {
  const lines = problems.map(({ at, code, message, hint }) =>
    JSON.stringify({ kind: 'problem', ...at, code, message, hint }),
  );
  await writeLines(file, lines);
}

/** Writes lines to a file. Throws FILE_NOT_WRITTEN. */
export async function writeLines(file: string, lines: ReadonlyArray<string>): Promise<void> {
  try {
    await writeFile(file, lines.map((line) => `${line}\n`).join(''));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'unknown reason';
    throw new KnownError('FILE_NOT_WRITTEN', `"${file}" cannot be written: ${why}.`, { cause });
  }
}
