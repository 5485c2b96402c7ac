import type { Question } from './question.js';
import { bothForms } from './projection.js';
import type { Project, Shape } from './projection.js';

const statement: Shape = ['id', 'cue', 'date'];
const withStatements: Shape = ['id', 'title', 'date', ['reports', statement, 'list']];
const outlet: Shape = ['id', 'name', ['documents', withStatements, 'list']];

const source: Shape = ['id', 'name'];
const withSources: Shape = [...statement, ['attributedTo', source, 'list']];
const withSourced: Shape = ['id', 'title', 'date', ['reports', withSources, 'list']];
const outletWithSources: Shape = ['id', 'name', ['documents', withSourced, 'list']];

/** Q5 and Q6: media, their latest documents, the latest statements in these, and their sources. */
export const deepQuestions: ReadonlyArray<Question> = [
  {
    id: 'Q5',
    title: '10 media, 5 latest documents each, 5 latest statements in each',
    stresses: 'cutting before expanding',
    variables: [{}],
    onrecord: {
      query: `{ answer: actors(first: 10, where: { kind: { eq: MEDIA } }, orderBy: [{ id: ASC }]) { edges { node { id name
        documents(first: 5, orderBy: [{ node: { date: DESC } }]) { edges { node { id title date
          reports(first: 5, orderBy: [{ node: { date: DESC } }]) { edges { node { id cue date } } } } } } } } } }`,
    },
    neo4jGraphql: {
      list: {
        query: `{ answer: actors(limit: 10, where: { kind: { eq: "MEDIA" } }, sort: [{ id: ASC }]) { id name
          documents(limit: 5, sort: [{ dateKey: DESC }, { id: DESC }]) { id title date
            reports(limit: 5, sort: [{ dateKey: DESC }, { id: DESC }]) { id cue date } } } }`,
      },
      connections: {
        query: `{ answer: actorsConnection(first: 10, where: { kind: { eq: "MEDIA" } }, sort: [{ id: ASC }]) {
          edges { node { id name
            documents: documentsConnection(first: 5, sort: [{ node: { dateKey: DESC } }, { node: { id: DESC } }]) {
              edges { node { id title date
                reports: reportsConnection(first: 5, sort: [{ node: { dateKey: DESC } }, { node: { id: DESC } }]) {
                  edges { node { id cue date } } } } } } } } } }`,
      },
    },
    byHand: bothForms({
      shape: outlet,
      gives: 'list',
      text: (project) =>
        media(project, {
          shape: outlet,
          documents: withStatements,
          order: 'DESC',
          reports: `RETURN collect(${project('s', statement)}) AS reports`,
        }),
    }),
  },
  {
    id: 'Q6',
    title: 'the same with the sources of each statement, and two sort keys at each level',
    stresses: 'size of a plan',
    variables: [{}],
    onrecord: {
      query: `{ answer: actors(first: 10, where: { kind: { eq: MEDIA } }, orderBy: [{ name: ASC }, { id: ASC }]) {
        edges { node { id name
          documents(first: 5, orderBy: [{ node: { date: DESC } }, { node: { id: ASC } }]) { edges { node { id title date
            reports(first: 5, orderBy: [{ node: { date: DESC } }, { node: { id: ASC } }]) { edges { node { id cue date
              attributedTo(orderBy: [{ node: { id: ASC } }]) { node { id ... on Actor { name } } } } } } } } } } } } }`,
    },
    neo4jGraphql: {
      list: {
        query: `{ answer: actors(limit: 10, where: { kind: { eq: "MEDIA" } }, sort: [{ nameKey: ASC }, { id: ASC }]) { id name
          documents(limit: 5, sort: [{ dateKey: DESC }, { id: ASC }]) { id title date
            reports(limit: 5, sort: [{ dateKey: DESC }, { id: ASC }]) { id cue date
              attributedTo(sort: [{ id: ASC }]) { id name } } } } }`,
      },
      connections: {
        query: `{ answer: actorsConnection(first: 10, where: { kind: { eq: "MEDIA" } }, sort: [{ nameKey: ASC }, { id: ASC }]) {
          edges { node { id name
            documents: documentsConnection(first: 5, sort: [{ node: { dateKey: DESC } }, { node: { id: ASC } }]) {
              edges { node { id title date
                reports: reportsConnection(first: 5, sort: [{ node: { dateKey: DESC } }, { node: { id: ASC } }]) {
                  edges { node { id cue date
                    attributedTo: attributedToConnection(sort: [{ node: { id: ASC } }]) {
                      edges { node { id name } } } } } } } } } } } } }`,
      },
    },
    byHand: bothForms({
      shape: outletWithSources,
      gives: 'list',
      text: (project) =>
        media(project, {
          shape: outletWithSources,
          documents: withSourced,
          order: 'ASC',
          first: 'a.nameKey, a.id',
          reports: `CALL (s) {
              MATCH (s)-[:ATTRIBUTED_TO]->(o:Actor) WITH o ORDER BY o.id
              RETURN collect(${project('o', source)}) AS attributedTo
            }
            RETURN collect(${project('s', withSources, { attributedTo: 'attributedTo' })}) AS reports`,
        }),
    }),
  },
];

interface MediaOptions {
  readonly shape: Shape;
  readonly documents: Shape;
  /** The direction of the second sort key, the id. */
  readonly order: 'ASC' | 'DESC';
  readonly first?: string;
  /** What becomes of the statements `s` of a document. */
  readonly reports: string;
}

function media(project: Project, { shape, documents, order, first = 'a.id', reports }: MediaOptions): string {
  return `MATCH (a:Actor {kind: 'MEDIA'}) WITH a ORDER BY ${first} LIMIT 10
    CALL (a) {
      MATCH (a)<-[:ISSUED_BY]-(d:Document) WITH d ORDER BY d.dateKey DESC, d.id ${order} LIMIT 5
      CALL (d) {
        MATCH (d)<-[:REPORTED_IN]-(s:Statement) WITH s ORDER BY s.dateKey DESC, s.id ${order} LIMIT 5
        ${reports}
      }
      RETURN collect(${project('d', documents, { reports: 'reports' })}) AS documents
    }
    RETURN ${project('a', shape, { documents: 'documents' })} AS answer ORDER BY ${first}`;
}
