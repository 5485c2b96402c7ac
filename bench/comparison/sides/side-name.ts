/** The sides of the comparison, by the names of the tables. */
export const sideNames = ['O', 'N', 'N+', 'D', 'D+'] as const;

export type SideName = (typeof sideNames)[number];

/** The meaning of each side, for the page. */
export const sideMeanings: Readonly<Record<SideName, string>> = {
  O: 'Onrecord as delivered',
  N: '`@neo4j/graphql` on Apollo Server, with the defaults of both',
  'N+': 'N without the plugin of Apollo Server that computes cache headers',
  D: 'hand-written Cypher in its usual form (`executeRead`, map projections) behind a bare HTTP server',
  'D+': 'hand-written Cypher with every trick known to us (one round trip, lists instead of maps, keys instead of offsets)',
};
