// The versions of the requested claims, including the claims themselves: SAME_AS in either direction, any number of steps.
CALL (asked) {
  UNWIND asked AS claim
  MATCH (claim)-[:RELATED_TO*0.. {kind: 'SAME_AS'}]-(version:Claim) /*see version*/
  RETURN collect(DISTINCT version) AS versions
}
