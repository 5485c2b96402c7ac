// All statements from which content leads to one of these; and what denies that one of those was made, with all above it.
CALL (versions, answers, replies) {
  UNWIND versions + answers + replies AS content
  MATCH (content)<-[:HAS_CONTENT*0..]-(holder:Statement) /*see holder*/
  RETURN collect(DISTINCT holder) AS holders
}
CALL (holders) {
  UNWIND holders AS holder
  MATCH (holder)<-[:RESPONDS_TO {stance: 'DENY'}]-(denial:Statement) /*see denial*/
  MATCH (denial)<-[:HAS_CONTENT*0..]-(denier:Statement) /*see denier*/
  RETURN collect(DISTINCT denier) AS deniers
}
CALL (holders, deniers) {
  UNWIND holders + deniers AS statement
  WITH DISTINCT statement ORDER BY statement.id
  RETURN collect(statement) AS statements
}
CALL (versions, answers, contexts, statements) {
  UNWIND statements AS statement
  MATCH (statement)-[:RESPONDS_TO]->(target:Claim) /*see target*/
  WITH versions + answers + contexts + collect(DISTINCT target) AS found
  UNWIND found AS claim
  RETURN collect(DISTINCT claim) AS claims
}
