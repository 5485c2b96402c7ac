import { existsSync } from 'node:fs';
import { KnownError } from '../errors.js';
import type { NodeRecord } from '../model/graph-data.js';
import { splitId } from '../model/ids.js';
import { readText } from '../verify/verify.js';

/** A text and its document. */
export interface TextOfDocument {
  readonly file: string;
  readonly text: string;
  /** The stored id. */
  readonly document: string;
}

interface GivenText {
  readonly file: string;
  /** Returns the stored id of the document; `taken` are those that have a text already. Throws OPTION_INVALID. */
  readonly document: (read: { readonly text: string; readonly taken: ReadonlyArray<string> }) => string;
}

/** Returns the file of an argument (`FILE` or `ID=FILE`), and what decides of which document it is the text. Throws OPTION_INVALID for an unknown id. */
export function documentOfText(records: ReadonlyArray<NodeRecord>, given: string): GivenText {
  const documents = records.filter(({ type }) => type === 'Document');
  const [id = '', ...rest] = given.split('=');
  const named = documents.find((document) => document.id === id || splitId(document.id).local === id);
  if (named && rest.length > 0)
    return {
      file: rest.join('='),
      document: ({ taken }) => (taken.includes(named.id) ? rejectText(unclear(given), documents) : named.id),
    };
  if (!named && rest.length > 0 && !existsSync(given))
    rejectText(`The dossier has no document "${id}".`, documents);
  return {
    file: given,
    document: ({ text, taken }) => {
      const free = documents.filter((document) => !taken.includes(document.id));
      const { sha256 } = readText(text);
      const hashed = free.filter(({ properties }) => properties['textSha256'] === sha256);
      const consulted = free.filter(({ properties }) => properties['consulted'] === true);
      const [only, another] = hashed.length > 0 ? hashed : consulted;
      return only && !another ? only.id : rejectText(unclear(given), documents);
    },
  };
}

function unclear(given: string): string {
  return `It is not clear which document has the text "${given}".`;
}

function rejectText(message: string, documents: ReadonlyArray<NodeRecord>): never {
  const ids = documents.map(({ id }) => splitId(id).local);
  throw new KnownError('OPTION_INVALID', message, {
    hint: `Write --text ID=FILE, once for each document, with one of the ids ${ids.slice(0, 20).join(', ')}.`,
  });
}
