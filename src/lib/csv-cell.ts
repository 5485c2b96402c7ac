/**
 * Writes a value as a cell of CSV (RFC 4180).
 *
 * No value gives an empty cell, numbers and booleans stand bare; text is always in quotes, so that an empty text differs from none.
 */
export function csvCell(value: string | number | boolean | null | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value);
}
