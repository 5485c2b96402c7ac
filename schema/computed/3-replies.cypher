// Statements that respond to one of these, with all statements that are the same utterance.
WITH *, COLLECT {
  UNWIND versions + answers AS content
  MATCH (content)<-[:RESPONDS_TO]-(reply:Statement) /*see reply*/
  MATCH (reply)-[:RELATED_TO*0.. {kind: 'SAME_AS'}]-(utterance:Statement) /*see utterance*/
  RETURN DISTINCT utterance
} AS replies
