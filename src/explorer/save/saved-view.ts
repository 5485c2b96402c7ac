import type { GraphRecord } from '../records.js';
import type { ViewData, ViewQuery, ViewSource } from '../view-data.js';

/** A view as it is saved in every format: its data, and where they come from. */
export interface SavedView extends ViewData {
  readonly title: string;
  /** The address of the view, from which it can be opened again. */
  readonly address: string;
  /** When it was saved, ISO 8601. */
  readonly time: string;
  readonly query: ViewQuery;
  /** The documents among its records. */
  readonly sources: ReadonlyArray<GraphRecord>;
}

/** When and where a view is saved. */
export interface SaveContext {
  readonly title: string;
  readonly address: string;
  readonly time: Date;
}

/** Returns a view as it is now, to be saved. */
export function savedView(view: ViewSource, { title, address, time }: SaveContext): SavedView {
  const data = view.data();
  return {
    ...data,
    title,
    address,
    time: time.toISOString(),
    query: view.query(),
    sources: data.records.filter(({ type }) => type === 'document'),
  };
}

/** Returns a source in words: its title, date and address. */
export function sourceWords({ label, url, date }: GraphRecord): string {
  return [label, date, url].filter((part) => part !== null).join(', ');
}
