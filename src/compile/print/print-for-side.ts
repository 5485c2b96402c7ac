import { bound, pattern, record, unnamed } from './matcher.js';
import type { Matcher } from './matcher.js';
import { printSaid } from './print-chain.js';

/**
 * Prints whether a statement speaks for the actor whose id is a parameter.
 *
 * Statements on behalf of actors speak for these alone; documents that are not public and unnamed sources speak for nobody else. A position
 * counts unless it is known to lie outside the time of the statement. Source: rule 2.
 */
export function printForSide(parameter: string, node: string, matcher: Matcher): string {
  const speaks = pattern`(${bound(node)})-[spoken:ATTRIBUTED_TO|ON_BEHALF_OF]->(${record('speaker')}:Source)-[:ISSUED_BY*0..1]->(${record('actor')}:Actor)-[steps:HOLDS_POSITION|PART_OF*0..4 {speaksFor: true}]->(${record('side')}:Actor)`;
  const onBehalf = matcher.exists(pattern`(${bound(node)})-[:ON_BEHALF_OF]->(${unnamed})`);
  const conditions = [
    `side.id = $${parameter}`,
    `(type(spoken) = 'ON_BEHALF_OF' OR NOT ${onBehalf})`,
    `(speaker:Actor OR speaker.access = 'PUBLIC')`,
    'none(step IN steps WHERE startNode(step).anonymous)',
  ];
  return `EXISTS {
    ${matcher.match(speaks, conditions)}
    WITH ${node} AS ending, steps
    ${printSaid(matcher)}
    WITH steps, begins, ends
    WHERE coalesce(begins > ends, false) OR none(step IN steps WHERE coalesce(step.dateEnd < begins, false) OR coalesce(ends < step.dateStart, false))
    RETURN 1 AS one
  }`;
}

/**
 * Prints the clauses that bind each statement of an actor and of those who may speak for it once. `where` must have the condition that it
 * speaks for the actor: the positions are not compared with the time of the statement here.
 */
export function printSideStatements(
  { label, parameter }: { readonly label: string; readonly parameter: string },
  { matcher, node }: { readonly matcher: Matcher; readonly node: string },
  where: ReadonlyArray<string>,
): string {
  const said = pattern`(${record('side')}:Actor {id: $${parameter}})<-[:HOLDS_POSITION|PART_OF*0..4 {speaksFor: true}]-(${record('actor')}:Actor)<-[:ISSUED_BY*0..1]-(${record('speaker')}:Source)<-[:ATTRIBUTED_TO|ON_BEHALF_OF]-(${record(node)}:${label})`;
  return `${matcher.match(said)} WITH DISTINCT ${node} ${matcher.match(pattern`(${bound(node)})`, where)}`;
}
