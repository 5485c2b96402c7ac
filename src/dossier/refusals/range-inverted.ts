import { placeOf } from '../draft.js';
import type { Refusal } from './refusal.js';

/** Refuses a least amount above the most. */
export const rangeInverted: Refusal = (set) =>
  set.links.flatMap((link) => {
    const { minValue, maxValue } = link.properties;
    if (typeof minValue !== 'number' || typeof maxValue !== 'number' || minValue <= maxValue) return [];
    return [
      {
        code: 'RANGE_INVERTED',
        message: `minValue ${minValue} is above maxValue ${maxValue}.`,
        hint: 'Exchange them.',
        at: placeOf(link, 'minValue'),
      },
    ];
  });
