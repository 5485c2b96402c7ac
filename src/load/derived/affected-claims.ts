import type { RunQuery } from '../context.js';
import type { ChangedEvidence } from './changed-evidence.js';

/** From actors, and those who speak for them, to their statements and documents and to the claims in which they are ACTOR or RECIPIENT. */
const fromActors = `UNWIND $ids AS id
  MATCH (start:Actor {id: id})<-[:HOLDS_POSITION|PART_OF*0..4 {speaksFor: true}]-(speaker:Actor) USING INDEX SEEK start:Actor(id)
  WITH DISTINCT speaker
  CALL (speaker) {
    MATCH (speaker)<-[:ATTRIBUTED_TO|ON_BEHALF_OF|SOUGHT_REPLY_FROM]-(found:Statement) RETURN found
    UNION MATCH (speaker)<-[:ISSUED_BY]-(found:Document) RETURN found
    UNION MATCH (speaker)<-[:ACTOR|RECIPIENT]-(found:Claim) RETURN found
  }
  RETURN DISTINCT CASE WHEN found:Statement THEN 'contents' WHEN found:Claim THEN 'claims' ELSE 'documents' END, found.id`;

/** From documents, and documents derived from them, to the statements that are reported in them or attributed to them. */
const fromDocuments = `UNWIND $ids AS id
  MATCH (start:Document {id: id})<-[:DERIVED_FROM*0..5]-(document:Document) USING INDEX SEEK start:Document(id)
  WITH DISTINCT document
  MATCH (document)<-[:REPORTED_IN|ATTRIBUTED_TO]-(found:Statement)
  RETURN DISTINCT 'contents', found.id`;

/** From statements and claims (matched as Entity, as Content has no index) to the claims in or below their content, and to the claims that these statements, or others of the same utterance, respond to. */
const fromContents = `UNWIND $ids AS id
  MATCH (start:Entity {id: id})-[:HAS_CONTENT*0..]->(content:Content) USING INDEX SEEK start:Entity(id)
  WITH DISTINCT content
  CALL (content) {
    MATCH (content:Claim) RETURN content AS claim
    UNION
    MATCH (content:Statement)-[:RELATED_TO*0.. {kind: 'SAME_AS'}]-(:Statement)-[:RESPONDS_TO]->(answered:Content)
    WITH DISTINCT answered
    MATCH (answered)-[:HAS_CONTENT*0..]->(below:Content)
    WITH DISTINCT below
    CALL (below) {
      MATCH (below:Claim) RETURN below AS claim
      UNION
      MATCH (below:Statement)-[:RESPONDS_TO]->(claim:Claim) RETURN claim
    }
    RETURN claim
  }
  RETURN DISTINCT 'claims', claim.id`;

/** From claims to their versions, and to the requests that one of these answers, with all versions of those. */
const fromClaims = `UNWIND $ids AS id
  MATCH (start:Claim {id: id})-[:RELATED_TO*0.. {kind: 'SAME_AS'}]-(version:Claim) USING INDEX SEEK start:Claim(id)
  WITH DISTINCT version
  CALL (version) {
    RETURN version AS claim
    UNION
    MATCH (version)-[:RELATED_TO {kind: 'ANSWERS'}]->(:Claim)-[:RELATED_TO*0.. {kind: 'SAME_AS'}]-(claim:Claim)
    RETURN claim
  }
  RETURN DISTINCT claim.id`;

/** Finds the ids of all claims whose derived values the changed evidence can affect, as the graph is now. */
export async function affectedClaims(
  runQuery: RunQuery,
  changed: ChangedEvidence,
): Promise<ReadonlySet<string>> {
  const contents = new Set([...changed.contents, ...changed.statements]);
  const claims = new Set(changed.claims);
  const documents = new Set(changed.documents);
  const sets: Readonly<Record<string, Set<string>>> = { contents, claims, documents };
  const walk = async (text: string, ids: ReadonlySet<string>): Promise<void> => {
    for (const [kind, id] of await follow(runQuery, text, ids)) sets[String(kind)]?.add(String(id));
  };
  await walk(fromActors, changed.actors);
  await walk(fromDocuments, documents);
  await walk(fromContents, contents);
  const all = await follow(runQuery, fromClaims, new Set([...claims, ...contents]));
  return new Set(all.map(([id]) => String(id)));
}

async function follow(
  runQuery: RunQuery,
  text: string,
  ids: ReadonlySet<string>,
): Promise<ReadonlyArray<ReadonlyArray<unknown>>> {
  return ids.size === 0 ? [] : runQuery(text, { ids: [...ids] });
}
