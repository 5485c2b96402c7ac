/** The one statement that reads evidence, and the columns of its answer. `read-evidence.ts` reads them by the same tables. */

/** What the rules read of a link, beside its ends and its position in the dossier, by the type of the link. */
export const linkColumns = {
  HAS_CONTENT: ['factuality', 'locator', 'as', 'inferred'],
  RELATED_TO: ['kind', 'answer', 'partial'],
  RESPONDS_TO: ['stance', 'accordingTo'],
  ATTRIBUTED_TO: [],
  ON_BEHALF_OF: [],
  VIA: [],
  REPORTED_IN: ['locator'],
  SOUGHT_REPLY_FROM: ['result'],
  ACTOR: ['as'],
  RECIPIENT: ['as'],
  OBJECT: ['as', 'action', 'amount', 'minValue', 'maxValue', 'unitText', 'quantityText', 'factuality'],
  ISSUED_BY: [],
  DERIVED_FROM: [],
  HOLDS_POSITION: ['dateStart', 'dateEnd'],
  PART_OF: ['dateStart', 'dateEnd'],
} as const satisfies Readonly<Record<string, ReadonlyArray<string>>>;

/** The types of links that evidence holds. */
export type EvidenceLinkType = keyof typeof linkColumns;

/** Links read from their end: what holds a content is always in the evidence, while an outer statement may hold a whole archive. */
const incomingTypes = ['HAS_CONTENT', 'RELATED_TO'] as const;

/** Links read from their start. */
const outgoingTypes = linkTypes().filter((type) => type !== 'HAS_CONTENT' && type !== 'RELATED_TO');

/** Days and moments are read as text. */
const dayColumns: ReadonlyArray<string> = ['dateStart', 'dateEnd'];

/** The most statements whose evidence is read at once. What they are for memory in the database and here was measured. */
export const mostStatements = 200_000;

/**
 * Writes the Cypher that reads the evidence of the claims whose ids are the parameter `$ids`: each record and each link once,
 * however many of the claims share it.
 *
 * The text is the same for all claims, so Neo4j plans it once. `fragments` are those of the schema folder, in their order; the mark
 * `see` that each `MATCH` bears is left out until rights exist. It gives one row, which `readEvidence` reads; the parameter
 * `$mostStatements` bounds how many statements are read.
 */
export function evidenceText(fragments: ReadonlyArray<string>): string {
  return [
    'UNWIND $ids AS id',
    'MATCH (claim:Claim {id: id})',
    'WITH collect(DISTINCT claim) AS asked',
    ...fragments.map(withoutComments),
    links,
    nodes,
  ].join('\n');
}

function linkTypes(): ReadonlyArray<EvidenceLinkType> {
  return Object.keys(linkColumns) as ReadonlyArray<EvidenceLinkType>; // the keys of the table
}

function withoutComments(fragment: string): string {
  return fragment
    .replaceAll(/^\/\/.*\n/gm, '')
    .replaceAll(/ \/\*see \w+\*\//g, '')
    .trim();
}

function columnText(on: string, column: string): string {
  return dayColumns.includes(column) ? `toString(${on}.${column})` : `${on}.${column}`;
}

/** A row for each type of link: only the columns that the type has. */
function linkRow(types: ReadonlyArray<EvidenceLinkType>): string {
  const cases = types.map((type) => {
    const isActor = type === 'RECIPIENT' || type === 'OBJECT' ? ['end:Actor'] : [];
    const columns = linkColumns[type].map((column) => columnText('link', column));
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

const nodes = `RETURN
  [claim IN claims | [claim.id, claim.kind, claim.text, toString(claim.dateStart), toString(claim.dateEnd)]],
  [statement IN statements | [statement.id, statement.text, statement.cue, statement.quotes, statement.basis,
    statement.date, statement.dateText, toString(statement.dateStart), toString(statement.dateEnd),
    COUNT { MATCH (statement)-[:HAS_CONTENT]->(held) WITH DISTINCT held LIMIT 2 RETURN held }]],
  [actor IN actors | [actor.id, actor.name, actor.inText, actor.kind, coalesce(actor.anonymous, false)]],
  [document IN documents | [document.id, coalesce(document.title, ''), document.inText, document.kind,
    document.access, coalesce(document.consulted, false), coalesce(document.correction = 'RETRACTED', false),
    toString(document.dateStart), toString(document.dateEnd)]],
  incoming + outgoing,
  isTooLarge`;
