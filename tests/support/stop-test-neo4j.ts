/** Ends the shared server of the run, and its throw-away Neo4js. */
async function tearDown(): Promise<void> {
  await globalThis.onrecordSharedServer?.stop();
  await Promise.all((globalThis.onrecordTestNeo4js ?? []).map(({ stop }) => stop()));
}

export { tearDown as default };
