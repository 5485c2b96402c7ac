// Responses of sources to claims and statements, with their stance
MATCH answer = (:Source)<-[:ATTRIBUTED_TO]-(:Statement)-[:RESPONDS_TO]->(:Content)
RETURN answer LIMIT 100
