/** The properties that are read of a link in addition to its ends and its position in the dossier, by type of link. */
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

/** The types of links in the evidence. */
export type EvidenceLinkType = keyof typeof linkColumns;

/** Links that are matched from their end: an outer statement may have a whole archive as content, most of it outside the evidence. */
const incomingTypes = ['HAS_CONTENT', 'RELATED_TO'] as const;

/** Links that are matched from their start. */
const outgoingTypes = linkTypes().filter((type) => type !== 'HAS_CONTENT' && type !== 'RELATED_TO');

/** The properties that are read as text. */
const dayColumns: ReadonlyArray<string> = ['dateStart', 'dateEnd'];

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

/** Returns the expression for the row of a link: only the columns that its type has. */
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
