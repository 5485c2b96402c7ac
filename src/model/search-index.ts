import type { Model, NodeType } from './types.js';

/** The full-text index of the graph. */
export interface SearchIndex {
  readonly name: string;
  readonly labels: ReadonlyArray<string>;
  readonly properties: ReadonlyArray<string>;
}

/** The name of the full-text index that `search` queries. */
const searchIndexName = 'search_text';

/** Returns the full-text index: all searched texts of the types that dossiers declare. */
export function searchIndex(model: Model): SearchIndex {
  const types = [...model.types.values()].filter(
    (type) => type.record !== null && searchedFields(type).length > 0,
  );
  return {
    name: searchIndexName,
    labels: types.flatMap(({ label }) => label ?? []),
    properties: [...new Set(types.flatMap(searchedFields))],
  };
}

function searchedFields({ properties }: NodeType): ReadonlyArray<string> {
  return [...properties.values()].filter(({ searched }) => searched).map(({ name }) => name);
}
