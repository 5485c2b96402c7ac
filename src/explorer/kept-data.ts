import type { Entry, Tie } from './records.js';

/** The query of what is shown, with its variables: it runs as it is. */
export interface ShownQuery {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The records and relationships of a view, as exports have them. */
export interface KeptData {
  readonly entries: ReadonlyArray<Entry>;
  readonly ties: ReadonlyArray<Tie>;
  /** What else belongs to it: sentences of chains, for instance. */
  readonly sentences: ReadonlyArray<string>;
}
