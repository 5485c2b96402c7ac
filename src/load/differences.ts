import type { Value } from '../model/graph-data.js';
import type { Diff } from './diff.js';
import type { Entry } from './entries.js';

/** One record or link that a load would create, change or remove, in readable form. */
export interface Difference {
  readonly kind: 'CREATED' | 'CHANGED' | 'REMOVED';
  /** `Actor ven`, `HAS_CONTENT d:s.1 -> d:c.1`. */
  readonly what: string;
  /** The properties that differ, with their values before and after; null if there is none. */
  readonly fields: ReadonlyArray<{
    readonly name: string;
    readonly before: Value | null;
    readonly after: Value | null;
  }>;
}

/** Returns a diff as a list for display. */
export function differencesOf({ created, changed, removed }: Diff): ReadonlyArray<Difference> {
  return [
    ...created.map((entry): Difference => ({
      kind: 'CREATED',
      what: named(entry),
      fields: fields(null, entry),
    })),
    ...changed.map(({ entry, former }): Difference => ({
      kind: 'CHANGED',
      what: named(entry),
      fields: fields(former, entry),
    })),
    ...removed.map((entry): Difference => ({
      kind: 'REMOVED',
      what: named(entry),
      fields: fields(entry, null),
    })),
  ];
}

function named(entry: Entry): string {
  if (entry.of === 'NODE') return `${entry.type} ${entry.id}`;
  const key = entry.key === '' ? '' : ` ${entry.key}`;
  return `${entry.type} ${entry.from} -> ${entry.to}${key}`;
}

function fields(before: Entry | null, after: Entry | null): Difference['fields'] {
  const values = (entry: Entry | null): Readonly<Record<string, Value>> => ({
    ...(entry ? { type: entry.type } : {}),
    ...entry?.properties,
  });
  const [former, now] = [values(before), values(after)];
  const names = [...new Set([...Object.keys(former), ...Object.keys(now)])];
  return names
    .map((name) => ({ name, before: former[name] ?? null, after: now[name] ?? null }))
    .filter((field) => JSON.stringify(field.before) !== JSON.stringify(field.after));
}
