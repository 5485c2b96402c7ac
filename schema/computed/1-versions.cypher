// The versions of the claims asked about: SAME_AS in either direction, any number of steps; the claims themselves among them.
CALL (asked) {
  UNWIND asked AS claim
  MATCH (claim)-[:RELATED_TO*0.. {kind: 'SAME_AS'}]-(version:Claim) /*see version*/
  RETURN collect(DISTINCT version) AS versions
}
