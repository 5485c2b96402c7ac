import { onlyRecord } from './question.js';
import type { Question } from './question.js';
import { bothForms } from './projection.js';
import type { Shape } from './projection.js';
import type { Subjects } from './subjects.js';

const document: Shape = ['id', 'title'];
const reported: Shape = ['id', 'cue', 'date', ['reportedIn', document, 'list']];
const latest: Shape = ['id', 'name', ['statements', reported, 'list']];
const plainStatement: Shape = ['id', 'cue', 'date'];
const many: Shape = ['id', 'name', ['statements', plainStatement, 'list']];

/** Returns Q2, Q7, Q8 and Q17: the statements of one actor and of many. */
export function nestedQuestions({ actors, hub }: Subjects): ReadonlyArray<Question> {
  return [
    {
      id: 'Q2',
      title: 'an actor with its 10 latest statements and their documents',
      stresses: 'the first of an ordered list',
      variables: actors.map((id) => ({ id })),
      ...latestStatements,
    },
    {
      id: 'Q7',
      title: 'the same for the actor with 1 % of all statements',
      stresses: 'independence of the number of relationships',
      variables: [{ id: hub }],
      ...latestStatements,
    },
    countedStatements(hub),
    manyStatements,
  ];
}

const latestStatements: Pick<Question, 'onrecord' | 'neo4jGraphql' | 'byHand'> = {
  onrecord: {
    query: `query ($id: ID!) { answer: node(id: $id) { ... on Actor { id name
      statements(first: 10, orderBy: [{ node: { date: DESC } }]) { edges { node { id cue date
        reportedIn(orderBy: [{ node: { id: ASC } }]) { node { id title } } } } } } } }`,
  },
  neo4jGraphql: {
    list: {
      query: `query ($id: ID!) { answer: actors(where: { id: { eq: $id } }) { id name
        statements(limit: 10, sort: [{ dateKey: DESC }, { id: DESC }]) { id cue date
          reportedIn(sort: [{ id: ASC }]) { id title } } } }`,
      plain: onlyRecord,
    },
    connections: {
      query: `query ($id: ID!) { answer: actors(where: { id: { eq: $id } }) { id name
        statements: statementsConnection(first: 10, sort: [{ node: { dateKey: DESC } }, { node: { id: DESC } }]) {
          edges { node { id cue date
            reportedIn: reportedInConnection(sort: [{ node: { id: ASC } }]) { edges { node { id title } } } } } } } }`,
      plain: onlyRecord,
    },
  },
  byHand: bothForms({
    shape: latest,
    gives: 'one',
    text: (project) => `MATCH (a:Actor {id: $id})
      CALL (a) {
        MATCH (a)<-[:ATTRIBUTED_TO]-(s:Statement) WITH s ORDER BY s.dateKey DESC, s.id DESC LIMIT 10
        CALL (s) {
          MATCH (s)-[:REPORTED_IN]->(d:Document) WITH d ORDER BY d.id
          RETURN collect(${project('d', document)}) AS reportedIn
        }
        RETURN collect(${project('s', reported, { reportedIn: 'reportedIn' })}) AS statements
      }
      RETURN ${project('a', latest, { statements: 'statements' })}`,
  }),
};

function countedStatements(hub: string): Question {
  const shape: Shape = ['id', ['statements', ['totalCount', ['edges', ['id', 'cue'], 'list']], 'one']];
  const inner = shape[1]?.[1] as Shape; // the statements, as above
  const edges: Shape = ['id', 'cue'];
  return {
    id: 'Q8',
    title: 'the number of statements of that actor, and the 10 latest',
    stresses: 'counting',
    variables: [{ id: hub }],
    onrecord: {
      query: `query ($id: ID!) { answer: node(id: $id) { ... on Actor { id
        statements(first: 10, orderBy: [{ node: { date: DESC } }]) { totalCount edges { node { id cue } } } } } }`,
    },
    neo4jGraphql: {
      connections: {
        query: `query ($id: ID!) { answer: actors(where: { id: { eq: $id } }) { id
          statements: statementsConnection(first: 10, sort: [{ node: { dateKey: DESC } }, { node: { id: DESC } }]) {
            totalCount edges { node { id cue } } } } }`,
        plain: onlyRecord,
      },
    },
    byHand: bothForms({
      shape,
      gives: 'one',
      text: (project) => `MATCH (a:Actor {id: $id})
        CALL (a) {
          MATCH (a)<-[:ATTRIBUTED_TO]-(s:Statement) WITH s ORDER BY s.dateKey DESC, s.id DESC LIMIT 10
          RETURN collect(${project('s', edges)}) AS edges
        }
        RETURN ${project('a', shape, {
          statements: projectOf(
            project('x', inner, {
              totalCount: 'COUNT { (a)<-[:ATTRIBUTED_TO]-(:Statement) }',
              edges: 'edges',
            }),
          ),
        })}`,
    }),
  };
}

/** A map projection of no record is a map. */
function projectOf(text: string): string {
  return text.replace(/^x \{/, '{');
}

const manyStatements: Question = {
  id: 'Q17',
  title: '100 actors, 90 statements each',
  stresses: 'size of the answer',
  variables: [{}],
  onrecord: {
    query: `{ answer: actors(first: 100, orderBy: [{ id: ASC }]) { edges { node { id name
      statements(first: 90, orderBy: [{ node: { date: DESC } }]) { edges { node { id cue date } } } } } } }`,
  },
  neo4jGraphql: {
    list: {
      query: `{ answer: actors(limit: 100, sort: [{ id: ASC }]) { id name
        statements(limit: 90, sort: [{ dateKey: DESC }, { id: DESC }]) { id cue date } } }`,
    },
    connections: {
      query: `{ answer: actorsConnection(first: 100, sort: [{ id: ASC }]) { edges { node { id name
        statements: statementsConnection(first: 90, sort: [{ node: { dateKey: DESC } }, { node: { id: DESC } }]) {
          edges { node { id cue date } } } } } } }`,
    },
  },
  byHand: bothForms({
    shape: many,
    gives: 'list',
    text: (project) => `MATCH (a:Actor) WITH a ORDER BY a.id LIMIT 100
      CALL (a) {
        MATCH (a)<-[:ATTRIBUTED_TO]-(s:Statement) WITH s ORDER BY s.dateKey DESC, s.id DESC LIMIT 90
        RETURN collect(${project('s', plainStatement)}) AS statements
      }
      RETURN ${project('a', many, { statements: 'statements' })} AS answer ORDER BY a.id`,
  }),
};
