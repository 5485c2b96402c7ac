import { join, resolve } from 'node:path';
import { KnownError } from '../errors.js';
import type { Settings } from '../settings.js';
import { classArchive } from './class-archive.js';
import { startCompose, whyNoCompose } from './compose-neo4j.js';
import { cacheFolder } from './local/cache-folder.js';
import type { Attachment } from './local/attach.js';
import { findJava, hasMaven, newestTriedJava } from './local/java.js';
import type { JavaFound } from './local/java.js';
import { joinLocalNeo4j, startLocalNeo4j } from './local/local-neo4j.js';
import { fetchJars, hasJars } from './local/neo4j-jars.js';
import { neo4jFailed } from './local/start-neo4j.js';

/** A Neo4j that we may use, however we came by it. */
export interface Neo4jServer {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly how: 'configured' | 'local' | 'compose';
  /** One sentence for the user: which Neo4j it is, and why. */
  readonly why: string;
  /** When a local one has ended though we still use it: LOCAL_NEO4J_FAILED with the last lines of its log. */
  readonly failed: Promise<KnownError>;
  /** Gives up our use of it; never stops a server that others use. */
  release(): Promise<void>;
}

/** We do not watch over a Neo4j that is not ours. */
const never = new Promise<never>(() => undefined);

/** Where to look and whom to tell. */
export interface UseOptions {
  readonly projectFolder: string;
  /** Gets single lines for the user. */
  readonly report: (line: string) => void;
  /** Called when a Neo4j of our own has been set going, and starting it is all that is waited for. */
  readonly onStarting?: () => void;
}

/**
 * Finds a Neo4j: the one of NEO4J_URI, else a local one by Java and Maven, else the one of the compose file.
 *
 * Throws NEO4J_NOT_AVAILABLE with the reasons when there is none of the three, LOCAL_NEO4J_FAILED, SETTING_INVALID.
 */
export async function useNeo4j(settings: Settings, options: UseOptions): Promise<Neo4jServer> {
  if (settings.NEO4J_URI !== undefined) return configured(settings, settings.NEO4J_URI);
  const folder = resolve(options.projectFolder, settings.ONRECORD_DATA);
  const joined = await joinLocalNeo4j(folder);
  if (joined) return local(joined, { folder, verb: 'joined', report: options.report });
  const java = await javaFor(settings);
  if (java.kind === 'found') {
    const started = await start(settings, { ...options, folder, java });
    return local(started, { folder, verb: 'started', report: options.report });
  }
  const whyNot = await whyNoCompose(options.projectFolder);
  if (whyNot === undefined) return compose(settings, options);
  throw new KnownError(
    'NEO4J_NOT_AVAILABLE',
    `There is no Neo4j to use: NEO4J_URI is not set; no local one can be started, as ${java.why}; and ${whyNot}.`,
    {
      hint: 'Do one of three: set NEO4J_URI to a Neo4j of yours; install Java 17 or 21 and Maven; or start Docker with its compose plugin.',
    },
  );
}

function configured(settings: Settings, uri: string): Neo4jServer {
  return {
    uri,
    username: settings.NEO4J_USERNAME,
    password: settings.NEO4J_PASSWORD,
    database: settings.NEO4J_DATABASE,
    how: 'configured',
    why: `Using Neo4j at ${uri}, as NEO4J_URI says.`,
    failed: never,
    release: () => Promise.resolve(),
  };
}

/** Maven is needed for the first start alone. */
async function javaFor(settings: Settings): Promise<JavaFound> {
  if (process.platform === 'win32') return { kind: 'missing', why: 'that needs Linux or macOS' };
  const java = await findJava(settings.JAVA_HOME);
  if (java.kind === 'missing' || hasJars(cacheFolder(settings)) || (await hasMaven())) return java;
  return { kind: 'missing', why: 'Maven was not found' };
}

async function start(
  settings: Settings,
  use: UseOptions & { readonly folder: string; readonly java: Extract<JavaFound, { kind: 'found' }> },
): Promise<Attachment> {
  const { command, version } = use.java;
  if (version > newestTriedJava) {
    use.report(`Warning: Neo4j 5.26 is made for Java 17 and 21; this is Java ${version}.`);
  }
  const cache = cacheFolder(settings);
  const jarsFolder = await fetchJars(cache, use.report);
  const archive = await classArchive({ cache, jarsFolder, java: use.java }, use.report);
  use.report(`Starting a local Neo4j, data in ${use.folder} ...`);
  const options = {
    folder: use.folder,
    jarsFolder,
    java: command,
    heapMb: settings.ONRECORD_HEAP_MB,
    classes: archive === undefined ? undefined : ({ kind: 'use', file: archive } as const),
  };
  return startLocalNeo4j(options, use.onStarting);
}

function local(
  attachment: Attachment,
  {
    folder,
    verb,
    report,
  }: { readonly folder: string; readonly verb: string; readonly report: (line: string) => void },
): Neo4jServer {
  const failed = attachment.lost.then(() => {
    report(`The local Neo4j has ended; ${join(folder, 'neo4j.log')} may tell why.`);
    return neo4jFailed(folder, 'The local Neo4j has ended.');
  });
  const { uri, username, password } = attachment;
  return {
    uri,
    username,
    password,
    database: 'neo4j', // the one database of a Community server
    how: 'local',
    why: `Using the local Neo4j at ${uri} (${verb}; data in ${folder}), as NEO4J_URI is not set.`,
    failed,
    release: () => {
      attachment.release();
      return Promise.resolve();
    },
  };
}

async function compose(settings: Settings, { projectFolder, report }: UseOptions): Promise<Neo4jServer> {
  report('Starting Neo4j with Docker ...');
  const uri = await startCompose(projectFolder, settings.NEO4J_PASSWORD);
  return {
    uri,
    username: 'neo4j', // the compose file sets this user's password
    password: settings.NEO4J_PASSWORD,
    database: 'neo4j',
    how: 'compose',
    why: `Using the Neo4j of docker-compose.yml at ${uri}, as NEO4J_URI is not set and Java or Maven is missing.`,
    failed: never,
    release: () => Promise.resolve(),
  };
}
