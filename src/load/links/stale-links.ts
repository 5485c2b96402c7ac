import { datedLinkTypes, fromDateKey, linkEnds } from '../../model/long-lists.js';
import { dateKeyName } from '../../model/looked-up-values.js';
import type { Model } from '../../model/types.js';

const { here, there } = linkEnds.OUT;

/** The links of one type that do not hold the ids of their ends, or the date of the record that they start from. */
export interface StaleLinks {
  readonly type: string;
  /** A Cypher clause that binds `a`, `r` and `b`, the record, link and record of each. */
  readonly match: string;
  /** A Cypher clause that stores with `r` what it should hold. */
  readonly repair: string;
}

/** Returns how to find and repair the links of each type whose look-up properties differ from the records at their ends. */
export function staleLinks(model: Model): ReadonlyArray<StaleLinks> {
  const dated = new Set(datedLinkTypes(model));
  const links = [...model.links.values()].filter(({ ownership }) => ownership !== 'system');
  return links.map(({ type }) => {
    const held: ReadonlyArray<readonly [string, string]> = [
      [here, 'a.id'],
      [there, 'b.id'],
      ...(dated.has(type) ? [[fromDateKey, `a.${dateKeyName}`] as const] : []),
    ];
    return {
      type,
      match: `MATCH (a)-[r:${type}]->(b) WHERE ${held.map(([name, value]) => `coalesce(r.${name}, '?') <> coalesce(${value}, '?')`).join(' OR ')}`,
      repair: `SET ${held.map(([name, value]) => `r.${name} = ${value}`).join(', ')}`,
    };
  });
}
