import { isOfType, lacks } from '../draft.js';
import type { Refusal } from './refusal.js';

/** Refuses a statement that puts nothing forward and responds to nothing. */
export const contentMissing: Refusal = (set) =>
  set.records
    .filter((record) => isOfType(record, 'Statement'))
    .filter((record) => lacks(record, 'content') && lacks(record, 'respondsTo'))
    .map((record) => ({
      code: 'CONTENT_MISSING',
      message: `Statement "${record.localId}" has neither content nor a reply.`,
      hint: 'Name in content what it puts forward, or in respondsTo what it responds to.',
      at: record.at,
    }));
