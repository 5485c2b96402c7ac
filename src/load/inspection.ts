/** The result of comparing what the graph stores for fast look-up with what it is derived from. */
export interface Inspection {
  /** The number of records or links that were compared. */
  readonly compared: number;
  /** The number of those that do not store what they should. */
  readonly stale: number;
  /** Names at most 5 of the stale ones, the first that were found. */
  readonly examples: ReadonlyArray<string>;
}

/** The most stale records or links that an inspection names. */
export const mostExamples = 5;

/** Returns the inspection of all parts, which are inspected one after another: pages, or types. */
export async function inspectParts(parts: AsyncIterable<Inspection>): Promise<Inspection> {
  let all: Inspection = { compared: 0, stale: 0, examples: [] };
  for await (const { compared, stale, examples } of parts)
    all = {
      compared: all.compared + compared,
      stale: all.stale + stale,
      examples: [...all.examples, ...examples].slice(0, mostExamples),
    };
  return all;
}
