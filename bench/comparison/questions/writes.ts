import type { HandStatement } from './projection.js';
import type { Variables } from './question.js';

/** A question that writes. Every request has another number, from 0; all sides write the same statements, apart from their ids. */
export interface WriteQuestion {
  readonly id: string;
  readonly title: string;
  readonly stresses: string;
  /** The local ids that request `n` writes into its dossier. */
  readonly locals: (n: number) => ReadonlyArray<string>;
  /** The end of the id of the dossier of request `n`. */
  readonly dossier: (n: number) => string;
  /** The reporting verb that request `n` writes. */
  readonly cue: (n: number) => string;
  readonly neo4jGraphql: string;
  readonly byHand: HandStatement;
}

/** All dossiers and ids that the benchmark writes begin with this. */
export const writtenPrefix = 'bench-';

const manyAtOnce = 1000;
const actor = 'actor.0';
/** The issuer of the document, who speaks in the document's own voice. */
const issuer = 'outlet.0';
const date = '2025-06-01';

const create = `mutation ($input: [StatementCreateInput!]!) { createStatements(input: $input) { info { nodesCreated } } }`;
const ends = `MATCH (a:Actor {id: $actor}) MATCH (d:Document {id: $document}) MATCH (o:Statement {id: $outer})
  MATCH (c:Claim {id: $claim})`;
const createByHand = `${ends} UNWIND $ids AS id
  CREATE (s:Entity:Content:Statement {id: id, cue: $cue, date: $date, dateKey: $date})
  CREATE (s)-[:ATTRIBUTED_TO]->(a) CREATE (s)-[:REPORTED_IN]->(d)
  CREATE (o)-[:HAS_CONTENT]->(s) CREATE (s)-[:HAS_CONTENT]->(c) RETURN count(s)`;

/** Creates the document, its outer statement and the claim, to which all written statements are linked, without Onrecord. */
export const createBase = `MERGE (d:Entity:Source:Document {id: $document}) MERGE (o:Entity:Content:Statement {id: $outer})
  MERGE (c:Entity:Content:Thing:Claim:Event {id: $claim})`;

/** M1 to M3. */
export const writeQuestions: ReadonlyArray<WriteQuestion> = [
  {
    id: 'M1',
    title: 'one statement added',
    stresses: 'cost of a small write',
    locals: (n) => [`s${n}`],
    dossier: () => 'one',
    cue: () => 'said',
    neo4jGraphql: create,
    byHand: { mode: 'WRITE', gives: 'one', text: createByHand },
  },
  {
    id: 'M2',
    title: 'the same statement written again with another reporting verb (`@neo4j/graphql`: updated)',
    stresses: 'finding what is there',
    locals: () => ['s'],
    dossier: () => 'same',
    cue: (n) => (n % 2 === 0 ? 'said' : 'wrote'),
    neo4jGraphql: `mutation ($id: ID!, $cue: String!) {
      updateStatements(where: { id: { eq: $id } }, update: { cue: { set: $cue } }) { info { nodesCreated } } }`,
    byHand: {
      mode: 'WRITE',
      gives: 'one',
      text: `${ends} UNWIND $ids AS id
        MERGE (s:Entity {id: id}) SET s:Content:Statement, s.cue = $cue, s.date = $date, s.dateKey = $date
        MERGE (s)-[:ATTRIBUTED_TO]->(a) MERGE (s)-[:REPORTED_IN]->(d)
        MERGE (o)-[:HAS_CONTENT]->(s) MERGE (s)-[:HAS_CONTENT]->(c) RETURN count(s)`,
    },
  },
  {
    id: 'M3',
    title: `a dossier of ${manyAtOnce.toLocaleString('en-US')} statements in one mutation`,
    stresses: 'size of a write',
    locals: () => Array.from({ length: manyAtOnce }, (_, index) => `s${index}`),
    dossier: (n) => `many-${n}`,
    cue: () => 'said',
    neo4jGraphql: create,
    byHand: { mode: 'WRITE', gives: 'one', text: createByHand },
  },
];

/** The operation of Onrecord for all writes. */
export const importOperation = `mutation ($text: String!, $dossier: ID!) {
  answer: importDossier(text: $text, source: "bench.jsonl", format: JSONL, dossier: $dossier) {
    created changed userErrors { message } } }`;

/** Returns the ids that request `n` writes. */
export function writtenIds(
  { locals, dossier }: WriteQuestion,
  prefix: string,
  n: number,
): ReadonlyArray<string> {
  return locals(n).map((local) => `${prefix}${dossier(n)}:${local}`);
}

/** Returns the variables of request `n` for Onrecord. The first request into a dossier also has its document and its claim. */
export function importVariables(question: WriteQuestion, prefix: string, n: number): Variables {
  const { locals, dossier, cue } = question;
  const isFirst = n === 0 || dossier(n) !== dossier(n - 1);
  const written = locals(n);
  const records = [
    ...(isFirst ? baseRecords : []),
    {
      type: 'Statement',
      id: 'outer',
      cue: 'reported',
      attributedTo: [issuer],
      reportedIn: ['doc'],
      content: written,
    },
    ...written.map((id) => ({
      type: 'Statement',
      id,
      cue: cue(n),
      date,
      attributedTo: [actor],
      reportedIn: ['doc'],
      content: ['claim'],
    })),
  ];
  return { dossier: prefix + dossier(n), text: records.map((record) => JSON.stringify(record)).join('\n') };
}

const baseRecords = [
  { type: 'Document', id: 'doc', title: 'A document', kind: 'ARTICLE', consulted: true, issuedBy: [issuer] },
  { type: 'Event', id: 'claim', text: 'somebody did something', kind: 'EVENT' },
];

/** Returns the variables of request `n` for the operation of @neo4j/graphql. */
export function createVariables(question: WriteQuestion, prefix: string, n: number): Variables {
  const base = baseIds(prefix);
  const to = (id: string) => ({ connect: [{ where: { node: { id: { eq: id } } } }] });
  const input = writtenIds(question, prefix, n).map((id) => ({
    id,
    cue: question.cue(n),
    date,
    dateKey: date,
    attributedTo: to(actor),
    reportedIn: to(base.document),
    contentOf: to(base.outer),
    content: to(base.claim),
  }));
  return { input, id: input[0]?.id, cue: question.cue(n) };
}

/** Returns the variables of request `n` for hand-written Cypher. */
export function handVariables(question: WriteQuestion, prefix: string, n: number): Variables {
  return { ids: writtenIds(question, prefix, n), cue: question.cue(n), date, actor, ...baseIds(prefix) };
}

function baseIds(prefix: string) {
  return { document: `${prefix}base:doc`, outer: `${prefix}base:outer`, claim: `${prefix}base:claim` };
}
