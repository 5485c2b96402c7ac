/** Statuses that have a field of their own in a track record. */
const told = "['CONFIRMED', 'DENIED', 'DISPUTED']";

/**
 * Prints the match of one telling of each claim of a source's track record.
 *
 * What is kept of a claim names its outside origins; the ways to it are the source's own statements, and documents that others
 * made from its own.
 */
export function printTrackRecord(
  status: string | null,
  names: { readonly source: string; readonly claim: string; readonly version: string },
): string {
  const { source, claim, version } = names;
  const asked = status === null ? `NOT ${claim}.status IN ${told}` : `${claim}.status = '${status}'`;
  return `CALL (${source}) {
      MATCH (${source})<-[:ATTRIBUTED_TO]-(:Statement)-[:HAS_CONTENT|RESPONDS_TO]->(${claim}:Claim) RETURN ${claim}
      UNION
      MATCH (${source})<-[:ISSUED_BY]-(:Document)<-[:DERIVED_FROM*1..5]-(:Document)<-[:REPORTED_IN]-(:Statement)-[:HAS_CONTENT]->(${claim}:Claim)
      RETURN ${claim}
    }
    WITH ${source}, ${claim} WHERE ${source}.id IN ${claim}.originsOutside AND ${asked}
    WITH DISTINCT ${claim}.versionOf AS ${version}`;
}
