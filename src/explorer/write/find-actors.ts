import findActorsText from '../operations/find-actors.graphql?raw';
import { askServer } from './ask-server.js';
import type { KnownActor } from './sources.js';

interface Found {
  readonly search: {
    readonly nodes: ReadonlyArray<KnownActor & { readonly anonymous: boolean }>;
  } | null;
}

/** Finds named actors of the graph by words of their names. Empty where the server cannot be reached: names can be made anew. */
export async function findActors(text: string): Promise<ReadonlyArray<KnownActor>> {
  const { data } = await askServer<Found>(findActorsText, { text });
  return (data?.search?.nodes ?? [])
    .filter(({ anonymous }) => !anonymous)
    .map(({ id, name, kind, iso3 }) => ({ id, name, kind, iso3 }));
}
