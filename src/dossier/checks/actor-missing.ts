import { lacks } from '../draft.js';
import type { DossierCheck } from './dossier-check.js';

/** Rejects a request without an actor. */
export const actorMissing: DossierCheck = (set) =>
  set.records
    .filter((record) => record.type.name === 'Request' && lacks(record, 'actors'))
    .map((record) => ({
      code: 'ACTOR_MISSING',
      message: `Request "${record.localId}" has no actor.`,
      hint: 'Name in actors the actor that makes the request.',
      at: record.at,
    }));
