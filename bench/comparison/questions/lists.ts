import type { Question } from './question.js';
import { onlyRecord } from './question.js';
import { bothForms } from './projection.js';
import type { Shape } from './projection.js';
import { pageSize } from './subjects.js';
import type { Page, Subjects } from './subjects.js';

const actor: Shape = ['id', 'name', 'kind', 'aliases', 'wikidataId'];
const statement: Shape = ['id', 'cue', 'date'];
const document: Shape = ['id', 'title'];

/** Returns Q1, Q3, Q4 and Q11: single records and pages without nested lists. */
export function listQuestions(
  { actors, pages }: Subjects,
  cursors: ReadonlyArray<string>,
): ReadonlyArray<Question> {
  const fourth = pages.map((page, index) => pageQuestion(page, 'abc'.charAt(index), cursors[index] ?? ''));
  return [
    {
      id: 'Q1',
      title: 'an actor by id, 5 fields',
      stresses: 'fixed cost',
      variables: actors.map((id) => ({ id })),
      onrecord: {
        query: `query ($id: ID!) { answer: node(id: $id) { ... on Actor { ${actor.join(' ')} } } }`,
      },
      neo4jGraphql: {
        list: {
          query: `query ($id: ID!) { answer: actors(where: { id: { eq: $id } }) { ${actor.join(' ')} } }`,
          plain: (data) => withAliases(onlyRecord(data)),
        },
      },
      byHand: bothForms({
        shape: actor,
        gives: 'one',
        text: (project) =>
          `MATCH (a:Actor {id: $id}) RETURN ${project('a', actor, { aliases: 'coalesce(a.aliases, [])' })}`,
      }),
    },
    {
      id: 'Q3',
      title: '20 persons in order of name',
      stresses: 'order of an index',
      variables: [{}],
      onrecord: {
        query: `{ answer: actors(first: 20, where: { kind: { eq: PERSON } }, orderBy: [{ name: ASC }]) {
          edges { node { id name kind } } } }`,
      },
      neo4jGraphql: {
        list: {
          query: `{ answer: actors(limit: 20, where: { kind: { eq: "PERSON" } }, sort: [{ nameKey: ASC }, { id: ASC }]) {
            id name kind } }`,
        },
        connections: {
          query: `{ answer: actorsConnection(first: 20, where: { kind: { eq: "PERSON" } },
            sort: [{ nameKey: ASC }, { id: ASC }]) { edges { node { id name kind } } } }`,
        },
      },
      byHand: bothForms({
        shape: ['id', 'name', 'kind'],
        gives: 'list',
        text: (
          project,
        ) => `MATCH (a:Actor {kind: 'PERSON'}) RETURN ${project('a', ['id', 'name', 'kind'])} AS answer
          ORDER BY a.nameKey, a.id LIMIT 20`,
        fastest: (project) => `MATCH (a:Actor) WHERE a.nameKey >= '' AND a.kind = 'PERSON'
          WITH a ORDER BY a.nameKey, a.id LIMIT 20 RETURN ${project('a', ['id', 'name', 'kind'])}`,
      }),
    },
    ...fourth,
    threeRootFields,
  ];
}

function withAliases(data: unknown): unknown {
  const { answer } = data as { readonly answer: Readonly<Record<string, unknown>> | null }; // by onlyRecord
  return { answer: answer && { ...answer, aliases: answer['aliases'] ?? [] } };
}

function pageQuestion({ number, skip, dateKey, id }: Page, part: string, cursor: string): Question {
  const order = `WITH s ORDER BY s.dateKey DESC, s.id DESC`;
  return {
    id: `Q4${part}`,
    title: `page ${number} of the statements by date, ${pageSize} a page`,
    stresses: 'depth of a page',
    variables: [{ after: cursor === '' ? null : cursor, skip, dateKey, id }],
    onrecord: {
      query: `query ($after: String) { answer: statements(first: ${pageSize}, after: $after, orderBy: [{ date: DESC }]) {
        edges { node { ${statement.join(' ')} } } } }`,
    },
    neo4jGraphql: {
      list: {
        query: `query ($skip: Int!) { answer: statements(limit: ${pageSize}, offset: $skip,
          sort: [{ dateKey: DESC }, { id: DESC }]) { ${statement.join(' ')} } }`,
      },
    },
    byHand: bothForms({
      shape: statement,
      gives: 'list',
      text: (
        project,
      ) => `MATCH (s:Statement) WHERE s.dateKey >= '' ${order} SKIP toInteger($skip) LIMIT ${pageSize}
        RETURN ${project('s', statement)}`,
      fastest: (project) => `MATCH (s:Statement) WHERE s.dateKey <= $dateKey AND s.id >= ''
        AND (s.dateKey < $dateKey OR s.id < $id) ${order} LIMIT ${pageSize} RETURN ${project('s', statement)}`,
    }),
  };
}

const threeRootFields: Question = {
  id: 'Q11',
  title: 'three root fields, two of them aliases of one',
  stresses: 'statements per operation',
  variables: [{}],
  onrecord: {
    query: `{
      byId: actors(first: 5, orderBy: [{ id: ASC }]) { edges { node { id name } } }
      byName: actors(first: 5, orderBy: [{ name: ASC }]) { edges { node { id name } } }
      documents(first: 5, orderBy: [{ date: DESC }]) { edges { node { id title } } }
    }`,
  },
  neo4jGraphql: {
    list: {
      query: `{
        byId: actors(limit: 5, sort: [{ id: ASC }]) { id name }
        byName: actors(limit: 5, sort: [{ nameKey: ASC }, { id: ASC }]) { id name }
        documents(limit: 5, sort: [{ dateKey: DESC }, { id: DESC }]) { id title }
      }`,
    },
  },
  byHand: {
    idiomatic: {
      byId: { gives: 'list', text: 'MATCH (a:Actor) RETURN a {.id, .name} AS answer ORDER BY a.id LIMIT 5' },
      byName: {
        gives: 'list',
        text: 'MATCH (a:Actor) RETURN a {.id, .name} AS answer ORDER BY a.nameKey, a.id LIMIT 5',
      },
      documents: {
        gives: 'list',
        text: 'MATCH (d:Document) RETURN d {.id, .title} AS answer ORDER BY d.dateKey DESC, d.id DESC LIMIT 5',
      },
    },
    fastest: {
      byId: {
        gives: 'list',
        shape: ['id', 'name'],
        text: `MATCH (a:Actor) WHERE a.id >= '' WITH a ORDER BY a.id LIMIT 5 RETURN [a.id, a.name]`,
      },
      byName: {
        gives: 'list',
        shape: ['id', 'name'],
        text: `MATCH (a:Actor) WHERE a.nameKey >= '' AND a.id >= ''
          WITH a ORDER BY a.nameKey, a.id LIMIT 5 RETURN [a.id, a.name]`,
      },
      documents: {
        gives: 'list',
        shape: document,
        text: `MATCH (d:Document) WHERE d.dateKey >= '' AND d.id >= ''
          WITH d ORDER BY d.dateKey DESC, d.id DESC LIMIT 5 RETURN [d.id, d.title]`,
      },
    },
  },
};
