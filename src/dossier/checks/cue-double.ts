import { isOfType, placeOf } from '../draft.js';
import type { DossierCheck } from './dossier-check.js';

/** Rejects a cue with two reporting verbs: each of them needs a statement of its own. */
export const cueDouble: DossierCheck = (set) =>
  set.records
    .filter(
      (record) =>
        isOfType(record, 'Statement') && /\/|\sand\s/iu.test(String(record.properties['cue'] ?? '')),
    )
    .map((record) => ({
      code: 'CUE_DOUBLE',
      message: `Cue "${String(record.properties['cue'])}" contains two reporting verbs.`,
      hint: 'Write one statement for each of them.',
      at: placeOf(record, 'cue'),
    }));
