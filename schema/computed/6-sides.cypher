// Who acts in the claim and its answers, and all for whom any of these actors speaks, four steps up.
CALL (versions, answers) {
  UNWIND versions + answers AS content
  MATCH (content)-[:ACTOR|RECIPIENT|OBJECT]->(thing:Thing) /*see thing*/
  RETURN collect(DISTINCT thing) AS things
}
CALL (documents) {
  UNWIND documents AS document
  MATCH (document)-[:ISSUED_BY]->(issuer:Actor) /*see issuer*/
  RETURN collect(DISTINCT issuer) AS issuers
}
CALL (named, things, issuers) {
  UNWIND named + things + issuers AS speaker
  WITH DISTINCT speaker WHERE speaker:Actor
  MATCH (speaker)-[:HOLDS_POSITION|PART_OF*0..4 {speaksFor: true}]->(actor:Actor) /*see actor*/
  RETURN collect(DISTINCT actor) AS actors
}
