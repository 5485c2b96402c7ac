// Claims that answer one of its tellings, with their own tellings; and claims that only bear on one, or are a part of one.
WITH *, COLLECT {
  UNWIND versions AS version
  MATCH (version)<-[:RELATED_TO {kind: 'ANSWERS'}]-(answer:Claim) /*see answer*/
  MATCH (answer)-[:RELATED_TO*0.. {kind: 'SAME_AS'}]-(telling:Claim) /*see telling*/
  RETURN DISTINCT telling
} AS answers, COLLECT {
  UNWIND versions AS version
  MATCH (version)<-[bearing:RELATED_TO]-(context:Claim) /*see context*/
  WHERE bearing.kind IN ['BEARS_ON', 'PART_OF']
  WITH DISTINCT context ORDER BY context.id LIMIT 200
  RETURN context
} AS contexts
