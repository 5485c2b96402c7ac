import { codeWords } from '../words.js';
import type { Provenance } from './provenance.js';

type Chain = Provenance['chains'][number];

/** Returns the name of a source. */
export function sourceName(source: Chain['links'][number]['sources'][number]): string {
  if (source.__typename === 'Actor') return source.name;
  return source.title ?? source.inText ?? codeWords(source.documentKind);
}
