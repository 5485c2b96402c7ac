import type { ClausesSource, TableSlot } from '../plan-nodes.js';

/** Ways that are given at most. */
export const mostPaths = 20;

/** Statements behind one relationship of a claim at most. */
const mostEvidence = 10;

/** Properties of relationships that a hop gives, in the order in which they are read. */
export const hopProperties = [
  'as',
  'factuality',
  'stance',
  'kind',
  'answer',
  'action',
  'role',
  'title',
  'date',
  'speaksFor',
  'terms',
  'result',
  'locator',
  'inferred',
] as const;

/**
 * Binds one map: both ends, the ways between them and the statements behind these.
 *
 * Ends that are equal or absent are left out before any way is looked for; `shortestPath` between bound ends searches from both.
 */
export function pathClauses(options: {
  readonly from: string;
  readonly to: string;
  readonly all: boolean;
  readonly maxLength: number;
  readonly kinds: ReadonlyArray<string>;
}): ClausesSource['text'] {
  const search = options.all ? 'allShortestPaths' : 'shortestPath';
  const pattern = `(start)-[:${options.kinds.join('|')}*..${options.maxLength}]-(end)`;
  const limit = options.all ? mostPaths + 1 : 1;
  return ({ node }) => `OPTIONAL MATCH (start:Entity {id: $${options.from}})
  OPTIONAL MATCH (end:Entity {id: $${options.to}})
  CALL (start, end) {
    WITH * WHERE start <> end
    MATCH path = ${search}(${pattern})
    WITH path LIMIT ${limit}
    RETURN collect(path) AS paths
  }
  WITH start, end, paths, COLLECT {
    UNWIND paths AS path
    UNWIND relationships(path) AS hop
    WITH DISTINCT startNode(hop) AS left
    RETURN {left: left, statements: CASE WHEN left:Statement THEN [left] ELSE COLLECT {
      MATCH (left:Claim)<-[:HAS_CONTENT]-(holder:Statement)
      WITH DISTINCT holder ORDER BY holder.id LIMIT ${mostEvidence}
      RETURN holder
    } END}
  } AS evidence
  WITH {start: start, end: end, paths: paths, evidence: evidence} AS ${node}`;
}

/** The ways by ids: what the ends are, the records and relationships of each way, the statements behind each record. */
export function pathRow(node: string): string {
  const properties = hopProperties.map((name) => `hop.${name}`).join(', ');
  return `[${node}.start IS NULL OR ${node}.end IS NULL, ${node}.start = ${node}.end,
    [path IN ${node}.paths | [[record IN nodes(path) | record.id],
      [hop IN relationships(path) | [type(hop), startNode(hop).id, ${properties}]]]],
    [behind IN ${node}.evidence | [behind.left.id, [statement IN behind.statements | statement.id]]]]`;
}

/** What binds the records that a way names. */
export const pathRecords: Readonly<Record<string, TableSlot['text']>> = {
  Entity: ({ node, parent }) => `UNWIND ${parent}.paths AS path UNWIND nodes(path) AS ${node}`,
  Statement: ({ node, parent }) => `UNWIND ${parent}.evidence AS behind UNWIND behind.statements AS ${node}`,
};
