import type { KnownError } from '../errors.js';
import { useLocalNeo4j } from '../local-neo4j/local-neo4j.js';
import type { LocalNeo4j, LocalNeo4jOptions } from '../local-neo4j/local-neo4j.js';
import type { Settings } from '../settings.js';
import { runSampleStatements } from './run-sample-statements.js';

/** The Neo4j that the program uses: the configured one, or one on this machine. */
export interface Neo4jServer extends Omit<LocalNeo4j, 'how'> {
  readonly database: string;
  readonly how: LocalNeo4j['how'] | 'configured';
}

/** Where to look for a Neo4j, and how to report progress. */
export type UseOptions = Omit<LocalNeo4jOptions, 'runSamples'>;

/** The program does not monitor a configured Neo4j. */
const never = new Promise<KnownError>(() => undefined);

/**
 * Finds the Neo4j to use: the one of NEO4J_URI, otherwise one on this machine, which is started if none is running.
 *
 * Throws NEO4J_NOT_AVAILABLE with the reasons if there is none, LOCAL_NEO4J_FAILED, SETTING_INVALID.
 */
export async function useNeo4j(settings: Settings, options: UseOptions): Promise<Neo4jServer> {
  if (settings.NEO4J_URI !== undefined) return configured(settings, settings.NEO4J_URI);
  const local = await useLocalNeo4j(settings, { ...options, runSamples: runSampleStatements });
  return { ...local, database: 'neo4j' }; // the one database of a Community server
}

function configured(settings: Settings, uri: string): Neo4jServer {
  return {
    uri,
    username: settings.NEO4J_USERNAME,
    password: settings.NEO4J_PASSWORD,
    database: settings.NEO4J_DATABASE,
    how: 'configured',
    why: `Using Neo4j at ${uri}, as set in NEO4J_URI.`,
    failed: never,
    release: () => Promise.resolve(),
  };
}
