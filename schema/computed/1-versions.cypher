// The tellings of the claim: SAME_AS in either direction, any number of steps; the claim itself first, 201 at most.
WITH *, COLLECT {
  MATCH (claim)-[:RELATED_TO*0.. {kind: 'SAME_AS'}]-(version:Claim) /*see version*/
  WITH DISTINCT version, version = claim AS itself ORDER BY itself DESC, version.id LIMIT 201
  RETURN version
} AS versions
