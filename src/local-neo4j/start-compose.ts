import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { KnownError } from '../errors.js';
import { lastLines, runProgram } from './run-program.js';

const longestStartMs = 10 * 60_000;

/** Returns why Docker cannot start the Neo4j of this project, as the end of a sentence; undefined when it can. Never throws. */
export async function whyNoCompose(projectFolder: string): Promise<string | undefined> {
  if (!existsSync(join(projectFolder, 'docker-compose.yml')))
    return `${projectFolder} has no docker-compose.yml`;
  const daemon = await runProgram('docker', ['version', '--format', '{{.Server.Version}}']);
  if (daemon.exitCode !== 0) return 'Docker does not answer';
  const compose = await runProgram('docker', ['compose', 'version']);
  return compose.exitCode === 0 ? undefined : 'Docker has no compose plugin';
}

/**
 * Starts the service `neo4j` of the project's compose file, waits until it is healthy and returns its address.
 *
 * Throws SETTING_INVALID without a password, NEO4J_NOT_AVAILABLE with the last lines of Docker.
 */
export async function startCompose(projectFolder: string, password: string): Promise<string> {
  if (password === '') {
    throw new KnownError(
      'SETTING_INVALID',
      'NEO4J_PASSWORD is empty, and the Neo4j of docker-compose.yml needs it.',
      { hint: 'Set NEO4J_PASSWORD to a password of at least 8 characters, in the environment or in .env.' },
    );
  }
  const { exitCode, output } = await runProgram('docker', ['compose', 'up', '-d', '--wait', 'neo4j'], {
    folder: projectFolder,
    timeoutMs: longestStartMs,
    addedEnvironment: { NEO4J_PASSWORD: password },
  });
  if (exitCode === 0) return 'bolt://127.0.0.1:7687';
  throw new KnownError(
    'NEO4J_NOT_AVAILABLE',
    `Docker could not start Neo4j. Its last lines:\n${lastLines(output, 10)}`,
    { hint: 'Fix the cause that Docker names, or set NEO4J_URI to a Neo4j of your own.' },
  );
}
