/** The most records in one picture: the server reads relationships among as many, and a reader sees no more. */
export const maxRecords = 1000;

/** The most ids in one query for facts or relationships; more would exceed the cost limit of the server. */
export const maxIdsPerQuery = 50;
