/** Ends the throw-away Neo4js of the run. */
async function tearDown(): Promise<void> {
  await Promise.all((globalThis.onrecordTestNeo4js ?? []).map(({ stop }) => stop()));
}

export { tearDown as default };
