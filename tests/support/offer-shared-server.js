/**
 * Offers the test files of a run one server with the shipped dossiers, which they only read from: it is started when the first of
 * them asks ONRECORD_TEST_SHARED_SERVER for its address, and ends with the run.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Of what the server says on stderr, for a failure. */
const longestSaid = 5_000;

/** Makes the offer, until it is stopped; `rootDir` is the folder of the project. */
export async function offerSharedServer(rootDir) {
  let started;
  const desk = createServer((_request, response) => {
    started ??= startServer(rootDir);
    started.url.then(
      (url) => response.end(url),
      (failure) => response.writeHead(500).end(String(failure)),
    );
  });
  desk.listen(0, '127.0.0.1');
  await once(desk, 'listening');
  process.env.ONRECORD_TEST_SHARED_SERVER = `http://127.0.0.1:${desk.address().port}`;
  return {
    async stop() {
      desk.close();
      await started?.stop();
    },
  };
}

function startServer(rootDir) {
  const folder = mkdtemp(join(tmpdir(), 'onrecord-shared-'));
  const child = folder.then((path) => {
    const environment = { NEO4J_URI: '', ONRECORD_DATA: join(path, 'data'), ONRECORD_PORT: '0' };
    environment.ONRECORD_CLIENT_RATE = '0'; // all files read from one address
    environment.ONRECORD_READ_TIMEOUT_MS = '60000'; // on a busy machine Neo4j takes long to plan what is asked for the first time
    return spawn(process.execPath, [join(rootDir, 'bin', 'onrecord.js'), 'start'], {
      cwd: rootDir,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    });
  });
  return {
    url: child.then(addressOf),
    async stop() {
      (await child).kill('SIGKILL');
      await rm(await folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
    },
  };
}

/** The address of the server, without a slash at the end, once it listens. */
async function addressOf(child) {
  const lines = createInterface({ input: child.stdout });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said = (said + text).slice(-longestSaid);
  });
  return new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      const found = /(http:\S+)\/graphql$/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
    lines.once('close', () => reject(new Error(`The shared server ended before it listened.\n${said}`)));
  });
}
