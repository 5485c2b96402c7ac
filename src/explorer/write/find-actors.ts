import { askServer } from './ask-server.js';
import type { KnownActor } from './sources.js';
import { actorsQuery } from './write-operations.js';

interface Found {
  readonly search: {
    readonly edges: ReadonlyArray<{ readonly node: KnownActor & { readonly anonymous: boolean } }>;
  } | null;
}

/** Finds named actors of the graph by words of their names. Empty where the server cannot be reached: names can be made anew. */
export async function findActors(text: string): Promise<ReadonlyArray<KnownActor>> {
  const { data } = await askServer<Found>(actorsQuery, { text });
  return (data?.search?.edges ?? [])
    .filter(({ node }) => !node.anonymous)
    .map(({ node: { id, name, kind, iso3 } }) => ({ id, name, kind, iso3 }));
}
