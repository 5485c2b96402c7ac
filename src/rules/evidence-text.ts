import { evidenceLinks, evidenceRecords, type EvidenceLinkType } from './evidence-table.js';

/** The links that are matched from this end. */
function typesMatchedFrom(end: 'from' | 'to'): ReadonlyArray<EvidenceLinkType> {
  const types = Object.keys(evidenceLinks) as ReadonlyArray<EvidenceLinkType>; // the keys of the table
  return types.filter((type) => evidenceLinks[type].matchedFrom === end);
}

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
 * `/*see x*\/` in them mark where access rights will be checked. The parameter `$mostStatements` limits the number of statements. It
 * returns rows with the columns `evidenceColumns`, for `EvidenceReader`: portions of the records and links of a type. Their order means
 * nothing.
 *
 * The portions are small, because the driver takes the longer for each value the more pieces a row has arrived in: 100,000 statements in
 * one row took 4.3 s of this process, and in small ones 0.6 s (measured). Neo4j, too, reads the properties of one portion at a time.
 */
export function evidenceText(fragments: ReadonlyArray<string>): string {
  return [
    'UNWIND $ids AS id',
    'MATCH (claim:Claim {id: id}) USING INDEX SEEK claim:Claim(id)',
    'WITH collect(DISTINCT claim) AS asked',
    ...fragments.map(withoutComments),
    portions,
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

/**
 * The number of contents of a statement, at most 2. Most have one link, whose stored number is read without following it: for 100,000
 * statements the whole text took a third less of Neo4j's processor time (measured).
 */
const contentCount = `CASE WHEN COUNT { (record)-[:HAS_CONTENT]->() } < 2 THEN COUNT { (record)-[:HAS_CONTENT]->() }
    ELSE COUNT { MATCH (record)-[:HAS_CONTENT]->(held) WITH DISTINCT held LIMIT 2 RETURN held } END`;

/** The most records or links of a portion: so few that it mostly arrives in one piece. */
const portionSize = 50;

/** Returns the clause that unwinds a list in portions; each begins at `place`. */
function eachPortion(list: string, place: string): string {
  return `UNWIND range(0, size(${list}) - 1, ${portionSize}) AS ${place}`;
}

function portionOf(list: string, place: string): string {
  return `${list}[${place}..${place} + ${portionSize}]`;
}

/** Returns the text that reads records in portions; a row has the columns of their type and the given ones. */
function recordPortions(
  type: keyof typeof evidenceRecords,
  list: string,
  columns: ReadonlyArray<string> = [],
): string {
  return `${eachPortion(list, 'place')}
  RETURN '${type}' AS type, [record IN ${portionOf(list, 'place')} | [${[recordRow('record', type), ...columns].join(', ')}]] AS rows`;
}

/** Returns the text that reads the links of records in portions: those of a portion of the records at once, of which one can have very many. */
function linkPortions(end: 'start' | 'end', records: string, match: string): string {
  const types = typesMatchedFrom(end === 'start' ? 'from' : 'to');
  return `UNWIND ${records} AS record
  WITH DISTINCT record
  WITH collect(record) AS records
  ${eachPortion('records', 'place')}
  CALL (records, place) {
    UNWIND ${portionOf('records', 'place')} AS ${end}
    ${match}
    RETURN type(link) AS type, collect(${linkRow(types)}) AS links
  }
  ${eachPortion('links', 'first')}
  RETURN type, ${portionOf('links', 'first')} AS rows`;
}

const incomingLinks = `MATCH (end)<-[link:HAS_CONTENT|RELATED_TO]-(start:Content)
    WHERE link.factuality IS NOT NULL OR link.kind IN ['SAME_AS', 'ANSWERS', 'BEARS_ON', 'PART_OF']`;
const outgoingLinks = `MATCH (start)-[link:${typesMatchedFrom('from').join('|')}]->(end)
    WHERE NOT coalesce(link.speaksFor = false, false)`;

const portions = `CALL (versions, answers, holders, deniers, statements, claims, documents, actors, isTooLarge) {
  ${[
    `RETURN 'isTooLarge' AS type, [isTooLarge] AS rows`,
    recordPortions('Claim', 'claims'),
    recordPortions('Statement', 'statements', [contentCount]),
    recordPortions('Actor', 'actors'),
    recordPortions('Document', 'documents'),
    linkPortions('end', 'versions + answers + holders + deniers', incomingLinks),
    linkPortions('start', 'versions + answers + statements + documents + actors', outgoingLinks),
  ].join('\n  UNION ALL\n  ')}
}
RETURN type, rows`;

/** The names of the columns of the rows that `evidenceText` returns, in their order. */
export const evidenceColumns: ReadonlyArray<string> = ['type', 'rows'];
