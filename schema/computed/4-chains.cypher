// All statements that lead to one of these contents; and the statements that deny one of those was made, with all statements that lead to them.
CALL (versions, answers, replies) {
  UNWIND versions + answers + replies AS content
  WITH DISTINCT content
  MATCH (content)<-[:HAS_CONTENT*0..]-(holder:Statement) /*see holder*/
  RETURN collect(DISTINCT holder) AS holders
}
CALL (holders) {
  UNWIND holders AS holder
  MATCH (holder)<-[:RESPONDS_TO {stance: 'DENY'}]-(denial:Statement) /*see denial*/
  WITH DISTINCT denial
  MATCH (denial)<-[:HAS_CONTENT*0..]-(denier:Statement) /*see denier*/
  RETURN collect(DISTINCT denier) AS deniers
}
// For the sentence of a reply: the claims and statements that it responds to, and the statements that report it as a reply.
CALL (holders, deniers) {
  UNWIND holders + deniers AS statement
  WITH DISTINCT statement
  MATCH (statement)-[response:RESPONDS_TO]->(target:Content) /*see target*/
  RETURN collect(DISTINCT target) AS targets, collect(response.accordingTo) AS accountIds
}
CALL (accountIds) {
  UNWIND accountIds AS ids
  UNWIND ids AS id
  WITH DISTINCT id
  MATCH (account:Statement {id: id}) /*see account*/
  RETURN collect(account) AS accounts
}
CALL (holders, deniers, targets, accounts) {
  UNWIND holders + deniers + targets + accounts AS statement
  WITH DISTINCT statement WHERE statement:Statement
  RETURN collect(statement) AS statements
}
CALL (versions, answers, contexts, targets) {
  UNWIND versions + answers + contexts + targets AS claim
  WITH DISTINCT claim WHERE claim:Claim
  RETURN collect(claim) AS claims
}
// If there are more statements than the rules accept, nothing more is read.
WITH *, size(statements) > $mostStatements AS isTooLarge
WITH isTooLarge,
  CASE WHEN isTooLarge THEN [] ELSE versions END AS versions,
  CASE WHEN isTooLarge THEN [] ELSE answers END AS answers,
  CASE WHEN isTooLarge THEN [] ELSE holders END AS holders,
  CASE WHEN isTooLarge THEN [] ELSE deniers END AS deniers,
  CASE WHEN isTooLarge THEN [] ELSE statements END AS statements,
  CASE WHEN isTooLarge THEN [] ELSE claims END AS claims
