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
