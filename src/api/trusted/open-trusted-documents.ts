import { readPageOperations } from '../page-operations.js';
import { readTrustedDocuments } from './read-trusted-documents.js';
import { trustedDocuments } from './trusted-documents.js';
import type { TrustedDocuments } from './trusted-documents.js';

/**
 * Returns the trusted documents of a server: those at the path, and those of the built pages. Null without a path: every document may be sent.
 *
 * Throws SETTING_INVALID if they cannot be read.
 */
export async function openTrustedDocuments(
  path: string | undefined,
  pages: { readonly explorerFolder: string; readonly graphiqlFolder: string },
): Promise<TrustedDocuments | null> {
  if (path === undefined) return null;
  const own = await Promise.all([pages.explorerFolder, pages.graphiqlFolder].map(readPageOperations));
  return trustedDocuments(await readTrustedDocuments(path), own);
}
