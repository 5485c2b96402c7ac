/** Properties of links that a hop gives, in the order in which they are read. */
export const hopProperties = [
  'as',
  'factuality',
  'stance',
  'kind',
  'answer',
  'action',
  'actionText',
  'role',
  'title',
  'date',
  'speaksFor',
  'terms',
  'result',
  'locator',
  'inferred',
] as const;

/** What `printPathsRow` returns. */
type Found = readonly [
  absent: boolean,
  same: boolean | null,
  paths: ReadonlyArray<readonly [ids: ReadonlyArray<string>, hops: ReadonlyArray<ReadonlyArray<unknown>>]>,
  evidence: ReadonlyArray<readonly [id: string, statements: ReadonlyArray<string>]>,
];

/** Returns the answer of the root `path`, with ids for records and at most `most` paths. */
export function decodePaths(value: unknown, most: number): Readonly<Record<string, unknown>> {
  const [absent, same, paths, evidence] = value as Found;
  const statements = new Map(evidence);
  return {
    outcome: absent ? 'UNKNOWN_ID' : same === true ? 'SAME' : paths.length > 0 ? 'FOUND' : 'NONE',
    paths: [...paths]
      .sort(byRecords)
      .slice(0, most)
      .map(([ids, hops]) => ({
        length: hops.length,
        nodes: ids,
        hops: hops.map((hop, index) => decodeHop(hop, { ids, index, statements })),
      })),
    truncated: paths.length > most,
  };
}

/** Neo4j returns paths in no order. */
function byRecords([one]: Found[2][number], [other]: Found[2][number]): number {
  const [a, b] = [one.join(' '), other.join(' ')];
  return a < b ? -1 : Number(a > b);
}

function decodeHop(
  [link, left, ...values]: ReadonlyArray<unknown>,
  at: {
    readonly ids: ReadonlyArray<string>;
    readonly index: number;
    readonly statements: ReadonlyMap<string, ReadonlyArray<string>>;
  },
): Readonly<Record<string, unknown>> {
  const properties = Object.fromEntries(hopProperties.map((name, index) => [name, values[index] ?? null]));
  const { as, kind, inferred } = properties;
  const from = at.ids[at.index];
  return {
    ...properties,
    from,
    to: at.ids[at.index + 1],
    link,
    way: from === left ? 'OUT' : 'IN',
    as: Array.isArray(as) ? ((as as ReadonlyArray<string>)[0] ?? null) : as,
    // Two kinds of relationship have a kind, each of its own sort.
    kind: link === 'RELATED_TO' ? kind : null,
    derivation: link === 'DERIVED_FROM' ? kind : null,
    inferred: inferred === true,
    evidence: at.statements.get(String(left)) ?? [],
  };
}
