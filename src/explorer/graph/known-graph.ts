import type { Entry, Tie } from '../records.js';

/** The records and relationships that have been read so far: they stay, so that every step can be undone at once. */
export interface Contents {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly ties: ReadonlyMap<string, Tie>;
  /** The records whose relationships among each other are known. */
  readonly linked: ReadonlySet<string>;
}

/** Nothing read yet. */
export const noContents: Contents = { entries: new Map(), ties: new Map(), linked: new Set() };
