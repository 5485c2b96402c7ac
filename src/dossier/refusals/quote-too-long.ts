import type { Problem } from '../../model/graph-data.js';
import { isOfType, placeOf, type DraftRecord } from '../draft.js';
import type { Refusal } from './refusal.js';

/** Refuses long quotations, which their owners' rights do not allow. Words are what blanks part. */
export const quoteTooLong: Refusal = (set, { maxQuoteWords }) =>
  set.records
    .filter((record) => isOfType(record, 'Statement'))
    .flatMap((record) => longQuotes(record, maxQuoteWords));

function longQuotes(record: DraftRecord, maxQuoteWords: number): ReadonlyArray<Problem> {
  const { quotes } = record.properties;
  if (!Array.isArray(quotes)) return [];
  return quotes.flatMap((quote: string, index) => {
    const words = quote.trim().split(/\s+/u).length;
    if (words <= maxQuoteWords) return [];
    return [
      {
        code: 'QUOTE_TOO_LONG',
        message: `A quotation has ${words} words; ${maxQuoteWords} are allowed.`,
        hint: 'Quote less, and say the rest in your own words.',
        at: placeOf(record, `quotes[${index}]`),
      },
    ];
  });
}
