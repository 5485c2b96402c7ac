import type { LinkedToSource, LinkWay } from '../records-source.js';
import { bound, joined, pattern, record, unnamed } from './matcher.js';
import type { Matcher, Pattern } from './matcher.js';

/**
 * Prints the clauses that bind each record that leads to a named record once. `where` must have the conditions of the ways: only the ids
 * are compared here.
 */
export function printLinkedTo(
  { ways }: LinkedToSource,
  { matcher, node }: { readonly matcher: Matcher; readonly node: string },
  where: ReadonlyArray<string>,
): string {
  const named = `${node}named`;
  const found = ways.map(({ parameter, operator, ...way }) =>
    matcher.match(
      patternOf(way, { node, named }),
      [`${named}.id ${operator} $${parameter}`],
      [`${named}:Entity(id)`],
    ),
  );
  const [only = ''] = found;
  const each =
    found.length === 1
      ? `${only} WITH DISTINCT ${node}`
      : `CALL () { ${found.map((match) => `${match} RETURN ${node}`).join(' UNION ')} }`;
  return `${each} ${matcher.match(pattern`(${bound(node)})`, where)}`;
}

/** Returns the pattern from the records to the named ones. */
function patternOf(
  { steps }: Pick<LinkWay, 'steps'>,
  { node, named }: { readonly node: string; readonly named: string },
): Pattern {
  const begin = pattern`(${record(node)}:${steps[0]?.label ?? ''})`;
  return steps.reduce((of, { type, direction }, index) => {
    const next = steps[index + 1];
    const there = next ? unnamed : record(named);
    const label = next?.label ?? 'Entity';
    return joined(
      of,
      direction === 'OUT'
        ? pattern`-[:${type}]->(${there}:${label})`
        : pattern`<-[:${type}]-(${there}:${label})`,
    );
  }, begin);
}
