import { isOfType, lacks } from '../draft.js';
import type { Refusal } from './refusal.js';

/** Refuses a statement that is nobody's. */
export const sourceMissing: Refusal = (set) =>
  set.records
    .filter((record) => isOfType(record, 'Statement') && lacks(record, 'attributedTo'))
    .map((record) => ({
      code: 'SOURCE_MISSING',
      message: `Statement "${record.localId}" has no source.`,
      hint: 'Say in attributedTo whose words they are; an unnamed source is an actor with anonymous: true.',
      at: record.at,
    }));
