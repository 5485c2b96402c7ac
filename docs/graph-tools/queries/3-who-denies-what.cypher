// Who responds to what, and how
MATCH answer = (:Source)<-[:ATTRIBUTED_TO]-(:Statement)-[:RESPONDS_TO]->(:Content)
RETURN answer LIMIT 100
