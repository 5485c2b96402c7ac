import { execute } from './execute.js';
import type { Engine } from './execute.js';

/** In the order in which somebody who opens the explorer asks for such things; evidence of each kind last: it takes the longest to plan. */
export const warmUpOperations: ReadonlyArray<string> = [
  `{
    actors: search(text: "a", types: [ACTOR], first: 1) { ...found }
    claims: search(text: "a", types: [CLAIM], first: 1) { ...found }
    statements: search(text: "a", types: [STATEMENT], first: 1) { ...found }
    documents: search(text: "a", types: [DOCUMENT], first: 1) { ...found }
  }
  fragment found on SearchConnection {
    pageInfo { hasNextPage }
    edges {
      matches { field }
      node {
        __typename
        id
        ... on Actor { name statements { totalCount } }
        ... on Claim { text heldBy { totalCount } }
        ... on Statement { cue attributedTo { node { id } } }
        ... on Document { title reports { totalCount } }
      }
    }
  }`,
  '{ around(id: "a") { counts { link way count exact } } }',
  `{
    nodes(ids: ["a"]) { __typename id }
    around(id: "a") { neighbourhood(limit: 1) { nodes { __typename id } } }
  }`,
  `{
    claims(first: 1) { edges { node { status { value } attributionChains { sentence } } } }
    requests(first: 1) { edges { node { outcome { value } heldBy(first: 1) { edges { node { cue } } } } } }
  }`,
];
const mostTries = 3;

/**
 * Asks once for each thing that takes a database that has just started long to plan, so that no user is the first to ask for it.
 *
 * Changes nothing, and says nothing when it fails: what is wrong will be said to who asks next.
 */
export async function warmUp(engine: Engine, signal: AbortSignal): Promise<void> {
  const quiet: Engine = { compiler: engine.compiler, store: engine.store, schema: engine.schema };
  for (const query of warmUpOperations) {
    for (let tries = 0; tries < mostTries && !signal.aborted; tries += 1) {
      const { errors } = await execute(quiet, { query, signal });
      const code = errors?.[0]?.extensions?.['code'];
      if (code === undefined) break;
      // A planning that runs out of time has made the next one faster; any other failure would meet the next one, too.
      if (code !== 'STORE_TIMEOUT') return;
    }
  }
}
