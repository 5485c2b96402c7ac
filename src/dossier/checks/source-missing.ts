import { isOfType, lacks } from '../draft.js';
import type { DossierCheck } from './dossier-check.js';

/** Rejects a statement without a source. */
export const sourceMissing: DossierCheck = (set) =>
  set.records
    .filter((record) => isOfType(record, 'Statement') && lacks(record, 'attributedTo'))
    .map((record) => ({
      code: 'SOURCE_MISSING',
      message: `Statement "${record.localId}" has no source.`,
      hint: 'Name in attributedTo the actor whose words they are. For an unnamed source, use an actor with anonymous: true.',
      at: record.at,
    }));
