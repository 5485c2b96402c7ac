import type { Question } from './question.js';
import { bothForms } from './projection.js';
import type { Pair, Subjects } from './subjects.js';

const onlyOurs = 'only Onrecord has this, so that there is nothing with equal answers';
const notInNeo4jGraphql = '`@neo4j/graphql` has no field for it';

/** Returns Q12 to Q15: search, paths, the neighbourhood of a record, and counts by groups. */
export function graphQuestions({ names, hub, connected, unconnected }: Subjects): ReadonlyArray<Question> {
  return [
    {
      id: 'Q12',
      title: 'search of a name, 20 records, 3 latest statements of each actor',
      stresses: 'full text, nested lists',
      variables: names.map((text) => ({ text })),
      onrecord: {
        query: `query ($text: String!) { answer: search(text: $text, first: 20) { edges { node { id
          ... on Actor { name statements(first: 3, orderBy: [{ node: { date: DESC } }]) { edges { node { id cue } } } } } } } }`,
      },
      absent: onlyOurs,
    },
    pathQuestion('Q13a', 'a shortest path over offices and parts: found', connected),
    pathQuestion('Q13b', 'a shortest path over offices and parts: there is none', unconnected),
    {
      id: 'Q14',
      title: 'the neighbourhood of an actor with 1 % of all statements, 200 records',
      stresses: 'the graph of the explorer',
      variables: [{ id: hub }],
      onrecord: {
        query: `query ($id: ID!) { answer: around(id: $id) { neighbourhood(limit: 200) {
          nodes { id displayName } links { from to link } leftOut exact } } }`,
      },
      absent: onlyOurs,
    },
    groupedClaims,
  ];
}

function pathQuestion(id: string, title: string, { from, to }: Pair): Question {
  const both = ['from', 'to'].map((end) => `(${end}:Actor {id: $${end}})`).join(', ');
  const path = 'shortestPath((from)-[:PART_OF|HOLDS_POSITION*..6]-(to))';
  return {
    id,
    title,
    stresses: 'search for a path',
    variables: [{ from, to }],
    onrecord: {
      query: `query ($from: ID!, $to: ID!) { answer: path(from: $from, to: $to, kinds: [PART_OF, HOLDS_POSITION]) {
        paths { length } } }`,
      plain: ({ answer }) => {
        const { paths } = answer as { readonly paths: ReadonlyArray<unknown> }; // by the query
        return { answer: paths[0] ?? null };
      },
    },
    byHand: bothForms({
      shape: ['length'],
      gives: 'one',
      text: (project) => `MATCH ${both} MATCH p = ${path}
        RETURN ${project('p', ['length'], { length: 'length(p)' }).replace(/^p \{/, '{')}`,
    }),
    absent: notInNeo4jGraphql,
  };
}

const groupedClaims: Question = {
  id: 'Q15',
  title: 'claims by month and kind, the first 100 groups',
  stresses: 'aggregation',
  variables: [{}],
  onrecord: {
    query: `{ answer: groups(of: { claims: {} }, by: [MONTH, KIND], first: 100, orderBy: [{ keys: DESC }]) {
      edges { node { keys { value } count } } } }`,
    plain: ({ answer }) => ({
      answer: (answer as ReadonlyArray<{ keys: ReadonlyArray<{ value: string | null }>; count: number }>) // by the query
        .map(({ keys, count }) => ({ month: keys[0]?.value, kind: keys[1]?.value, count })),
    }),
  },
  byHand: bothForms({
    shape: ['month', 'kind', 'count'],
    gives: 'list',
    text: (project) => `MATCH (c:Claim)
      WITH CASE WHEN c.dateStart.year = c.dateEnd.year AND c.dateStart.month = c.dateEnd.month
          THEN left(toString(c.dateStart), 7) END AS month, c.kind AS kind, count(*) AS count
      ORDER BY coalesce(month, '') DESC, kind DESC LIMIT 100
      RETURN ${project('g', ['month', 'kind', 'count'], { month: 'month', kind: 'kind', count: 'count' }).replace(/^g \{/, '{')}`,
  }),
  absent: notInNeo4jGraphql,
};
