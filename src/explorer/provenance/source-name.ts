import { codeWords } from '../words.js';
import type { Provenance } from './provenance.js';

type Source = Provenance['chains'][number]['links'][number]['sources'][number];

/** Returns the name of a source. */
export function sourceName(source: Source): string {
  if (source.__typename === 'Actor') return source.name;
  return source.title ?? source.inText ?? codeWords(source.documentKind);
}

/** Returns the name of a source as it stands within a sentence: "the Kremlin". */
export function sourceInText(source: Source): string {
  return source.inText ?? sourceName(source);
}
