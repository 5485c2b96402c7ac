import { evidenceLinks, evidenceRecords, type EvidenceLinkType } from './evidence-table.js';

/** The links that are matched from this end. */
function typesMatchedFrom(end: 'from' | 'to'): ReadonlyArray<EvidenceLinkType> {
  const types = Object.keys(evidenceLinks) as ReadonlyArray<EvidenceLinkType>; // the keys of the table
  return types.filter((type) => evidenceLinks[type].matchedFrom === end);
}

const incomingTypes = typesMatchedFrom('to');
const outgoingTypes = typesMatchedFrom('from');

/** The expressions for properties that are not read as they are stored. */
const expressions: Readonly<Record<string, (property: string) => string>> = {
  dateStart: (property) => `toString(${property})`,
  dateEnd: (property) => `toString(${property})`,
  title: (property) => `coalesce(${property}, '')`,
  anonymous: (property) => `coalesce(${property}, false)`,
  consulted: (property) => `coalesce(${property}, false)`,
  correction: (property) => `coalesce(${property} = 'RETRACTED', false)`,
};

/** The most statements that are read at once; measured for the memory that they take in the database and in this process. */
export const mostStatements = 200_000;

/**
 * Returns the Cypher text that reads the evidence of the claims with the ids `$ids`: each record and each link once, even where several
 * of the claims share it.
 *
 * The text is the same for all claims, so Neo4j plans it once. `fragments` are those of the schema folder, in their order; the comments
 * `/*see x*\/` in them mark where access rights will be checked. It returns one row, which `readEvidence` converts; the parameter
 * `$mostStatements` limits the number of statements.
 */
export function evidenceText(fragments: ReadonlyArray<string>): string {
  return [
    'UNWIND $ids AS id',
    'MATCH (claim:Claim {id: id}) USING INDEX SEEK claim:Claim(id)',
    'WITH collect(DISTINCT claim) AS asked',
    ...fragments.map(withoutComments),
    links,
    nodes,
  ].join('\n');
}

function withoutComments(fragment: string): string {
  return fragment
    .replaceAll(/^\/\/.*\n/gm, '')
    .replaceAll(/ \/\*see \w+\*\//g, '')
    .trim();
}

function columnText(on: string, column: string): string {
  const property = `${on}.${column}`;
  return expressions[column]?.(property) ?? property;
}

/** Returns the expressions for the row of a record: its id and the columns of its type. */
function recordRow(on: string, type: keyof typeof evidenceRecords): string {
  return [`${on}.id`, ...evidenceRecords[type].columns.map((column) => columnText(on, column))].join(', ');
}

/** Returns the expression for the row of a link: only the columns that its type has. */
function linkRow(types: ReadonlyArray<EvidenceLinkType>): string {
  const cases = types.map((type) => {
    const isActor = type === 'RECIPIENT' || type === 'OBJECT' ? ['end:Actor'] : [];
    const columns = evidenceLinks[type].columns.map((column) => columnText('link', column));
    return `WHEN '${type}' THEN [${['start.id', 'end.id', 'link.position', ...columns, ...isActor].join(', ')}]`;
  });
  return `CASE type(link) ${cases.join(' ')} END`;
}

const links = `CALL (versions, answers, holders, deniers) {
  UNWIND versions + answers + holders + deniers AS end
  WITH DISTINCT end
  MATCH (end)<-[link:HAS_CONTENT|RELATED_TO]-(start:Content)
  WHERE link.factuality IS NOT NULL OR link.kind IN ['SAME_AS', 'ANSWERS', 'BEARS_ON', 'PART_OF']
  WITH type(link) AS type, collect(${linkRow(incomingTypes)}) AS rows
  RETURN collect([type, rows]) AS incoming
}
CALL (versions, answers, statements, documents, actors) {
  UNWIND versions + answers + statements + documents + actors AS start
  WITH DISTINCT start
  MATCH (start)-[link:${outgoingTypes.join('|')}]->(end)
  WHERE NOT coalesce(link.speaksFor = false, false)
  WITH type(link) AS type, collect(${linkRow(outgoingTypes)}) AS rows
  RETURN collect([type, rows]) AS outgoing
}`;

/**
 * The number of contents of a statement, at most 2. Most have one link, whose stored number is read without following it: for 100,000
 * statements the whole text took a third less of Neo4j's processor time (measured).
 */
const contentCount = `CASE WHEN COUNT { (statement)-[:HAS_CONTENT]->() } < 2 THEN COUNT { (statement)-[:HAS_CONTENT]->() }
    ELSE COUNT { MATCH (statement)-[:HAS_CONTENT]->(held) WITH DISTINCT held LIMIT 2 RETURN held } END`;

const nodes = `RETURN
  [claim IN claims | [${recordRow('claim', 'Claim')}]] AS claimRows,
  [statement IN statements | [${recordRow('statement', 'Statement')}, ${contentCount}]] AS statementRows,
  [actor IN actors | [${recordRow('actor', 'Actor')}]] AS actorRows,
  [document IN documents | [${recordRow('document', 'Document')}]] AS documentRows,
  incoming + outgoing AS links,
  isTooLarge`;

/** The names of the columns of the row that `evidenceText` returns, in their order. */
export const evidenceColumns: ReadonlyArray<string> = [
  ...['claimRows', 'statementRows', 'actorRows', 'documentRows', 'links', 'isTooLarge'],
];
