// Statements that respond to one of these claims, with all other statements of the same utterance.
CALL (versions, answers) {
  UNWIND versions + answers AS content
  MATCH (content)<-[:RESPONDS_TO]-(direct:Statement) /*see direct*/
  WITH DISTINCT direct
  MATCH (direct)-[:RELATED_TO*0.. {kind: 'SAME_AS'}]-(reply:Statement) /*see reply*/
  RETURN collect(DISTINCT reply) AS replies
}
