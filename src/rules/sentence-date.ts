import type { EvidenceStatement, Interval } from './evidence.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

type Dated = Pick<EvidenceStatement, 'date' | 'dateText' | 'dateStart' | 'dateEnd'>;

/**
 * Writes the date of a statement as it follows the verb: `on 3 November 2025`, `in November 2025`, `in 2025`; empty where there is none.
 *
 * Date words without a known day are put in quotation marks and parentheses, as `last week` is another week for the reader. Source:
 * rule 9.4.
 */
export function dateInText({ date, dateText, dateStart, dateEnd }: Dated): string {
  if (date !== null && dateStart !== null && dateStart === dateEnd && /[~?%]$/.test(date)) {
    return `${about(date)} ${dayInText(dateStart)}`;
  }
  const days = { dateStart, dateEnd };
  if (dateStart !== null || dateEnd !== null) return daysInText(days);
  return dateText === null ? '' : `(“${dateText}”)`;
}

function daysInText({ dateStart, dateEnd }: Interval): string {
  if (dateStart === null) return dateEnd === null ? '' : `not after ${dayInText(dateEnd)}`;
  if (dateEnd === null) return `not before ${dayInText(dateStart)}`;
  if (dateStart === dateEnd) return `on ${dayInText(dateStart)}`;
  const [year = '', month = ''] = dateStart.split('-');
  if (dateStart === `${year}-01-01` && dateEnd === `${year}-12-31`) return `in ${yearInText(year)}`;
  if (dateStart === `${year}-${month}-01` && dateEnd === lastDayOf(year, month)) {
    return `in ${monthInText(month)} ${yearInText(year)}`;
  }
  return `between ${dayInText(dateStart)} and ${dayInText(dateEnd)}`;
}

function about(date: string): string {
  return date.endsWith('?') ? 'perhaps on' : 'on about';
}

function dayInText(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${monthInText(month)} ${yearInText(year)}`;
}

function monthInText(month: string): string {
  return months[Number(month) - 1] ?? month;
}

function yearInText(year: string): string {
  return String(Number(year));
}

function lastDayOf(year: string, month: string): string {
  const time = new Date(0);
  time.setUTCFullYear(Number(year), Number(month), 0);
  return time.toISOString().slice(0, 10);
}
