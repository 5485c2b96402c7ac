import findActorsText from '../operations/find-actors.graphql?raw';
import type { KnownActor } from './sources.js';

interface Found {
  readonly data?: {
    readonly search: {
      readonly nodes: ReadonlyArray<KnownActor & { readonly anonymous: boolean }>;
    } | null;
  } | null;
}

/** Finds named actors of the graph by words of their names. Empty where the server cannot be reached: names can be made anew. */
export async function findActors(text: string): Promise<ReadonlyArray<KnownActor>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: findActorsText, variables: { text } }),
    });
    const { data } = (await response.json()) as Found; // by the schema of the server
    return (data?.search?.nodes ?? [])
      .filter(({ anonymous }) => !anonymous)
      .map(({ id, name, kind, iso3 }) => ({ id, name, kind, iso3 }));
  } catch {
    return [];
  }
}
