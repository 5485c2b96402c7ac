/** Ends the server that start-shared-server.js has started, if any file asked for it. */
async function tearDown() {
  await globalThis.onrecordSharedServer.stop();
}

export { tearDown as default };
