import type { Problem } from '../../model/graph-data.js';
import { isOfType, placeOf, type DraftRecord } from '../draft.js';
import type { DossierCheck } from './dossier-check.js';

/** Rejects long quotations, for copyright reasons. Words are separated by white space. */
export const quoteTooLong: DossierCheck = (set, { maxQuoteWords }) =>
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
        message: `A quotation has ${words} words; at most ${maxQuoteWords} are allowed.`,
        hint: 'Shorten the quotation, and put the rest in your own words.',
        at: placeOf(record, `quotes[${index}]`),
      },
    ];
  });
}
