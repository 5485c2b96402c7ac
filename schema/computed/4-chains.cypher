// All statements from which content leads to one of these; and what denies that one of those was made, with all above it.
WITH *, COLLECT {
  UNWIND versions + answers + replies AS content
  MATCH (content)<-[:HAS_CONTENT*0..]-(holder:Statement) /*see holder*/
  RETURN DISTINCT holder
} AS holders
WITH *, COLLECT {
  UNWIND holders AS holder
  MATCH (holder)<-[:RESPONDS_TO {stance: 'DENY'}]-(denial:Statement) /*see denial*/
  MATCH (denial)<-[:HAS_CONTENT*0..]-(denier:Statement) /*see denier*/
  RETURN DISTINCT denier
} AS deniers
WITH *, COLLECT {
  UNWIND holders + deniers AS statement
  WITH DISTINCT statement ORDER BY statement.id
  RETURN statement
} AS statements
WITH *, COLLECT {
  UNWIND statements AS statement
  MATCH (statement)-[:RESPONDS_TO]->(target:Claim) /*see target*/
  RETURN DISTINCT target
} AS targets
WITH *, COLLECT {
  UNWIND versions + answers + contexts + targets AS known
  RETURN DISTINCT known
} AS claims
