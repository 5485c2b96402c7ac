const page = 'edges { cursor node { __typename id } } pageInfo { hasNextPage endCursor }';

/** Operations that together read by every root, relationship filter, count and kind of list. */
export const everyRoot: Readonly<Record<string, string>> = {
  node: '{ node(id: "one") { id ... on Claim { status { value } origins { __typename } } } }',
  nodes: '{ nodes(ids: ["one", "other"]) { id ... on Actor { statements(first: 2) { totalCount } } } }',
  'lists of records': `{
    entities(first: 2) { ${page} totalCount }
    claims(where: { status: { in: [REPORTED] } }, orderBy: [{ date: DESC }], last: 3) { ${page} }
    statements(
      where: {
        content: { some: { node: { id: { in: ["one"] } } } }
        attributedTo: { none: { node: { id: { eq: "one" } } } }
        replies: { every: { node: { id: { eq: "one" } } } }
        contentCount: { gte: 1 }
      }
      orderBy: [{ contentCount: DESC }]
    ) { edges { node { content { totalCount edges { as: factuality node { id } } } reportedIn { node { id } } } } }
  }`,
  'track record': `{
    actors(first: 5) { edges { node { trackRecord {
      confirmed { count claims(first: 2) { id } }
      other { count claims(first: 2) { id actors { node { id trackRecord { other { count claims(first: 2) { id } } } } } } }
    } } } }
  }`,
  search: `{
    all: search(text: "words") { edges { score matches { field text } node { id } } }
    some: search(text: "words", types: [ACTOR], dossier: "dossier") { edges { node { id } } }
  }`,
  around: `{
    around(id: "one") {
      node { id }
      counts { link way count }
      few: neighbours(link: ACTOR, way: OUT) { edges { node { id } } }
      many: neighbours(link: ACTOR, way: IN, first: 3) { edges { node { id } } pageInfo { endCursor } }
      neighbourhood { nodes { id } links { link from to } leftOut exact }
    }
  }`,
  path: `{
    one: path(from: "one", to: "other") { outcome paths { nodes { id } hops { link evidence { id } } } }
    all: path(from: "one", to: "other", all: true, kinds: [ACTOR, HAS_CONTENT]) { truncated }
  }`,
  'groups of claims': `{
    groups(of: { claims: {} }, by: [ACTOR, DOCUMENT, MONTH], having: { distinctDocuments: { gte: 1 } }) {
      edges { node { keys { key value entity { id } } count distinctActors entities { ${page} } } }
      totalCount
    }
  }`,
  'groups of statements': `{
    groups(of: { statements: { content: { some: {} } } }, by: [FACTUALITY, STANCE, DOSSIER]) {
      edges { node { distinctActors distinctDocuments } }
    }
  }`,
  'records that a linked record narrows': `{
    statements(where: { or: [
      { attributedTo: { some: { node: { id: { eq: "one" } } } } }
      { content: { some: { node: { contentOf: { some: { node: { id: { in: ["one", "other"] } } } } } } } }
    ] }) { totalCount edges { node { id } } }
    groups(of: { claims: { contentOf: { some: { node: { attributedTo: { some: { node: { id: { eq: "one" } } } } } } } } }, by: [KIND]) {
      edges { node { count } }
    }
  }`,
  'timeline of claims': `{
    said: timeline(of: { claims: {} }) { buckets { edges { node { value entities { ${page} } } } } }
    reported: timeline(of: { requests: {} }, clock: REPORTED, unit: DAY) { undated { entities { ${page} } } }
  }`,
  'timeline of others': `{
    said: timeline(of: { statements: {} }) { imprecise { count } }
    recorded: timeline(of: { documents: {} }, clock: RECORDED) { undated { count } }
  }`,
  changes: `{
    changes(dossier: "dossier", from: 1, to: 2) {
      from { id }
      to { id }
      changes { totalCount edges { node { kind entity { id } fields { field former now } } } }
    }
  }`,
};

/** Returns the same operations with names in place of "one", "other", "words" and "dossier". */
export function everyRootWith(
  names: Readonly<Record<string, string>>,
): ReadonlyArray<readonly [string, string]> {
  return Object.entries(everyRoot).map(([name, query]) => [
    name,
    query.replace(/"(one|other|words|dossier)"/g, (_, word: string) => JSON.stringify(names[word])),
  ]);
}
