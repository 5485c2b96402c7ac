import type { ResultSummary } from 'neo4j-driver';

type QueryProfile = ResultSummary['queryProfile'];

/** Adds up the database hits of a profiled plan, all its operators included. 0 when there is no profile. */
export function dbHitsOf(profile: QueryProfile): number {
  if (!profile) return 0;
  return profile.children.reduce((sum, child) => sum + dbHitsOf(child), profile.dbHits ?? 0);
}
