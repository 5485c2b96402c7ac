// Who asked whom for what
MATCH way = (asker:Actor)<-[:ACTOR]-(request:Request)-[:RECIPIENT]->(asked)
OPTIONAL MATCH item = (request)-[:OBJECT]->()
RETURN way, item LIMIT 100
