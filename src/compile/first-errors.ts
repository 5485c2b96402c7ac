import { GraphQLError } from 'graphql';

/** The most errors of a rejected request that are listed. */
const mostListed = 5;

/**
 * Returns the first errors of a rejected request, and one that says how many more there are.
 *
 * `mostFound` is the number after which graphql-js stops; it then adds an error that says so.
 */
export function firstErrors(
  errors: ReadonlyArray<GraphQLError>,
  mostFound: number,
): ReadonlyArray<GraphQLError> {
  if (errors.length <= mostListed) return errors;
  const listed = errors.slice(0, mostListed);
  const more = Math.min(errors.length, mostFound) - mostListed;
  const message = errors.length > mostFound ? andMore(more) : andExactly(more);
  const hint = 'Correct the listed errors first.';
  return [...listed, new GraphQLError(message, { extensions: { ...listed[0]?.extensions, hint } })];
}

function andMore(least: number): string {
  return least === 0 ? 'There are more errors.' : `There are at least ${least} more errors.`;
}

function andExactly(count: number): string {
  return count === 1 ? 'There is 1 more error.' : `There are ${count} more errors.`;
}
