/** The most statements in one query for their contents; more would exceed the cost limit of the server. */
export const contentsPerQuery = 50;

/** The most lines of an outline in one query; more would exceed the cost limit of the server. */
export const linesPerQuery = 50;
