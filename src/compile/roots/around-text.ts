import { hasLongList, linkEnds } from '../../model/long-lists.js';
import type { LinkType, Model } from '../../model/types.js';
import type { ClausesSource } from '../plan-nodes.js';

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
  { link: { type }, way }: { readonly link: { readonly type: string }; readonly way: Way['way'] },
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
 * Of each kind and way that a record can have many of the same number of links is read, in the order of their other ends, so
 * that no kind crowds out the others. Of a record that is one away some links are read, as the store has them. Without
 * aggregating functions: inside a list Neo4j takes them for the list's own. Without WITH DISTINCT where lists are bound: Neo4j takes
 * each of them for a part of the key, and keeps it once for every row; RETURN DISTINCT does not.
 */
export function neighbourhoodClauses(
  model: Model,
  parameters: { readonly id: string; readonly limit: string },
): ClausesSource['text'] {
  const limit = `toInteger($${parameters.limit})`;
  const types = [...new Set(waysOf(model).map(({ link }) => link.type))].join('|');
  return ({
    node,
    parent,
  }) => `WITH [${nearTexts(model, { ...parameters, parent, limit }).join(',\n    ')}] AS groups
  WITH groups, ${inTurn('groups', `other <> ${parent}`)} AS allNear
  WITH groups, allNear, allNear[..${limit}] AS near
  WITH groups, allNear, near, COLLECT {
    UNWIND near AS other
    RETURN COLLECT { MATCH (other)-[link:${types}]-(behind) RETURN [link, behind] LIMIT ${mostBehind + 1} }
  } AS further
  WITH groups, allNear, near, further, ${inTurn('further', `other <> ${parent} AND NOT other IN allNear`)} AS allFar
  WITH groups, allNear, near, further, size(allNear) + size(allFar) AS seen,
    [${parent}] + near + allFar[..${limit} - size(near)] AS shown
  WITH {
    shown: shown,
    seen: seen,
    whole: size(near) = size(allNear)
      AND all(reached IN groups WHERE size(reached) <= ${limit})
      AND all(reached IN further WHERE size(reached) <= ${mostBehind}),
    links: COLLECT {
      UNWIND COLLECT {
        UNWIND groups + further AS reached
        UNWIND reached AS pair
        RETURN DISTINCT pair[0]
      } AS link
      WITH link, startNode(link) AS left, endNode(link) AS right
      WHERE left IN shown AND right IN shown
      RETURN [left.id, right.id, type(link), ${shownProperties.map((name) => `link.${name}`).join(', ')}]
      ORDER BY left.id, right.id, type(link), link.key
    },
    degrees: [record IN [${parent}] + [index IN range(0, size(near) - 1) WHERE size(further[index]) > ${mostBehind} | near[index]] |
      ${countsRow(plainWays(model), 'record')}]
  } AS ${node}`;
}

/** The records at the ends of all links: the first of each group, then the second of each, and so on, each once. */
function inTurn(groups: string, condition: string): string {
  return `COLLECT {
    UNWIND ${groups} AS reached
    UNWIND range(0, size(reached) - 1) AS place
    WITH place, reached[place][1] AS other
    WHERE ${condition}
    WITH other ORDER BY place, other.id
    RETURN DISTINCT other
  }`;
}

/** Kinds of which no two links of a record have the other end in common: so many links, so many records. */
function plainWays(model: Model): ReadonlyArray<Way> {
  return waysOf(model).filter(({ link }) => link.keyProperties.length === 0);
}

/** Links with their other ends, in groups; one more than can be shown is read of each, so that it is seen to be left out. */
function nearTexts(
  model: Model,
  names: { readonly id: string; readonly parent: string; readonly limit: string },
): ReadonlyArray<string> {
  const ways = waysOf(model);
  const end = `LIMIT ${names.limit} + 1 }`;
  const long = ways
    .filter(({ link, way }) => hasLongList(model, link, way))
    .map((way) => {
      const { here, there } = linkEnds[way.way];
      const match = pattern(way, { here: '()', link: 'link', there: '(other)' });
      return `COLLECT { MATCH ${match} WHERE link.${here} = $${names.id} AND link.${there} IS NOT NULL AND link.key IS NOT NULL RETURN [link, other] ORDER BY link.${here}, link.${there}, link.key ${end}`;
    });
  const short = (['OUT', 'IN'] as const).flatMap((way) => {
    const types = ways.filter((one) => one.way === way && !hasLongList(model, one.link, way));
    if (types.length === 0) return [];
    const type = types.map(({ link }) => link.type).join('|');
    const match = pattern(
      { link: { type }, way },
      { here: `(${names.parent})`, link: 'link', there: '(other)' },
    );
    return [`COLLECT { MATCH ${match} RETURN [link, other] ORDER BY other.id, type(link), link.key ${end}`];
  });
  return [...short, ...long];
}

/** What of the map is read beside the records themselves. */
export function neighbourhoodRow(node: string): string {
  return `[[record IN ${node}.shown | record.id], ${node}.links, ${node}.seen, ${node}.whole, ${node}.degrees]`;
}
