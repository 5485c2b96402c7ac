import { join } from 'node:path';
import { KnownError } from '../errors.js';
import { attach } from './attach.js';
import type { Attachment } from './attach.js';
import { readRunFile } from './run-file.js';

/**
 * Joins the local Neo4j of a data folder where one runs or is starting; returns undefined where none is. Throws LOCAL_NEO4J_FAILED.
 *
 * Reports later if it has ended and is started again.
 */
export async function joinLocalNeo4j(
  folder: string,
  report: (line: string) => void,
): Promise<Attachment | undefined> {
  const run = await readRunFile(folder);
  if (typeof run !== 'object') return undefined;
  const result = await attach(run, () => {
    report(`The local Neo4j has ended and is started again; see ${join(folder, 'neo4j.log')} for the cause.`);
  });
  if (result.kind === 'failed') {
    throw new KnownError('LOCAL_NEO4J_FAILED', result.message, { hint: result.hint });
  }
  return result.kind === 'attached' ? result.attachment : undefined;
}
