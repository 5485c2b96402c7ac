import { findJava, hasMaven } from './find-java.js';
import type { JavaFound } from './find-java.js';
import { runProgram } from './run-program.js';

/** The programs of this machine that can run a Neo4j. */
export interface Machine {
  readonly java: JavaFound;
  readonly hasMaven: boolean;
  readonly hasDocker: boolean;
}

/** Finds the programs of this machine that can run a Neo4j. Starts no Neo4j. Never throws. */
export async function inspectMachine(javaHome: string | undefined): Promise<Machine> {
  const [java, maven, docker] = await Promise.all([
    findJava(javaHome),
    hasMaven(),
    runProgram('docker', ['info', '--format', '{{.ServerVersion}}']),
  ]);
  return { java, hasMaven: maven, hasDocker: docker.exitCode === 0 };
}
