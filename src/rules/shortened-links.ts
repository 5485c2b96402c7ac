import type { ChainStep } from './chains.js';

/** The most statements of a chain that are shown at each of its ends; a chain of more than twice as many is shortened. */
const shownAtEachEnd = 4;

/** The statements of a chain that are shown. */
export interface ShortenedLinks {
  readonly first: ReadonlyArray<ChainStep>;
  /** Empty where the chain is not shortened. */
  readonly last: ReadonlyArray<ChainStep>;
  readonly omitted: {
    readonly count: number;
    /** Whether each of those left out states the next one as fact. */
    readonly areCertain: boolean;
  };
}

/** Leaves out the middle of a chain of more than eight statements, so that four remain at each end. Source: rule 0, as amended. */
export function shortenedLinks(links: ReadonlyArray<ChainStep>): ShortenedLinks {
  const isLong = links.length > 2 * shownAtEachEnd;
  const omitted = isLong ? links.slice(shownAtEachEnd, -shownAtEachEnd) : [];
  return {
    first: isLong ? links.slice(0, shownAtEachEnd) : links,
    last: isLong ? links.slice(-shownAtEachEnd) : [],
    omitted: {
      count: omitted.length,
      areCertain: omitted.every(({ factuality }) => factuality === 'CERTAIN'),
    },
  };
}
