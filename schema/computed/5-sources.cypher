// Whose statements these are, and where they stand: documents with what they are derived from, and actors.
WITH *, COLLECT {
  UNWIND statements AS statement
  MATCH (statement)-[:ATTRIBUTED_TO|ON_BEHALF_OF|VIA|SOUGHT_REPLY_FROM|REPORTED_IN]->(source:Source) /*see source*/
  RETURN DISTINCT source
} AS named
WITH *, COLLECT {
  UNWIND [source IN named WHERE source:Document] AS document
  MATCH (document)-[:DERIVED_FROM*0..5]->(origin:Document) /*see origin*/
  RETURN DISTINCT origin
} AS documents
