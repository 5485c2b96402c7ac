/**
 * Returns a value as a CSV cell (RFC 4180).
 *
 * A missing value becomes an empty cell. Numbers and booleans have no quotes; text always has them, so that empty text differs from
 * no text.
 */
export function csvCell(value: string | number | boolean | null | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value);
}
