import { join } from 'node:path';
import { runProgram } from './run-program.js';

/** A Java to start Neo4j with, or the reason why there is none (the end of a sentence). */
export type JavaFound =
  | {
      readonly kind: 'found';
      readonly command: string;
      readonly version: number;
      /** The output of `java -version`. */
      readonly description: string;
    }
  | { readonly kind: 'missing'; readonly why: string };

const oldestJava = 17;
/** The newest Java that Neo4j 5.26 is made for; newer ones mostly work. */
export const newestTriedJava = 21;

/** Finds Java 17 or newer: that of JAVA_HOME, else the one on the PATH. Never throws. */
export async function findJava(javaHome: string | undefined): Promise<JavaFound> {
  const command = javaHome ? join(javaHome, 'bin', 'java') : 'java';
  const { output } = await runProgram(command, ['-version']);
  const version = javaVersionIn(output);
  if (version === undefined) return { kind: 'missing', why: 'Java was not found' };
  if (version < oldestJava) return { kind: 'missing', why: `Java ${version} is older than ${oldestJava}` };
  return { kind: 'found', command, version, description: output };
}

/** Returns whether Maven is on the PATH and runs. Never throws. */
export async function hasMaven(): Promise<boolean> {
  const { exitCode } = await runProgram('mvn', ['-v']);
  return exitCode === 0;
}

/** Returns the number after `version "`: 17 for "17.0.15", 8 for "1.8.0_392". */
function javaVersionIn(output: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(output);
  return match ? Number(match[1]) : undefined;
}
