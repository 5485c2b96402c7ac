import type { KeptData, ShownQuery } from '../kept-data.js';
import type { Entry } from '../records.js';

/** What goes into every kept file: the data, and where they come from. */
export interface KeptAbout extends KeptData {
  readonly title: string;
  /** The address of the view, which is the view. */
  readonly address: string;
  /** When it was kept, ISO 8601. */
  readonly at: string;
  readonly query: ShownQuery;
  /** The documents among what is kept. */
  readonly sources: ReadonlyArray<Entry>;
}

/** Gathers what is kept of a view at one moment. */
export function keptAbout(
  keep: { readonly query: ShownQuery; readonly data: () => KeptData },
  { title, address, at }: { readonly title: string; readonly address: string; readonly at: Date },
): KeptAbout {
  const data = keep.data();
  return {
    ...data,
    title,
    address,
    at: at.toISOString(),
    query: keep.query,
    sources: data.entries.filter(({ type }) => type === 'document'),
  };
}

/** One source in words: title and address. */
export function sourceWords({ label, url, date }: Entry): string {
  return [label, date, url].filter((part) => part !== null).join(', ');
}
