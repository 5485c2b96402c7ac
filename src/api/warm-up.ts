import { execute } from './execute.js';
import type { Engine } from './execute.js';

/** Of each evidence one piece: what it asks for is what takes the longest to plan. */
export const warmUpOperation = `{
  claims(first: 1) { edges { node { status { value } attributionChains { sentence } } } }
  requests(first: 1) { edges { node { outcome { value } heldBy(first: 1) { edges { node { cue } } } } } }
}`;
const mostTries = 3;

/**
 * Asks once for what takes a database that has just started the longest to plan, so that no user is the first to ask for it.
 *
 * Changes nothing, and says nothing when it fails: what is wrong will be said to who asks next.
 */
export async function warmUp(engine: Engine, signal: AbortSignal): Promise<void> {
  const quiet: Engine = { compiler: engine.compiler, store: engine.store, schema: engine.schema };
  for (let tries = 0; tries < mostTries && !signal.aborted; tries += 1) {
    const { errors } = await execute(quiet, { query: warmUpOperation, signal });
    // A planning that runs out of time has made the next one faster.
    if (errors?.[0]?.extensions?.['code'] !== 'STORE_TIMEOUT') return;
  }
}
