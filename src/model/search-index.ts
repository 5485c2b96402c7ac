import type { Model, NodeType } from './types.js';

/** The full-text index of the graph. */
export interface SearchIndex {
  readonly name: string;
  readonly labels: ReadonlyArray<string>;
  readonly properties: ReadonlyArray<string>;
}

/** Name of the full-text index that search asks. */
const searchIndexName = 'search_text';

/** Works out the full-text index: all texts that search looks into, on the types that dossiers hold records of. */
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
