import type { EvidenceDocument, EvidenceSource } from './evidence.js';
import type { EvidenceIndex } from './evidence-index.js';

/** The most names that are all printed; of more, only the first two and the number of others. */
const maxNames = 3;

const kindWords: Readonly<Record<string, string>> = {
  ARTICLE: 'an article',
  BROADCAST: 'a broadcast',
  INTERNAL_DOCUMENT: 'an internal document',
  TRANSCRIPT: 'a transcript',
  OFFICIAL_TEXT: 'an official text',
  LETTER: 'a letter',
  PRESS_RELEASE: 'a press release',
  REPORT: 'a report',
  COURT_FILING: 'a court filing',
  INTERVIEW: 'an interview',
  SPEECH: 'a speech',
  BOOK: 'a book',
  MESSAGE: 'a message',
  POST: 'a post',
  DATASET: 'a data set',
};

/** Returns a source as a sentence names it: `the Russian Foreign Ministry`. Source: rule 9, "inText". */
export function nameInText(source: EvidenceSource | undefined): string {
  if (!source) return 'an unknown source';
  if (source.inText !== null) return source.inText;
  if (source.type === 'Actor') return source.name;
  return source.title === '' ? kindInText(source) : source.title;
}

/** Returns several sources as a sentence names them: `A and B`, `A, B and C`, `A, B and 2 others`. Source: rule 9.3. */
export function namesInText({ sources }: Pick<EvidenceIndex, 'sources'>, ids: ReadonlyArray<string>): string {
  const names = ids.map((id) => nameInText(sources.get(id)));
  if (names.length > maxNames) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} others`;
  const last = names.at(-1) ?? 'an unknown source';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}

/** Returns the possessive of a name: `the Kremlin's`, `Latin Times'`. */
export function possessive(name: string): string {
  return /s$/i.test(name) ? `${name}'` : `${name}'s`;
}

/** Returns whether a text names a source, ignoring articles and case. */
export function isNamedIn(text: string, name: string): boolean {
  const words = ` ${wordsOf(text)} `;
  const sought = wordsOf(name.replace(/^(the|an?) /i, ''));
  return sought !== '' && words.includes(` ${sought} `);
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ');
}

function kindInText({ kind }: EvidenceDocument): string {
  return kindWords[kind] ?? 'a document';
}
