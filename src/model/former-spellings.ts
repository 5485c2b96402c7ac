/**
 * Values of enums that were spelled otherwise, by the name of the enum: from the former spelling to the present one. Dossiers may use
 * both; the graph has the present one.
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
