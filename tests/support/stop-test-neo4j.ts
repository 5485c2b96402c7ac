/** Ends the throw-away Neo4j of the run. */
async function tearDown(): Promise<void> {
  await globalThis.onrecordTestNeo4j?.stop();
}

export { tearDown as default };
