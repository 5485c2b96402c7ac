import { findJava, hasMaven } from './local/java.js';
import type { JavaFound } from './local/java.js';
import { runProgram } from './run-program.js';

/** What this machine has to run a Neo4j with. */
export interface Machine {
  readonly java: JavaFound;
  readonly hasMaven: boolean;
  readonly hasDocker: boolean;
}

/** Looks what this machine has to run a Neo4j with. Starts nothing. Never throws. */
export async function inspectMachine(javaHome: string | undefined): Promise<Machine> {
  const [java, maven, docker] = await Promise.all([
    findJava(javaHome),
    hasMaven(),
    runProgram('docker', ['info', '--format', '{{.ServerVersion}}']),
  ]);
  return { java, hasMaven: maven, hasDocker: docker.exitCode === 0 };
}
