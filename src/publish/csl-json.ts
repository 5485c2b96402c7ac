import type { ClaimPage, PublishedSource } from './claim-page.js';
import { toLine } from './to-line.js';

/** An item of CSL-JSON 1.0.2, as reference managers import it. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly archive_location?: string;
  readonly note?: string;
}

type CslDate =
  | { readonly 'date-parts': ReadonlyArray<ReadonlyArray<number>>; readonly circa?: true }
  | { readonly literal: string };

/** The types of CSL for kinds of documents; others are `document`. */
const typesByKind: Readonly<Record<string, string>> = {
  ARTICLE: 'article-newspaper',
  BROADCAST: 'broadcast',
  POST: 'post',
  DATASET: 'dataset',
  INTERVIEW: 'interview',
  SPEECH: 'speech',
  BOOK: 'book',
  REPORT: 'report',
  LETTER: 'personal_communication',
};

/** Returns the citation of a claim's page. Its note has the status, all replies and all denials. `today` is `YYYY-MM-DD`. */
export function pageCitation(page: ClaimPage, today: string): CslItem {
  return {
    id: page.id,
    type: 'webpage',
    title: page.title,
    'container-title': 'Onrecord',
    ...(page.graphDay === null ? {} : { issued: cslDate(page.graphDay) }),
    accessed: cslDate(today),
    ...(page.address === null ? {} : { URL: page.address }),
    note: toLine(page),
  };
}

/** Returns the citation of a document. */
export function sourceCitation(source: PublishedSource): CslItem {
  const { id, title, kind, publishers, date, url, archivedUrl, accessedOn, correction } = source;
  const type = typesByKind[kind] ?? 'document';
  const publisher = publishers.join(', ');
  const isPeriodical = ['article-newspaper', 'broadcast', 'post'].includes(type);
  return {
    id,
    type,
    ...(title === null ? {} : { title }),
    ...(publisher === '' ? {} : isPeriodical ? { 'container-title': publisher } : { publisher }),
    ...(date === null ? {} : { issued: cslDate(date) }),
    ...(accessedOn === null ? {} : { accessed: cslDate(accessedOn) }),
    ...(url === null ? {} : { URL: url }),
    ...(archivedUrl === null ? {} : { archive_location: archivedUrl }),
    ...(correction === null ? {} : { note: correction }),
  };
}

/** Converts a year, month or day of EDTF level 1, also an approximate one; other dates stay as they are written. */
function cslDate(edtf: string): CslDate {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/.exec(edtf);
  const numbers = parts?.slice(1, 4).flatMap((part) => (part ? [Number(part)] : []));
  const isCalendarDate = numbers?.every((number, place) => place === 0 || (number > 0 && number <= 31));
  if (!parts || !numbers || !isCalendarDate || (numbers[1] ?? 1) > 12) return { literal: edtf };
  return { 'date-parts': [numbers], ...(parts[4] ? { circa: true } : {}) };
}
