import type { KnownActor } from './sources.js';

/** The query of the page. */
export const actorsQuery = `query ($text: String!) {
  search(text: $text, types: [ACTOR], first: 8) {
    edges { node { ... on Actor { id name kind iso3 anonymous } } }
  }
}`;

interface Found {
  readonly data?: {
    readonly search: {
      readonly edges: ReadonlyArray<{ readonly node: KnownActor & { readonly anonymous: boolean } }>;
    } | null;
  } | null;
}

/** Finds named actors of the graph by words of their names. Empty where the server cannot be reached: names can be made anew. */
export async function findActors(text: string): Promise<ReadonlyArray<KnownActor>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: actorsQuery, variables: { text } }),
    });
    const { data } = (await response.json()) as Found; // by the schema of the server
    return (data?.search?.edges ?? [])
      .filter(({ node }) => !node.anonymous)
      .map(({ node: { id, name, kind, iso3 } }) => ({ id, name, kind, iso3 }));
  } catch {
    return [];
  }
}
