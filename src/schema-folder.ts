import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KnownError } from './errors.js';

/** A file of the schema folder: its path, as shown in messages, and its text. */
export interface SchemaFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Reads the schema folder: all `*.graphql` files except the generated ones, and `computed/*.cypher`, sorted by name.
 *
 * Throws FILE_NOT_FOUND if the folder does not exist or contains no schema file.
 */
export function readSchemaFolder(folder: string): ReadonlyArray<SchemaFile> {
  const names = namesIn(folder)
    .filter((name) => name.endsWith('.graphql') && !name.endsWith('.generated.graphql'))
    .sort();
  if (names.length === 0) throw new KnownError('FILE_NOT_FOUND', `No schema file in the folder "${folder}".`);
  const fragments = readdirSync(folder).includes('computed') ? namesIn(join(folder, 'computed')) : [];
  const paths = fragments.filter((name) => name.endsWith('.cypher')).map((name) => join('computed', name));
  return [...names, ...paths.sort()].map((path) => ({
    file: join(folder, path),
    text: readFileSync(join(folder, path), 'utf8'),
  }));
}

function namesIn(folder: string): ReadonlyArray<string> {
  try {
    return readdirSync(folder);
  } catch (cause) {
    throw new KnownError('FILE_NOT_FOUND', `The schema folder "${folder}" cannot be read.`, { cause });
  }
}
