import { isOfType, lacks } from '../draft.js';
import type { DossierCheck } from './dossier-check.js';

/** Rejects a statement that has no content and responds to nothing. */
export const contentMissing: DossierCheck = (set) =>
  set.records
    .filter((record) => isOfType(record, 'Statement'))
    .filter((record) => lacks(record, 'content') && lacks(record, 'respondsTo'))
    .map((record) => ({
      code: 'CONTENT_MISSING',
      message: `Statement "${record.localId}" has neither content nor respondsTo.`,
      hint: 'Name in content the claims or statements that it makes, or in respondsTo those that it responds to.',
      at: record.at,
    }));
