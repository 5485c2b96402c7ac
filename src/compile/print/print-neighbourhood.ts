import { linkEnds } from '../../model/long-lists.js';
import type { LinkDirection, NeighbourhoodSource, NeighbourLinks } from '../root-nodes.js';
import { linkPattern } from './link-pattern.js';
import { bound, record, unnamed } from './matcher.js';
import type { Matcher } from './matcher.js';
import { printLinkCount } from './print-link-count.js';
import type { PrintScope } from './print-scope.js';

/** The most links that are read of a record that is one link away. */
const mostBehind = 30;

/**
 * Prints the clauses that bind one map: the records one and two links away, nearest first, with the links that lead to them.
 *
 * Of each type and direction that a record can have many links of, the same number is read, in the order of their other ends, so
 * that no type crowds out the others. Of a record one link away, some links are read, in the order of the store.
 *
 * No aggregating functions: inside a list, Neo4j applies them to the list itself. No WITH DISTINCT where lists are bound: Neo4j
 * makes each list part of the key and stores it for every row; RETURN DISTINCT does not.
 */
export function printNeighbourhood(
  source: NeighbourhoodSource,
  { matcher, node, parent }: PrintScope,
): string {
  const limit = `toInteger($${source.limit})`;
  const near = nearLists(source, { matcher, parent, limit });
  return `WITH [${near.join(',\n    ')}] AS groups
  WITH groups, ${printRoundRobin('groups', `other <> ${parent}`)} AS allNear
  WITH groups, allNear, allNear[..${limit}] AS near
  WITH groups, allNear, near, COLLECT {
    UNWIND near AS other
    RETURN COLLECT { ${matchBehind(source, matcher)} RETURN [link, behind] LIMIT ${mostBehind + 1} }
  } AS further
  WITH groups, allNear, near, further, ${printRoundRobin('further', `other <> ${parent} AND NOT other IN allNear`)} AS allFar
  WITH groups, allNear, near, further, size(allNear) + size(allFar) AS seen,
    [${parent}] + near + allFar[..${limit} - size(near)] AS shown
  WITH {
    shown: shown,
    seen: seen,
    whole: size(near) = size(allNear)
      AND all(reached IN groups WHERE size(reached) <= ${limit})
      AND all(reached IN further WHERE size(reached) <= ${mostBehind}),
    links: ${printLinksBetween(source.properties)},
    degrees: [record IN [${parent}] + [index IN range(0, size(near) - 1) WHERE size(further[index]) > ${mostBehind} | near[index]] |
      ${printDegrees(
        source.links.filter(({ isSingle }) => isSingle),
        'record',
        matcher,
      )}]
  } AS ${node}`;
}

/** Prints how many links of each type and direction a record has. */
export function printDegrees(links: ReadonlyArray<LinkDirection>, node: string, matcher: Matcher): string {
  return `[${links.map((link) => printLinkCount(matcher, node, link)).join(', ')}]`;
}

/** Prints the row of the map, with ids for records. */
export function printNeighbourhoodRow(node: string): string {
  return `[[record IN ${node}.shown | record.id], ${node}.links, ${node}.seen, ${node}.whole, ${node}.degrees]`;
}

/** Prints lists of links with their other ends. Each list has one more than can be shown, to know whether there are more. */
function nearLists(
  { id, links }: NeighbourhoodSource,
  names: { readonly matcher: Matcher; readonly parent: string; readonly limit: string },
): ReadonlyArray<string> {
  const end = `LIMIT ${names.limit} + 1 }`;
  const few = (['OUT', 'IN'] as const).flatMap((direction) => {
    const types = links.filter((one) => one.direction === direction && !one.hasIndex).map(({ type }) => type);
    if (types.length === 0) return [];
    const of = {
      direction,
      here: bound(names.parent),
      link: 'link',
      type: types.join('|'),
      there: record('other'),
    };
    const match = names.matcher.match(linkPattern(of));
    return [`COLLECT { ${match} RETURN [link, other] ORDER BY other.id, type(link), link.key ${end}`];
  });
  const many = links.filter(({ hasIndex }) => hasIndex).map((one) => indexedList(one, { ...names, id, end }));
  return [...few, ...many];
}

function indexedList(
  { type, direction }: NeighbourLinks,
  names: { readonly matcher: Matcher; readonly id: string; readonly end: string },
): string {
  const { here, there } = linkEnds[direction];
  const match = names.matcher.match(
    linkPattern({ direction, here: unnamed, link: 'link', type, there: record('other') }),
    [`link.${here} = $${names.id}`, `link.${there} IS NOT NULL`, 'link.key IS NOT NULL'],
  );
  return `COLLECT { ${match} RETURN [link, other] ORDER BY link.${here}, link.${there}, link.key ${names.end}`;
}

function matchBehind({ links }: NeighbourhoodSource, matcher: Matcher): string {
  const type = [...new Set(links.map((one) => one.type))].join('|');
  return matcher.match(
    linkPattern({ direction: 'BOTH', here: bound('other'), link: 'link', type, there: record('behind') }),
  );
}

/** Prints the records of all lists, each once: the first of each list, then the second of each, and so on. */
function printRoundRobin(groups: string, condition: string): string {
  return `COLLECT {
    UNWIND ${groups} AS reached
    UNWIND range(0, size(reached) - 1) AS place
    WITH place, reached[place][1] AS other
    WHERE ${condition}
    WITH other ORDER BY place, other.id
    RETURN DISTINCT other
  }`;
}

function printLinksBetween(properties: ReadonlyArray<string>): string {
  return `COLLECT {
      UNWIND COLLECT {
        UNWIND groups + further AS reached
        UNWIND reached AS pair
        RETURN DISTINCT pair[0]
      } AS link
      WITH link, startNode(link) AS left, endNode(link) AS right
      WHERE left IN shown AND right IN shown
      RETURN [left.id, right.id, type(link), ${properties.map((name) => `link.${name}`).join(', ')}]
      ORDER BY left.id, right.id, type(link), link.key
    }`;
}
