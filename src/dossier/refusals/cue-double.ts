import { isOfType, placeOf } from '../draft.js';
import type { Refusal } from './refusal.js';

/** Refuses a cue that holds two: one cue, one statement. */
export const cueDouble: Refusal = (set) =>
  set.records
    .filter(
      (record) =>
        isOfType(record, 'Statement') && /\/|\sand\s/iu.test(String(record.properties['cue'] ?? '')),
    )
    .map((record) => ({
      code: 'CUE_DOUBLE',
      message: `Cue "${String(record.properties['cue'])}" holds two.`,
      hint: 'Write one statement for each cue.',
      at: placeOf(record, 'cue'),
    }));
