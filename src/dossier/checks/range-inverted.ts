import { placeOf } from '../draft.js';
import type { DossierCheck } from './dossier-check.js';

/** Rejects a minimum above its maximum. */
export const rangeInverted: DossierCheck = (set) =>
  set.links.flatMap((link) => {
    const { minValue, maxValue } = link.properties;
    if (typeof minValue !== 'number' || typeof maxValue !== 'number' || minValue <= maxValue) return [];
    return [
      {
        code: 'RANGE_INVERTED',
        message: `minValue ${minValue} is greater than maxValue ${maxValue}.`,
        hint: 'Swap the two values.',
        at: placeOf(link, 'minValue'),
      },
    ];
  });
