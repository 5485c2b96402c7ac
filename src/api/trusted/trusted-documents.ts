import { Kind, parse, print } from 'graphql';
import type { DocumentNode } from 'graphql';
import { KnownError } from '../../errors.js';
import { memoize } from '../../lib/memoize.js';
import { sha256Of } from './read-trusted-documents.js';

/** The documents that a server executes; it rejects all others. */
export interface TrustedDocuments {
  /** Returns the text of a listed document by its SHA-256. Throws DOCUMENT_NOT_TRUSTED if none has it. */
  readonly textOf: (sha256: string) => string;
  /** Returns the reason why a document, with the text that it was parsed from, may not be executed (DOCUMENT_NOT_TRUSTED); null if it may. */
  readonly whyNot: (document: DocumentNode, text: string) => KnownError | null;
}

/**
 * Returns the trusted documents of a server: the listed ones, those of its own pages, and those that only read the schema.
 *
 * `listed` has texts by SHA-256. `own` are documents with the operations and fragments of the pages, which send them in varying
 * combinations: a document is one of the pages if all its definitions are among them.
 */
export function trustedDocuments(
  listed: ReadonlyMap<string, string>,
  own: ReadonlyArray<string>,
): TrustedDocuments {
  const ownDefinitions = new Set(own.filter((text) => text !== '').flatMap((text) => printed(parse(text))));
  const isOfPages = memoize((document: DocumentNode) =>
    printed(document).every((definition) => ownDefinitions.has(definition)),
  );
  return {
    textOf: (sha256) => {
      const text = listed.get(sha256);
      if (text === undefined)
        throw notTrusted(`No trusted document has the SHA-256 "${sha256.slice(0, 64)}".`);
      return text;
    },
    whyNot: (document, text) => {
      if (listed.has(sha256Of(text)) || isOfPages(document) || readsOnlySchema(document)) return null;
      return notTrusted('This server executes only trusted documents, and this is none of them.');
    },
  };
}

function printed({ definitions }: DocumentNode): ReadonlyArray<string> {
  return definitions.map(print);
}

/** Returns whether all operations only have fields of introspection at their root, as tools send them. */
function readsOnlySchema({ definitions }: DocumentNode): boolean {
  return definitions.every(
    (definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ||
      (definition.kind === Kind.OPERATION_DEFINITION &&
        definition.selectionSet.selections.every(
          (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
        )),
  );
}

function notTrusted(message: string): KnownError {
  return new KnownError('DOCUMENT_NOT_TRUSTED', message);
}
