import type { PathsSource } from '../root-nodes.js';
import { bound, pattern, record } from './matcher.js';
import type { PrintScope } from './print-scope.js';

/** The most statements behind one link of a claim. */
const mostEvidence = 10;

/**
 * Prints the clauses that bind one map: both ends, the paths between them and the statements behind these.
 *
 * No path is searched if the ends are equal or absent. `shortestPath` between bound ends searches from both.
 */
export function printPaths(source: PathsSource, { matcher, node }: PrintScope): string {
  const search = source.search === 'all' ? 'allShortestPaths' : 'shortestPath';
  const path = pattern`(${bound('start')})-[:${source.types.join('|')}*..${String(source.maxLength)}]-(${bound('end')})`;
  const behind = pattern`(${bound('left')}:Claim)<-[:HAS_CONTENT]-(${record('holder')}:Statement)`;
  return `${matcher.optionalMatch(pattern`(${record('start')}:Entity {id: $${source.from}})`)}
  ${matcher.optionalMatch(pattern`(${record('end')}:Entity {id: $${source.to}})`)}
  CALL (start, end) {
    WITH * WHERE start <> end
    ${matcher.matchPath('path', search, path)}
    WITH path LIMIT ${source.limit}
    RETURN collect(path) AS paths
  }
  WITH start, end, paths, COLLECT {
    UNWIND paths AS path
    UNWIND relationships(path) AS hop
    WITH DISTINCT startNode(hop) AS left
    RETURN {left: left, statements: CASE WHEN left:Statement THEN [left] ELSE COLLECT {
      ${matcher.match(behind)}
      WITH DISTINCT holder ORDER BY holder.id LIMIT ${mostEvidence}
      RETURN holder
    } END}
  } AS evidence
  WITH {start: start, end: end, paths: paths, evidence: evidence} AS ${node}`;
}

/** Prints the row of the map, with ids for records: whether an end is absent, whether both are the same, the paths, the statements. */
export function printPathsRow(node: string, properties: ReadonlyArray<string>): string {
  const values = properties.map((name) => `hop.${name}`).join(', ');
  return `[${node}.start IS NULL OR ${node}.end IS NULL, ${node}.start = ${node}.end,
    [path IN ${node}.paths | [[record IN nodes(path) | record.id],
      [hop IN relationships(path) | [type(hop), startNode(hop).id, ${values}]]]],
    [behind IN ${node}.evidence | [behind.left.id, [statement IN behind.statements | statement.id]]]]`;
}
