import type { Slot } from '../plan-nodes.js';
import { bound, pattern, record, unnamed } from './matcher.js';
import type { PrintScope } from './print-scope.js';

/** Statuses that have a field of their own in a track record. */
const namedStatuses = "['CONFIRMED', 'DENIED', 'DISPUTED']";

/** Prints how many claims of a status the track record of the record above has. */
export function printTrackCount(status: string | null, at: PrintScope): string {
  return `COUNT { ${printTrackRecord(status, at)} RETURN ${versionAt(at)} }`;
}

/** Prints the claims of a status that the track record of the record above has, one version of each; `row` is what each gives. */
export function printTrackClaims(
  slot: Extract<Slot, { kind: 'trackClaims' }>,
  at: PrintScope,
  row: ReadonlyArray<string>,
): string {
  const claim = pattern`(${record(at.node)}:Claim {id: ${versionAt(at)}})`;
  return `COLLECT { ${printTrackRecord(slot.status, at)} ORDER BY ${versionAt(at)} LIMIT toInteger($${slot.limit})
    ${at.matcher.match(claim)} RETURN [${row.join(', ')}] }`;
}

/**
 * Prints the clauses that bind one version of each claim in the track record of a source.
 *
 * The stored derived values of a claim name its outside origins. The claims are found by the source's own statements, and by
 * documents that others derived from its documents.
 */
function printTrackRecord(status: string | null, at: PrintScope): string {
  const { matcher, node: claim, parent: source } = at;
  const ofStatus =
    status === null ? `NOT ${claim}.status IN ${namedStatuses}` : `${claim}.status = '${status}'`;
  const said = pattern`(${bound(source)})<-[:ATTRIBUTED_TO]-(${unnamed}:Statement)-[:HAS_CONTENT|RESPONDS_TO]->(${record(claim)}:Claim)`;
  const passedOn = pattern`(${bound(source)})<-[:ISSUED_BY]-(${unnamed}:Document)<-[:DERIVED_FROM*1..5]-(${unnamed}:Document)<-[:REPORTED_IN]-(${unnamed}:Statement)-[:HAS_CONTENT]->(${record(claim)}:Claim)`;
  return `CALL (${source}) {
      ${matcher.match(said)} RETURN ${claim}
      UNION
      ${matcher.match(passedOn)}
      RETURN ${claim}
    }
    WITH ${source}, ${claim} WHERE ${source}.id IN ${claim}.originsOutside AND ${ofStatus}
    WITH DISTINCT ${claim}.versionOf AS ${versionAt(at)}`;
}

/** The variable of a claim's first version: one of its own for each level, as a track record can lie within another. */
function versionAt({ depth }: PrintScope): string {
  return `version${depth}`;
}
