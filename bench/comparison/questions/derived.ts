import type { Question } from './question.js';
import { bothForms } from './projection.js';
import type { Shape } from './projection.js';
import type { Subjects } from './subjects.js';

const onlyOurs = 'only Onrecord derives these values; its plain part is the row below';
const claim: Shape = ['id', 'text', 'kind'];
const request: Shape = ['id', 'text', ['objects', ['id', 'name'], 'list']];

/** Returns Q16 and Q18, the questions of the product, each with its plain part: the same records without derived values. */
export function derivedQuestions({ claims }: Subjects): ReadonlyArray<Question> {
  const ids = claims.map((id) => ({ id }));
  return [
    {
      id: 'Q16',
      title: 'a claim with all its chains, origins and status',
      stresses: 'depth of chains',
      variables: ids,
      onrecord: {
        query: `query ($id: ID!) { answer: node(id: $id) { ... on Claim { id text kind status { value polarity }
          origins { for { atLeast atMost origins { source { id } } } }
          attributionChains { depth commitment sentence links { cue date factuality statement { id } } } } } }`,
      },
      absent: onlyOurs,
    },
    {
      id: 'Q16p',
      title: 'the same claim without derived values',
      stresses: 'the plain part of Q16',
      variables: ids,
      onrecord: { query: `query ($id: ID!) { answer: node(id: $id) { ... on Claim { id text kind } } }` },
      byHand: bothForms({
        shape: claim,
        gives: 'one',
        text: (project) => `MATCH (c:Claim {id: $id}) RETURN ${project('c', claim)}`,
      }),
      absent: 'not measured for `@neo4j/graphql`: it is Q1 with another type',
    },
    {
      id: 'Q18',
      title: '50 requests with status, outcome, items and chains',
      stresses: 'the question of the product',
      variables: [{}],
      onrecord: {
        query: `{ answer: requests(first: 50, orderBy: [{ id: ASC }]) { edges { node { id text
          status { value } outcome { value byAddressee { value } }
          objects(orderBy: [{ node: { id: ASC } }]) { action node { id ... on Asset { name } } }
          attributionChains { depth commitment sentence } } } } }`,
      },
      absent: onlyOurs,
    },
    {
      id: 'Q18p',
      title: 'the same requests and items without derived values',
      stresses: 'the plain part of Q18',
      variables: [{}],
      onrecord: {
        query: `{ answer: requests(first: 50, orderBy: [{ id: ASC }]) { edges { node { id text
          objects(orderBy: [{ node: { id: ASC } }]) { node { id ... on Asset { name } } } } } } }`,
      },
      byHand: bothForms({
        shape: request,
        gives: 'list',
        text: (project) => `MATCH (r:Request) WHERE r.id >= '' WITH r ORDER BY r.id LIMIT 50
          CALL (r) {
            MATCH (r)-[:OBJECT]->(o:Asset) WITH o ORDER BY o.id
            RETURN collect(${project('o', ['id', 'name'])}) AS objects
          }
          RETURN ${project('r', request, { objects: 'objects' })} AS answer ORDER BY r.id`,
      }),
      absent: 'not measured for `@neo4j/graphql`: Q5 compares nested lists',
    },
  ];
}
