import { KnownError } from '../errors.js';
import { attach } from './attach.js';
import type { Attachment } from './attach.js';
import { readRunFile } from './run-file.js';

/** Joins the local Neo4j of a data folder where one runs or is starting; returns undefined where none is. Throws LOCAL_NEO4J_FAILED. */
export async function joinLocalNeo4j(folder: string): Promise<Attachment | undefined> {
  const run = await readRunFile(folder);
  if (typeof run !== 'object') return undefined;
  const result = await attach(run);
  if (result.kind === 'failed') {
    throw new KnownError('LOCAL_NEO4J_FAILED', result.message, { hint: result.hint });
  }
  return result.kind === 'attached' ? result.attachment : undefined;
}
