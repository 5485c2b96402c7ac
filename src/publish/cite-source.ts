import { edtfWords } from '../lib/edtf-words.js';
import type { PublishedSource } from './claim-page.js';

/** Cites a document: publisher, title, kind, date, address, archived copy, the day it was read, and its correction. */
export function citeSource(source: PublishedSource): string {
  const { title, kind, publishers, date, url, archivedUrl, accessedOn, consulted, correction } = source;
  const name = title === null ? kind.toLowerCase().replaceAll('_', ' ') : `“${title}”`;
  const notes = [
    archivedUrl === null ? null : `archived: ${archivedUrl}`,
    accessedOn === null ? null : `read on ${accessedOn}`,
    consulted ? null : 'not read by the author of the dossier',
    correction === null ? null : correction.charAt(0).toLowerCase() + correction.slice(1),
  ].filter((note) => note !== null);
  const day = date === null ? null : edtfWords(date);
  const parts = [publishers.join(', '), name, day, url].filter((part) => part !== null && part !== '');
  return `${parts.join(', ')}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
}
