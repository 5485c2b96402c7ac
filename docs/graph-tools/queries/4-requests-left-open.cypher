// Requests to which no answer is reported, with those who were asked
MATCH asked = (request:Request)-[:RECIPIENT]->()
WHERE request.outcome = 'NO_REPORTED_ANSWER'
RETURN asked LIMIT 100
