// The sources of these statements and the documents that report them; the documents from which those are derived, and the issuers of all.
CALL (statements) {
  UNWIND statements AS statement
  MATCH (statement)-[:ATTRIBUTED_TO|ON_BEHALF_OF|VIA|SOUGHT_REPLY_FROM|REPORTED_IN]->(source:Source) /*see source*/
  RETURN collect(DISTINCT source) AS named
}
CALL (named) {
  UNWIND named AS source
  WITH source WHERE source:Document
  MATCH (source)-[:DERIVED_FROM*0..5]->(document:Document) /*see document*/
  RETURN collect(DISTINCT document) AS documents
}
CALL (documents) {
  UNWIND documents AS document
  MATCH (document)-[:ISSUED_BY]->(issuer:Actor) /*see issuer*/
  RETURN collect(DISTINCT issuer) AS issuers
}
