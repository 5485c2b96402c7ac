/** A question as a query of each side. The answers are converted to the same form before they are compared. */
export interface Question {
  readonly id: string;
  readonly title: string;
  readonly ours: SideQuery;
  /** @neo4j/graphql has two forms of lists; the faster one counts. */
  readonly rival: Readonly<Record<string, SideQuery>>;
  /** The variables of consecutive calls, repeated from the beginning. */
  readonly variables: ReadonlyArray<Readonly<Record<string, unknown>>>;
}

/** The text of an operation, and a function that converts its data to the form that is compared. */
export interface SideQuery {
  readonly query: string;
  readonly plain: (data: unknown) => unknown;
}

const actorFields = 'id name kind aliases wikidataId';

/** Returns the questions, with the ids of actors as variables. */
export function questions(actorIds: ReadonlyArray<string>): ReadonlyArray<Question> {
  return [
    {
      id: 'actor',
      title: 'an actor by id, 5 fields',
      ours: {
        query: `query ($id: ID!) { node(id: $id) { ... on Actor { ${actorFields} } } }`,
        plain: (data) => field(data, 'node'),
      },
      rival: {
        list: {
          query: `query ($id: ID!) { actors(where: { id: { eq: $id } }) { ${actorFields} } }`,
          plain: (data) => withLists(field(data, 'actors')),
        },
      },
      variables: actorIds.map((id) => ({ id })),
    },
    {
      id: 'latest',
      title: '20 actors, 5 latest statements each, with documents and claims',
      ours: { query: oursLatest, plain: withoutEdges },
      rival: {
        list: { query: rivalLists, plain: (data) => data },
        connections: { query: rivalConnections, plain: withoutEdges },
      },
      variables: [{}],
    },
  ];
}

const oursLatest = `{
  actors(first: 20, orderBy: [{ id: ASC }]) { edges { node {
    id name
    statements(first: 5, orderBy: [{ node: { date: DESC } }]) { edges { node {
      id cue date
      reportedIn(orderBy: [{ node: { id: ASC } }]) { node { id title } }
      content(first: 10, where: { node: { text: { isNull: false } } }, orderBy: [{ node: { id: ASC } }]) {
        edges { node { id ... on Claim { text kind } } }
      }
    } } }
  } } }
}`;

const rivalLists = `{
  actors(limit: 20, sort: [{ id: ASC }]) {
    id name
    statements(limit: 5, sort: [{ dateKey: DESC }, { id: DESC }]) {
      id cue date
      reportedIn(sort: [{ id: ASC }]) { id title }
      content(limit: 10, sort: [{ id: ASC }]) { id text kind }
    }
  }
}`;

const rivalConnections = `{
  actors: actorsConnection(first: 20, sort: [{ id: ASC }]) { edges { node {
    id name
    statements: statementsConnection(first: 5, sort: [{ node: { dateKey: DESC } }, { node: { id: DESC } }]) { edges { node {
      id cue date
      reportedIn: reportedInConnection(sort: [{ node: { id: ASC } }]) { edges { node { id title } } }
      content: contentConnection(first: 10, sort: [{ node: { id: ASC } }]) { edges { node { id text kind } } }
    } } }
  } } }
}`;

function field(data: unknown, name: string): unknown {
  return (data as Readonly<Record<string, unknown>>)[name]; // the data of an answer without errors
}

/** Returns the one record of a list. An absent list property is null in @neo4j/graphql and empty in Onrecord. */
function withLists(records: unknown): unknown {
  const [record] = records as ReadonlyArray<Readonly<Record<string, unknown>>>; // by the query above
  return record ? { ...record, aliases: record['aliases'] ?? [] } : null;
}

/** Converts connections and lists of edges to plain lists of their nodes. */
function withoutEdges(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEdges);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only && (only[0] === 'edges' || only[0] === 'node'))
    return withoutEdges(only[1]);
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutEdges(inner)]));
}
