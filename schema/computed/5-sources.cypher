// Whose statements these are, and where they stand: documents with what they are derived from, and actors.
CALL (statements) {
  UNWIND statements AS statement
  MATCH (statement)-[:ATTRIBUTED_TO|ON_BEHALF_OF|VIA|SOUGHT_REPLY_FROM|REPORTED_IN]->(source:Source) /*see source*/
  RETURN collect(DISTINCT source) AS named
}
CALL (named) {
  UNWIND [source IN named WHERE source:Document] AS document
  MATCH (document)-[:DERIVED_FROM*0..5]->(origin:Document) /*see origin*/
  RETURN collect(DISTINCT origin) AS documents
}
