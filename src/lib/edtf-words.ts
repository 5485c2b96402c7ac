const seasons: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
const qualifiers: Readonly<Record<string, string>> = { '~': 'about', '?': 'perhaps', '%': 'perhaps about' };

/**
 * Returns a date of EDTF level 1 as a reader expects it: `2024-10-11 to 2024-10-21`, `about 2025-10`, `spring 2025`, `until 2024`.
 *
 * A year, a month and a day stay as they are.
 */
export function edtfWords(date: string): string {
  const [start, end] = date.split('/');
  if (end === undefined) return pointWords(date);
  if (start === '' || start === '..') return isOpen(end) ? date : `until ${pointWords(end)}`;
  if (isOpen(end)) return `from ${pointWords(start ?? '')}`;
  return `${pointWords(start ?? '')} to ${pointWords(end)}`;
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function pointWords(point: string): string {
  const [, day = point, mark = ''] = /^(.*?)([~?%]?)$/.exec(point) ?? [];
  return [qualifiers[mark], dayWords(day)].filter(Boolean).join(' ');
}

/** An unspecified month or day is not known: the year or month that remains says as much. */
function dayWords(day: string): string {
  const known = day.replace(/(-XX)+$/, '');
  const season = /^(-?\d{4})-(2[1-4])$/.exec(known);
  if (season) return `${seasons[season[2] ?? ''] ?? ''} ${season[1] ?? ''}`;
  const decade = /^(\d{3})X$/.exec(known);
  if (decade) return `${decade[1] ?? ''}0s`;
  const century = /^(\d{2})XX$/.exec(known);
  return century ? `${century[1] ?? ''}00 to ${century[1] ?? ''}99` : known;
}
