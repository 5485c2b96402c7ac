import type { Question } from './question.js';
import { bothForms } from './projection.js';
import type { Shape } from './projection.js';

const actor: Shape = ['id', 'name'];

const anyOfSix = [
  `(a)<-[:ATTRIBUTED_TO]-(:Statement {cue: 'denied'})`,
  `(a)<-[:ATTRIBUTED_TO]-(:Statement {basis: 'WITNESSED'})`,
  `(a)<-[:ISSUED_BY]-(:Document {kind: 'POST'})`,
  `(a)<-[:ACTOR]-(:Claim {kind: 'REQUEST'})`,
  `(a)<-[:ACTOR]-(:Claim {kind: 'SANCTION'})`,
  `(a)-[:PART_OF]->(:Actor {kind: 'STATE'})`,
]
  .map((pattern) => `EXISTS { ${pattern} }`)
  .join(' OR ');

/** Q9 and Q10: actors by conditions on related records. */
export const filteredQuestions: ReadonlyArray<Question> = [
  {
    id: 'Q9',
    title: '20 actors with some statement in a broadcast',
    stresses: 'filter over relationships',
    variables: [{}],
    onrecord: {
      query: `{ answer: actors(first: 20, orderBy: [{ id: ASC }], where: {
        statements: { some: { node: { reportedIn: { some: { node: { kind: { eq: BROADCAST } } } } } } } }) {
        edges { node { id name } } } }`,
    },
    neo4jGraphql: {
      list: {
        query: `{ answer: actors(limit: 20, sort: [{ id: ASC }], where: {
          statements: { some: { reportedIn: { some: { kind: { eq: "BROADCAST" } } } } } }) { id name } }`,
      },
    },
    byHand: bothForms({
      shape: actor,
      gives: 'list',
      text: (project) => `MATCH (a:Actor) WHERE EXISTS {
          (a)<-[:ATTRIBUTED_TO]-(:Statement)-[:REPORTED_IN]->(:Document {kind: 'BROADCAST'}) }
        RETURN ${project('a', actor)} AS answer ORDER BY a.id LIMIT 20`,
      fastest: (project) => `MATCH (a:Actor) WHERE a.id >= '' WITH a ORDER BY a.id
        WHERE EXISTS { (a)<-[:ATTRIBUTED_TO]-(:Statement)-[:REPORTED_IN]->(:Document {kind: 'BROADCAST'}) }
        WITH a LIMIT 20 RETURN ${project('a', actor)}`,
    }),
  },
  {
    id: 'Q10',
    title: '20 actors by any of six conditions on related records',
    stresses: 'translation of filters',
    variables: [{}],
    onrecord: {
      query: `{ answer: actors(first: 20, orderBy: [{ id: ASC }], where: { or: [
        { statements: { some: { node: { cue: { eq: "denied" } } } } }
        { statements: { some: { node: { basis: { eq: WITNESSED } } } } }
        { documents: { some: { node: { kind: { eq: POST } } } } }
        { claimsAsActor: { some: { node: { kind: { eq: REQUEST } } } } }
        { claimsAsActor: { some: { node: { kind: { eq: SANCTION } } } } }
        { partOf: { some: { node: { kind: { eq: STATE } } } } }
      ] }) { edges { node { id name } } } }`,
    },
    neo4jGraphql: {
      list: {
        query: `{ answer: actors(limit: 20, sort: [{ id: ASC }], where: { OR: [
          { statements: { some: { cue: { eq: "denied" } } } }
          { statements: { some: { basis: { eq: "WITNESSED" } } } }
          { documents: { some: { kind: { eq: "POST" } } } }
          { claimsAsActor: { some: { kind: { eq: "REQUEST" } } } }
          { claimsAsActor: { some: { kind: { eq: "SANCTION" } } } }
          { partOf: { some: { kind: { eq: "STATE" } } } }
        ] }) { id name } }`,
      },
    },
    byHand: bothForms({
      shape: actor,
      gives: 'list',
      text: (project) =>
        `MATCH (a:Actor) WHERE ${anyOfSix} RETURN ${project('a', actor)} AS answer ORDER BY a.id LIMIT 20`,
      fastest: (project) => `MATCH (a:Actor) WHERE a.id >= '' WITH a ORDER BY a.id
        WHERE ${anyOfSix} WITH a LIMIT 20 RETURN ${project('a', actor)}`,
    }),
  },
];
