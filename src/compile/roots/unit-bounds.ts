/** A unit of time as text, with its first and last day. */
export interface UnitBounds {
  readonly value: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

/** Returns the bounds of `2025`, `2025-11` or `2025-11-03`; all are null for any other text. */
export function unitBounds(unit: string): UnitBounds {
  if (!/^\d{4}(-\d\d){0,2}$/.test(unit)) return { value: null, start: null, end: null };
  if (unit.length === 10) return { value: unit, start: unit, end: unit };
  if (unit.length === 4) return { value: unit, start: `${unit}-01-01`, end: `${unit}-12-31` };
  const [year, month] = unit.split('-').map(Number);
  // Day 0 of the next month is the last day of this one. The constructor would take years below 100 for 19xx.
  const last = new Date(0);
  last.setUTCFullYear(year ?? 0, month ?? 0, 0);
  return { value: unit, start: `${unit}-01`, end: `${unit}-${String(last.getUTCDate()).padStart(2, '0')}` };
}
