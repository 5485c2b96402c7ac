import { searchedProperties } from './search-properties.js';
import type { Model } from './types.js';

/** A full-text index of the graph. */
export interface SearchIndex {
  readonly name: string;
  readonly labels: ReadonlyArray<string>;
  readonly properties: ReadonlyArray<string>;
  /** The name of the Lucene analyzer, as Neo4j has it. */
  readonly analyzer: string;
}

/** Names of the full-text indexes: whole names, words of names, words of all texts, and their English word forms. */
export type SearchIndexName = 'search_keys' | 'search_names' | 'search_words' | 'search_forms';

/**
 * Returns the full-text indexes that search asks, on the types that dossiers hold records of.
 *
 * The texts are folded and split before they are stored, since no analyzer of Neo4j does that for every script. Neo4j allows one index
 * for each set of labels and properties, so two on `searchText` differ in their labels.
 */
export function searchIndexes(model: Model): ReadonlyArray<SearchIndex> {
  const labels = [...model.types.values()]
    .filter((type) => type.record !== null && searchedProperties(type).length > 0)
    .flatMap(({ label }) => label ?? []);
  const indexes: ReadonlyArray<SearchIndex & { readonly name: SearchIndexName }> = [
    { name: 'search_keys', labels, properties: ['searchKeys'], analyzer: 'keyword' },
    { name: 'search_names', labels, properties: ['searchNames'], analyzer: 'whitespace' },
    { name: 'search_words', labels, properties: ['searchText'], analyzer: 'whitespace' },
    { name: 'search_forms', labels: ['Entity'], properties: ['searchText'], analyzer: 'english' },
  ];
  return indexes;
}
