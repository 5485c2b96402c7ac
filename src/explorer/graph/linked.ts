import { mostDrawn } from './limits.js';

/** Which relationships must be asked for, so that all among some records are known. */
export interface Linking {
  /** Records whose relationships among each other are known once the asking is done. */
  readonly linked: ReadonlySet<string>;
  /** Those of them that are new: asked for what leads to all. */
  readonly fresh: ReadonlyArray<string>;
  /** Those of them that were linked before: asked for what leads to the new. */
  readonly known: ReadonlyArray<string>;
}

/**
 * Takes records in among those that are linked already.
 *
 * All that was ever read stays linked, so that a step can be taken again at any time, as long as it is no more than a picture
 * may hold; then only what is wanted now.
 */
export function linkMore(before: ReadonlySet<string>, ids: ReadonlyArray<string>): Linking {
  const all = new Set([...before, ...ids]);
  const linked = all.size <= mostDrawn ? all : new Set(ids);
  return {
    linked,
    fresh: ids.filter((id) => !before.has(id)),
    known: [...before].filter((id) => linked.has(id)),
  };
}
