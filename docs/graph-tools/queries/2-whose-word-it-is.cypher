// Attribution chains: from consulted documents to the requests
MATCH chain = (:Document {consulted: true})<-[:REPORTED_IN]-(:Statement)-[:HAS_CONTENT*1..8]->(:Request)
UNWIND nodes(chain) AS part
OPTIONAL MATCH source = (part)-[:ATTRIBUTED_TO]->()
RETURN chain, source LIMIT 100
