// Changes by the loads of each dossier, latest first
MATCH (load:Load)
OPTIONAL MATCH (load)-[:LOADED_INTO]->(dossier:Dossier)
RETURN load.id, coalesce(dossier.title, 'removed') AS dossier, load.startedAt, load.created, load.changed, load.removed
ORDER BY load.startedAt DESC LIMIT 100
