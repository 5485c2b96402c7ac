/**
 * The former spellings of enum values: from the name of the enum to a map from the former spelling to the current one. Dossiers may
 * use both; the graph stores the current one.
 */
export const formerSpellings: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'Auxiliary',
    new Map([
      ['historical', 'HISTORICAL'],
      ['future', 'FUTURE'],
      ['hypothetical', 'HYPOTHETICAL'],
    ]),
  ],
]);
