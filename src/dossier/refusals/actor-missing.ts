import { lacks } from '../draft.js';
import type { Refusal } from './refusal.js';

/** Refuses a request that nobody makes. */
export const actorMissing: Refusal = (set) =>
  set.records
    .filter((record) => record.type.name === 'Request' && lacks(record, 'actors'))
    .map((record) => ({
      code: 'ACTOR_MISSING',
      message: `Request "${record.localId}" has no actor.`,
      hint: 'Say in actors who asks.',
      at: record.at,
    }));
