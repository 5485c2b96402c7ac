import type { GraphData } from '../../../src/model/graph-data.js';
import type { Model } from '../../../src/model/types.js';
import { chance } from './chance.js';
import { GraphBuilder } from './graph-builder.js';
import { drawDate, drawName, lengthened } from './names.js';

/** What all generated dossiers refer to, by id. */
export interface Registry {
  readonly graph: GraphData;
  /** Who speaks and acts; drawn by rank. */
  readonly actors: ReadonlyArray<string>;
  readonly outlets: ReadonlyArray<string>;
  readonly assets: ReadonlyArray<string>;
  readonly places: ReadonlyArray<string>;
}

/** The actor and the document that more relationships meet in than in any other. */
export const hubActor = 'hub.actor';
export const hubDocument = 'registry:hub.document';

const actorKinds = ['STATE', 'PERSON', 'PERSON', 'PERSON', 'ORGANIZATION', 'GROUP'] as const;
const categories = ['AIRCRAFT', 'MISSILE', 'SENSOR', 'UAV', 'VESSEL', 'FUNDS', 'OTHER'] as const;
const placeKinds = ['COUNTRY', 'CITY', 'REGION', 'WATER', 'SITE'] as const;

/** Makes the dossier of what the others share, for a graph of so many statements. */
export function registry(
  model: Model,
  { statements, seed }: { readonly statements: number; readonly seed: number },
): Registry {
  const builder = new GraphBuilder(model, 'registry');
  const draws = chance(seed);
  const many = (share: number, least: number): ReadonlyArray<number> =>
    Array.from({ length: Math.max(least, Math.ceil(statements * share)) }, (_, index) => index);
  const places = many(0.01, 5).map((index) =>
    builder.shared('Place', `place.${index}`, {
      name: lengthened(index, drawName(draws)),
      kind: draws.pick(placeKinds),
    }),
  );
  const assets = many(0.01, 10).map((index) =>
    builder.shared('Asset', `asset.${index}`, {
      name: lengthened(index, drawName(draws)),
      category: draws.pick(categories),
    }),
  );
  const outlets = many(0.001, 5).map((index) =>
    builder.shared('Actor', `outlet.${index}`, {
      name: lengthened(index, drawName(draws)),
      kind: 'MEDIA',
      aliases: [`OUT${index}`],
    }),
  );
  const actors = many(0.02, 30).map((index) =>
    builder.shared('Actor', `actor.${index}`, {
      name: lengthened(index, drawName(draws)),
      kind: draws.pick(actorKinds),
      aliases: draws.often(0.4) ? [drawName(draws), `A${index}`] : undefined,
      wikidataId: draws.often(0.5) ? `Q${10_000 + index}` : undefined,
      reliability: draws.often(0.3) ? draws.pick(['A', 'B', 'C', 'D']) : undefined,
    }),
  );
  builder.shared('Actor', hubActor, {
    name: 'The Hub',
    kind: 'STATE',
    aliases: ['Hub'],
    metonyms: ['the capital'],
  });
  builder.own('Document', 'hub.document', {
    title: 'The Record',
    kind: 'TRANSCRIPT',
    date: drawDate(draws, 0),
  });
  assets.slice(1).forEach((asset, index) => {
    if (draws.often(0.5)) builder.link('BROADER', asset, assets[draws.below(index + 1)] ?? asset);
  });
  actors.slice(1).forEach((actor, index) => {
    const earlier = actors[draws.below(index + 1)] ?? hubActor;
    const isPart = draws.often(0.2);
    if (isPart) builder.link('PART_OF', actor, earlier);
    if (!isPart && draws.often(0.2)) builder.link('HOLDS_POSITION', actor, earlier, { title: 'minister' });
  });
  return { graph: builder.build(), actors, outlets, assets, places };
}
