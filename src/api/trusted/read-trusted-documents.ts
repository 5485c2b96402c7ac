import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'graphql';
import { KnownError } from '../../errors.js';

/**
 * Reads the documents of a folder (its `.graphql` and `.gql` files) or of a JSON file, and returns their texts by SHA-256.
 *
 * The JSON file has the texts by their SHA-256 (`{"<sha256>": "<text>"}`), as GraphQL Code Generator writes it, or is a manifest of Apollo
 * Client (`{"operations": [{"id": "<sha256>", "body": "<text>"}]}`). Throws SETTING_INVALID with the file and the fault.
 */
export async function readTrustedDocuments(path: string): Promise<ReadonlyMap<string, string>> {
  const found = await stat(path).catch(() => null);
  if (!found) throw invalid(`${path} does not exist.`);
  const documents = found.isDirectory() ? await readFolder(path) : await readManifest(path);
  if (documents.size === 0) throw invalid(`${path} contains no documents.`);
  return documents;
}

/** Returns the SHA-256 of a document's text, in hexadecimal. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function readFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => /\.(graphql|gql)$/.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return new Map(
    texts.map((text, index) => {
      checkText(text, join(folder, names[index] ?? ''));
      return [sha256Of(text), text];
    }),
  );
}

async function readManifest(file: string): Promise<ReadonlyMap<string, string>> {
  const entries = entriesOf(parsed(await readFile(file, 'utf8'), file));
  if (!entries) throw invalid(`${file} is no JSON object of documents by their SHA-256.`);
  return new Map(
    entries.map(([key, text]) => {
      const id = key.replace(/^sha256:/, '');
      if (typeof text !== 'string' || sha256Of(text) !== id)
        throw invalid(`"${key.slice(0, 80)}" in ${file} is not the SHA-256 of its document.`);
      checkText(text, `"${id}" in ${file}`);
      return [id, text];
    }),
  );
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid(`${file} is neither a folder nor JSON.`);
  }
}

function entriesOf(json: unknown): ReadonlyArray<readonly [string, unknown]> | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const { operations } = json as { readonly operations?: unknown }; // any object
  if (!Array.isArray(operations)) return Object.entries(json);
  return (operations as ReadonlyArray<Readonly<Record<string, unknown>> | null>).map((each) => [
    String(each?.['id']),
    each?.['body'],
  ]);
}

function checkText(text: string, name: string): void {
  try {
    parse(text);
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : String(failure);
    throw invalid(`${name} is no GraphQL document (${reason})`);
  }
}

function invalid(message: string): KnownError {
  return new KnownError('SETTING_INVALID', `ONRECORD_TRUSTED_DOCUMENTS: ${message}`, {
    hint: 'Set it to a folder of .graphql files, or to a JSON file of documents by their SHA-256.',
  });
}
