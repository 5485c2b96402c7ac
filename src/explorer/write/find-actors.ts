import findActorsText from '../operations/find-actors.graphql?raw';
import type { FindActorsQuery } from '../operations.generated.js';
import { askServer } from './ask-server.js';
import { officeWords } from './office-words.js';
import type { KnownActor } from './sources.js';

type FoundNode = NonNullable<NonNullable<FindActorsQuery['search']>['nodes']>[number];
type FoundActor = Extract<FoundNode, { readonly name: string; readonly partOf: unknown }>;

/** Finds named actors of the graph by words of their names. Empty where the server cannot be reached: names can be made anew. */
export async function findActors(text: string): Promise<ReadonlyArray<KnownActor>> {
  const { data } = await askServer<FindActorsQuery>(findActorsText, { text });
  return (data?.search?.nodes ?? []).flatMap((node) => {
    const { id, name, kind, iso3, anonymous } = node as FoundActor; // the operation asks for actors alone
    return anonymous ? [] : [{ id, name, kind, iso3, offices: officeWords(node as FoundActor) }];
  });
}
