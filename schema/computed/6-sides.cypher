// Who acts in the claim and its answers, and all for whom any of these actors speaks, four steps up.
WITH *, COLLECT {
  UNWIND versions + answers AS content
  MATCH (content)-[:ACTOR|RECIPIENT|OBJECT]->(thing:Thing) /*see thing*/
  RETURN DISTINCT thing
} AS things, COLLECT {
  UNWIND documents AS document
  MATCH (document)-[:ISSUED_BY]->(issuer:Actor) /*see issuer*/
  RETURN DISTINCT issuer
} AS issuers
WITH *, COLLECT {
  UNWIND named + things + issuers AS speaker
  WITH DISTINCT speaker WHERE speaker:Actor
  MATCH (speaker)-[:HOLDS_POSITION|PART_OF*0..4 {speaksFor: true}]->(actor:Actor) /*see actor*/
  RETURN DISTINCT actor
} AS actors
