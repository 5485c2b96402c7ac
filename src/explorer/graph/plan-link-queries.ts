import { maxRecords } from './limits.js';

/** The queries that read all relationships among some records. */
export interface LinkQueryPlan {
  /** Ids of the records whose relationships with each other are known after the queries. */
  readonly linked: ReadonlySet<string>;
  /** Ids that are new: their relationships with all linked records are read. */
  readonly added: ReadonlyArray<string>;
  /** Ids that were linked before: only their relationships with the new records are read. */
  readonly existing: ReadonlyArray<string>;
}

/**
 * Plans how to read the relationships of more records with those that are linked already.
 *
 * All records ever read stay linked, so that every step can be undone without a query, up to the size of a picture;
 * above that only the wanted records are linked.
 */
export function planLinkQueries(before: ReadonlySet<string>, ids: ReadonlyArray<string>): LinkQueryPlan {
  const all = new Set([...before, ...ids]);
  const linked = all.size <= maxRecords ? all : new Set(ids);
  return {
    linked,
    added: ids.filter((id) => !before.has(id)),
    existing: [...before].filter((id) => linked.has(id)),
  };
}
