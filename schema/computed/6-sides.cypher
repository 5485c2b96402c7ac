// Actors that act in the claims and answers or are their recipients or items; and all actors for which any actor found so far speaks, up to four steps.
CALL (versions, answers) {
  UNWIND versions + answers AS content
  MATCH (content)-[:ACTOR|RECIPIENT|OBJECT]->(thing:Actor) /*see thing*/
  RETURN collect(DISTINCT thing) AS things
}
CALL (named, things, issuers) {
  UNWIND named + things + issuers AS speaker
  WITH DISTINCT speaker WHERE speaker:Actor
  MATCH (speaker)-[:HOLDS_POSITION|PART_OF*0..4 {speaksFor: true}]->(actor:Actor) /*see actor*/
  RETURN collect(DISTINCT actor) AS actors
}
