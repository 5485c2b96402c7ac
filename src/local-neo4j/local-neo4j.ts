import { join, resolve } from 'node:path';
import { KnownError } from '../errors.js';
import type { Settings } from '../settings.js';
import type { Attachment } from './attach.js';
import { cacheFolder } from './cache-folder.js';
import { fetchJars, hasJars } from './fetch-jars.js';
import { findJava, hasMaven, newestTriedJava } from './find-java.js';
import type { JavaFound } from './find-java.js';
import { joinLocalNeo4j } from './join-local-neo4j.js';
import { prepareClassArchive } from './prepare-class-archive.js';
import type { ArchiveOptions } from './prepare-class-archive.js';
import { startCompose, whyNoCompose } from './start-compose.js';
import { startLocalNeo4j } from './start-local-neo4j.js';
import { neo4jFailed } from './start-neo4j.js';

export { answersBolt } from './answers-bolt.js';
export type { BoltAddress } from './answers-bolt.js';
export { inspectMachine } from './inspect-machine.js';
export type { Machine } from './inspect-machine.js';

/** A Neo4j on this machine that the program found or started. */
export interface LocalNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly how: 'local' | 'compose';
  /** One sentence for the user: which Neo4j it is, and why. */
  readonly why: string;
  /** Resolves when the Neo4j has ended and is not started again: LOCAL_NEO4J_FAILED with the last lines of its log. */
  readonly failed: Promise<KnownError>;
  /** Ends this use of it; never stops a server that others use. */
  release(): Promise<void>;
}

/** Where to look for a Neo4j, and how to report progress. */
export interface LocalNeo4jOptions extends ArchiveOptions {
  readonly projectFolder: string;
  /** Called when a Neo4j was launched and only its start is waited for. */
  readonly onStarting?: () => void;
}

/** The program does not watch over the Neo4j of the compose file. */
const never = new Promise<never>(() => undefined);

/**
 * Finds or starts a Neo4j on this machine: the one that already runs, else one by Java and Maven, else the one of the compose file.
 *
 * Throws NEO4J_NOT_AVAILABLE with the reasons where none of them is possible, LOCAL_NEO4J_FAILED, SETTING_INVALID.
 */
export async function useLocalNeo4j(settings: Settings, options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const folder = resolve(options.projectFolder, settings.ONRECORD_DATA);
  const joined = await joinLocalNeo4j(folder, options.report);
  if (joined) return local(joined, { folder, how: 'joined', report: options.report });
  const java = await javaFor(settings);
  if (java.kind === 'found') {
    const started = await start(settings, { ...options, folder, java });
    return local(started, { folder, how: 'started', report: options.report });
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

/** Only the first start needs Maven. */
async function javaFor(settings: Settings): Promise<JavaFound> {
  if (process.platform === 'win32') return { kind: 'missing', why: 'that needs Linux or macOS' };
  const java = await findJava(settings.JAVA_HOME);
  if (java.kind === 'missing' || hasJars(cacheFolder(settings)) || (await hasMaven())) return java;
  return { kind: 'missing', why: 'Maven was not found' };
}

async function start(
  settings: Settings,
  use: LocalNeo4jOptions & {
    readonly folder: string;
    readonly java: Extract<JavaFound, { kind: 'found' }>;
  },
): Promise<Attachment> {
  const { command, version } = use.java;
  if (version > newestTriedJava) {
    use.report(`Warning: Neo4j 5.26 is made for Java 17 and 21; this is Java ${version}.`);
  }
  const cache = cacheFolder(settings);
  const jarsFolder = await fetchJars(cache, use.report);
  const archive = await prepareClassArchive({ cache, jarsFolder, java: use.java }, use);
  use.report(`Starting a local Neo4j, data in ${use.folder} ...`);
  const options = {
    folder: use.folder,
    jarsFolder,
    java: command,
    heapMb: settings.ONRECORD_HEAP_MB,
    classes: archive === undefined ? undefined : ({ kind: 'use', file: archive } as const),
  };
  return startLocalNeo4j(options, use);
}

function local(
  attachment: Attachment,
  {
    folder,
    how,
    report,
  }: { readonly folder: string; readonly how: string; readonly report: (line: string) => void },
): LocalNeo4j {
  const failed = attachment.lost.then(() => {
    report(`The local Neo4j has ended; see ${join(folder, 'neo4j.log')} for the cause.`);
    return neo4jFailed(folder, 'The local Neo4j has ended.');
  });
  const { uri, username, password } = attachment;
  return {
    uri,
    username,
    password,
    how: 'local',
    why: `Using the local Neo4j at ${uri} (${how}; data in ${folder}), as NEO4J_URI is not set.`,
    failed,
    release: () => {
      attachment.release();
      return Promise.resolve();
    },
  };
}

async function compose(
  settings: Settings,
  { projectFolder, report }: Pick<LocalNeo4jOptions, 'projectFolder' | 'report'>,
): Promise<LocalNeo4j> {
  report('Starting Neo4j with Docker ...');
  const uri = await startCompose(projectFolder, settings.NEO4J_PASSWORD);
  return {
    uri,
    username: 'neo4j', // the compose file sets the password of this user
    password: settings.NEO4J_PASSWORD,
    how: 'compose',
    why: `Using the Neo4j of docker-compose.yml at ${uri}, as NEO4J_URI is not set and Java or Maven is missing.`,
    failed: never,
    release: () => Promise.resolve(),
  };
}
