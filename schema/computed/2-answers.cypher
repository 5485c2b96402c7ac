// Claims that answer a version, with their own versions; and claims that only bear on a version or are a part of it.
CALL (versions) {
  UNWIND versions AS version
  MATCH (version)<-[:RELATED_TO {kind: 'ANSWERS'}]-(direct:Claim) /*see direct*/
  WITH DISTINCT direct
  MATCH (direct)-[:RELATED_TO*0.. {kind: 'SAME_AS'}]-(answer:Claim) /*see answer*/
  RETURN collect(DISTINCT answer) AS answers
}
CALL (versions) {
  UNWIND versions AS version
  MATCH (version)<-[relation:RELATED_TO]-(context:Claim) /*see context*/
  WHERE relation.kind IN ['BEARS_ON', 'PART_OF']
  RETURN collect(DISTINCT context) AS contexts
}
