/**
 * A process that uses the local Neo4j of a project folder, for tests of how it is shared and ended.
 *
 * `node local-user.js PROJECT_FOLDER`: prints `ready URI` or `failed CODE MESSAGE`, then answers each line of Cypher on
 * its input with a line of JSON; ends its use at the end of its input.
 */
import { createInterface } from 'node:readline';
import { openStore } from '../../dist/src/store/store.js';
import { readSettings } from '../../dist/src/settings.js';

const { ONRECORD_CACHE, XDG_CACHE_HOME, JAVA_HOME } = process.env;
const settings = readSettings({
  environment: { ONRECORD_CACHE, XDG_CACHE_HOME, JAVA_HOME, ONRECORD_HEAP_MB: '512' },
});
const options = { projectFolder: process.argv[2], report: (line) => console.error(line) };

try {
  const { store, server, close } = await openStore(settings, options);
  console.log(`ready ${server.uri}`);
  for await (const text of createInterface({ input: process.stdin })) {
    console.log(JSON.stringify(await store.command(text)));
  }
  await close();
} catch (failure) {
  console.log(`failed ${failure.code} ${JSON.stringify(failure.message)}`);
  process.exitCode = 1;
}
