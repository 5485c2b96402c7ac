// Requests without a reported answer, with their addressees
MATCH asked = (request:Request)-[:RECIPIENT]->()
WHERE request.outcome = 'NO_REPORTED_ANSWER'
RETURN asked LIMIT 100
