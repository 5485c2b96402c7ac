import type { DateBounds } from './partial-date.js';

/**
 * Returns the days that relative words mean, counted from a day.
 *
 * Known are: today, yesterday, this and last week (Monday to Sunday), month and year. Returns null for all other words.
 */
export function relativeDays(words: string, day: string): DateBounds | null {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  switch (words.trim().toLowerCase()) {
    case 'today':
      return span(day, day);
    case 'yesterday':
      return span(dayAt(year, month, date - 1), dayAt(year, month, date - 1));
    case 'this week':
      return span(dayAt(year, month, date - weekday), dayAt(year, month, date - weekday + 6));
    case 'last week':
      return span(dayAt(year, month, date - weekday - 7), dayAt(year, month, date - weekday - 1));
    case 'this month':
      return span(dayAt(year, month, 1), dayAt(year, month + 1, 0));
    case 'last month':
      return span(dayAt(year, month - 1, 1), dayAt(year, month, 0));
    case 'this year':
      return span(dayAt(year, 1, 1), dayAt(year, 12, 31));
    case 'last year':
      return span(dayAt(year - 1, 1, 1), dayAt(year - 1, 12, 31));
    default:
      return null;
  }
}

/** Returns a day of the calendar; month from 1. Months and days outside of their ranges carry over. */
function dayAt(year: number, month: number, date: number): string {
  const time = new Date(0);
  // Not Date.UTC, which treats the years 0 to 99 as 1900 to 1999.
  time.setUTCFullYear(year, month - 1, date);
  return time.toISOString().slice(0, 10);
}

function span(start: string, end: string): DateBounds {
  return { start, end };
}
