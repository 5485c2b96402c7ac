import type { Project } from '../project.js';

/** What a command needs to run, and where its exit code goes. */
export interface CommandContext {
  readonly project: Project;
  /** Receives the exit code of the executed command. */
  readonly done: (exitCode: number) => void;
}
