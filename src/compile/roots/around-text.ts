import { hasLongList, linkEnds } from '../../model/long-lists.js';
import type { LinkType, Model } from '../../model/types.js';
import type { ClausesSource } from '../plan.js';

/** A kind of relationship, and whether it leaves a record or enters it. */
export interface Way {
  readonly link: LinkType;
  readonly way: 'OUT' | 'IN';
}

/** All relationships between records, each both ways; those of the loader are left out. */
export function waysOf({ links }: Model): ReadonlyArray<Way> {
  return [...links.values()]
    .filter(({ ownership }) => ownership !== 'system')
    .flatMap((link) => [{ link, way: 'OUT' } as const, { link, way: 'IN' } as const]);
}

/** How many relationships a record has each way: the store knows it where nothing is asked of the other end. */
export function countsRow(ways: ReadonlyArray<Way>, node: string): string {
  return `[${ways.map((way) => `COUNT { ${pattern(way, { here: `(${node})`, link: '', there: '()' })} }`).join(', ')}]`;
}

function pattern(
  { link: { type }, way }: Way,
  names: { readonly here: string; readonly link: string; readonly there: string },
): string {
  const middle = `-[${names.link}:${type}]-`;
  return way === 'OUT' ? `${names.here}${middle}>${names.there}` : `${names.here}<${middle}${names.there}`;
}

/** How many relationships of one record that is one away are read. */
export const mostBehind = 30;

/** Properties of links that a neighbourhood gives, in the order in which they are read. */
export const shownProperties = ['as', 'factuality', 'stance', 'kind'] as const;

/**
 * Binds one map: the records near (one away) and far (two away), nearest first, with the links by which they were reached.
 *
 * Of each kind and way the same number of links is read, in the order of their other ends, so that no kind crowds out the
 * others. Of a record that is one away some links are read, as the store has them.
 */
export function neighbourhoodClauses(
  model: Model,
  parameters: { readonly id: string; readonly limit: string },
): ClausesSource['text'] {
  const ways = waysOf(model);
  const limit = `toInteger($${parameters.limit})`;
  const types = [...new Set(ways.map(({ link }) => link.type))].join('|');
  return ({ node, parent }) => `CALL (${parent}) {
    ${ways.map((way) => nearText(model, way, { ...parameters, parent, limit })).join('\n    UNION ALL ')}
  }
  WITH collect(reached) AS groups
  WITH groups, COLLECT {
    UNWIND groups AS reached
    UNWIND range(0, size(reached) - 1) AS place
    WITH place, reached[place] AS pair
    WITH pair[1] AS other, min(place) AS place
    WHERE other <> ${parent}
    RETURN other ORDER BY place, other.id
  } AS allNear
  WITH groups, allNear, allNear[..${limit}] AS near
  CALL (near) {
    UNWIND near AS other
    CALL (other) { MATCH (other)-[link:${types}]-(behind) WITH link, behind LIMIT ${mostBehind + 1} RETURN collect([link, behind]) AS reached }
    RETURN collect(reached) AS further, collect(CASE WHEN size(reached) > ${mostBehind} THEN other END) AS cut
  }
  WITH groups, allNear, near, further, cut, COLLECT {
    UNWIND further AS reached
    UNWIND range(0, size(reached) - 1) AS place
    WITH place, reached[place] AS pair
    WITH pair[1] AS other, min(place) AS place
    WHERE other <> ${parent} AND NOT other IN allNear
    RETURN other ORDER BY place, other.id
  } AS allFar
  WITH groups, allNear, near, further, cut, allFar, near + allFar[..${limit} - size(near)] AS others
  WITH {
    shown: [${parent}] + others,
    links: COLLECT {
      UNWIND groups + further AS reached
      UNWIND reached AS pair
      WITH DISTINCT pair[0] AS link
      WITH link, startNode(link) AS left, endNode(link) AS right
      WHERE left IN [${parent}] + others AND right IN [${parent}] + others
      RETURN [left.id, right.id, type(link), ${shownProperties.map((name) => `link.${name}`).join(', ')}]
      ORDER BY left.id, right.id, type(link), link.key
    },
    seen: size(allNear) + size(allFar),
    counted: ${countsRow(ways, parent)},
    read: [reached IN groups | size(reached)],
    cut: [record IN cut | ${countsRow(ways, 'record')}]
  } AS ${node}`;
}

/** The links of one kind and way, with their other ends; one more than can be shown is read, so that it is seen to be left out. */
function nearText(
  model: Model,
  way: Way,
  names: { readonly id: string; readonly parent: string; readonly limit: string },
): string {
  const { here, there } = linkEnds[way.way];
  const found = hasLongList(model, way.link, way.way)
    ? `MATCH ${pattern(way, { here: '()', link: 'link', there: '(other)' })} WHERE link.${here} = $${names.id} AND link.${there} IS NOT NULL AND link.key IS NOT NULL WITH link, other ORDER BY link.${here}, link.${there}, link.key`
    : `MATCH ${pattern(way, { here: `(${names.parent})`, link: 'link', there: '(other)' })} WITH link, other ORDER BY other.id, link.key`;
  return `${found} LIMIT ${names.limit} + 1 RETURN collect([link, other]) AS reached`;
}

/** What of the map is read beside the records themselves. */
export function neighbourhoodRow(node: string): string {
  return `[[record IN ${node}.shown | record.id], ${node}.links, ${node}.seen, ${node}.counted, ${node}.read, ${node}.cut]`;
}
