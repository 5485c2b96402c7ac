import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from './replace-file.js';

/** The settings of a local Neo4j: `folder` holds its home `neo4j/`, its log and its password. */
export interface HomeOptions {
  readonly folder: string;
  readonly boltPort: number;
  readonly heapMb: number;
  /** Settings by name, which replace or complement the default ones. */
  readonly settings?: Readonly<Record<string, string>> | undefined;
}

/** A home that Neo4j can be started in. */
export interface Neo4jHome {
  readonly homeFolder: string;
  readonly temporaryFolder: string;
  readonly password: string;
}

/** The user name of the local Neo4j. */
export const localUsername = 'neo4j';

const pageCacheMb = 128;
const hashRounds = 1024;

/** Creates or updates the home: settings for this start, an empty temporary folder and the password, all readable by the user alone. */
export async function prepareHome(options: HomeOptions): Promise<Neo4jHome> {
  const homeFolder = join(options.folder, 'neo4j');
  const temporaryFolder = join(homeFolder, 'tmp');
  await makePrivateFolder(options.folder);
  await rm(temporaryFolder, { recursive: true, force: true });
  await mkdir(temporaryFolder, { recursive: true });
  await mkdir(join(homeFolder, 'conf'), { recursive: true });
  await writeFile(join(homeFolder, 'conf', 'neo4j.conf'), configuration(options));
  const password = await passwordIn(options.folder);
  await setFirstPassword(homeFolder, password);
  return { homeFolder, temporaryFolder, password };
}

/** Makes a folder that no other user of the machine can enter. */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
}

function configuration({ boltPort, heapMb, settings }: HomeOptions): string {
  const all = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.bolt.telemetry.enabled': 'false',
    'server.memory.heap.max_size': `${heapMb}m`,
    'server.memory.pagecache.size': `${pageCacheMb}m`,
    // A plan takes some 250 kB: a thousand of them would fill the heap that transactions need.
    'server.memory.query_cache.per_db_cache_num_entries': '250',
    // A fresh store of 2 MB instead of 500.
    'db.tx_log.preallocate': 'false',
    // A last resort: every statement of the program has a shorter limit of its own.
    'db.transaction.timeout': '10m',
    // How late a transaction is ended at most, after its time limit.
    'db.transaction.monitor.check.interval': '500ms',
    // It is stopped when nothing uses it any more, so there is nothing to wait for.
    'db.shutdown_transaction_end_timeout': '1s',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
    ...settings,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}=${value}`);
  return ['# Written at each start.', ...lines, ''].join('\n');
}

/** Reads the password of this folder, which is made on first use. */
async function passwordIn(folder: string): Promise<string> {
  const file = join(folder, 'password');
  if (!existsSync(file)) await replaceFile(file, randomBytes(24).toString('base64url'));
  return (await readFile(file, 'utf8')).trim();
}

/**
 * Sets the password before the first start, so that Neo4j never listens with the default one.
 *
 * Writes the file that `neo4j-admin dbms set-initial-password` would write; that tool takes the password on its command line, where
 * other users can read it. Neo4j reads the file only when it creates its system database.
 */
async function setFirstPassword(homeFolder: string, password: string): Promise<void> {
  if (existsSync(join(homeFolder, 'data', 'databases', 'system'))) return;
  const folder = join(homeFolder, 'data', 'dbms');
  await mkdir(folder, { recursive: true });
  const salt = randomBytes(32);
  const entry = ['SHA-256', hashed(password, salt), salt.toString('hex'), hashRounds].join(',');
  await replaceFile(join(folder, 'auth.ini'), `${localUsername}:${entry}:\n`);
}

function hashed(password: string, salt: Buffer): string {
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < hashRounds; round += 1) hash = createHash('sha256').update(hash).digest();
  return hash.toString('hex');
}
