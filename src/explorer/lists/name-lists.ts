import type { App } from '../app.js';
import { html } from '../dom.js';
import actorFacets from '../operations/actor-facets.graphql?raw';
import assetFacets from '../operations/asset-facets.graphql?raw';
import facetValues from '../operations/facets.graphql?raw';
import listActors from '../operations/list-actors.graphql?raw';
import listAssets from '../operations/list-assets.graphql?raw';
import listPlaces from '../operations/list-places.graphql?raw';
import placeFacets from '../operations/place-facets.graphql?raw';
import { join } from '../operations.js';
import type {
  ActorKind,
  ActorOrder,
  ActorWhere,
  AssetCategory,
  AssetOrder,
  AssetWhere,
  ListActorsQuery,
  ListAssetsQuery,
  ListPlacesQuery,
  PlaceKind,
  PlaceOrder,
  PlaceWhere,
} from '../operations.generated.js';
import { recordLink } from '../record-link.js';
import { kindKey, kindWords } from '../records.js';
import type { GraphRecord } from '../records.js';
import { codeWords, countWords } from '../words.js';
import type { ListDefinition, ListItem } from './list-definition.js';

type ActorRow = NonNullable<ListActorsQuery['list']>['edges'][number]['node'];
type AssetRow = NonNullable<ListAssetsQuery['list']>['edges'][number]['node'];
type PlaceRow = NonNullable<ListPlacesQuery['list']>['edges'][number]['node'];

const columns = ['id', 'name', 'kind', 'other names', 'claims', 'statements'];

/** Lists of states, people and bodies. */
export const actors: ListDefinition<ActorWhere, ActorOrder, ActorRow> = {
  noun: ['name', 'names'],
  operation: { text: join(listActors) },
  root: 'actors',
  orders: [
    { id: 'statements', words: 'most statements first', by: [{ statementsCount: 'DESC' }] },
    { id: 'name', words: 'by name', by: [{ name: 'ASC' }] },
  ],
  facets: {
    operation: { text: join(actorFacets, facetValues) },
    conditions: {
      kind: isOfKind,
      dossier: (id) => ({ dossier: { eq: id } }),
    },
    kindWords: (kind) => kindWords(`actor:${kind}`),
  },
  all: (and) => ({ and }),
  columns,
  item: (app, actor) => {
    const icon = { type: 'actor', kind: actor.actorKind, anonymous: actor.anonymous } as const;
    const claims = actor.claimsAsActor.totalCount + actor.claimsAsRecipient.totalCount;
    return nameItem(app, {
      ...actor,
      icon,
      kind: kindWords(kindKey(icon)),
      claims,
      statements: actor.statements.totalCount,
    });
  },
};

/** A filter for organizations also finds companies and others, which have values of their own among the facets. */
function isOfKind(value: string): ActorWhere {
  const kind = value as ActorKind; // as a facet has it
  const others: ReadonlyArray<ActorKind> = ['COMPANY', 'POLITICAL_PARTY', 'COURT', 'AGENCY'];
  return kind === 'ORGANIZATION'
    ? { kind: { eq: kind }, not: { kind: { in: others } } }
    : { kind: { eq: kind } };
}

/** Lists of items. */
export const assets: ListDefinition<AssetWhere, AssetOrder, AssetRow> = {
  noun: ['item', 'items'],
  operation: { text: join(listAssets) },
  root: 'assets',
  orders: [
    { id: 'claims', words: 'most claims first', by: [{ claimsAsObjectCount: 'DESC' }] },
    { id: 'name', words: 'by name', by: [{ name: 'ASC' }] },
  ],
  facets: {
    operation: { text: join(assetFacets, facetValues) },
    conditions: {
      category: (category) => ({ category: { eq: category as AssetCategory } }), // as a facet has it
      dossier: (id) => ({ dossier: { eq: id } }),
    },
  },
  all: (and) => ({ and }),
  columns,
  item: (app, asset) => {
    const icon = { type: 'asset', kind: asset.category, anonymous: false } as const;
    return nameItem(app, {
      ...asset,
      icon,
      kind: codeWords(asset.category),
      claims: asset.claims.totalCount,
      statements: null,
    });
  },
};

/** Lists of places. */
export const places: ListDefinition<PlaceWhere, PlaceOrder, PlaceRow> = {
  noun: ['place', 'places'],
  operation: { text: join(listPlaces) },
  root: 'places',
  orders: [
    { id: 'claims', words: 'most claims first', by: [{ claimsCount: 'DESC' }] },
    { id: 'name', words: 'by name', by: [{ name: 'ASC' }] },
  ],
  facets: {
    operation: { text: join(placeFacets, facetValues) },
    conditions: {
      kind: (kind) => ({ kind: { eq: kind as PlaceKind } }), // as a facet has it
      dossier: (id) => ({ dossier: { eq: id } }),
    },
  },
  all: (and) => ({ and }),
  columns,
  item: (app, place) => {
    const icon = { type: 'place', kind: place.placeKind, anonymous: false } as const;
    const kind = place.placeKind ? codeWords(place.placeKind) : 'place';
    return nameItem(app, { ...place, icon, kind, claims: place.claims.totalCount, statements: null });
  },
};

interface NamedRow {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly aliases: ReadonlyArray<string>;
  readonly icon: Pick<GraphRecord, 'type' | 'kind' | 'anonymous'>;
  readonly kind: string;
  readonly claims: number;
  /** Null for what makes no statements. */
  readonly statements: number | null;
}

function nameItem(app: App, row: NamedRow): ListItem {
  const { id, name, aliases, icon, kind, claims, statements } = row;
  return {
    id,
    icon,
    body: [
      html('p', { class: 'item-title' }, recordLink(app, row, name)),
      html('p', { class: 'quiet' }, [kind, ...aliases.slice(0, 5)].join(' · ')),
    ],
    side: [
      statements !== null && html('span', {}, countWords(statements, 'statement')),
      html('span', {}, countWords(claims, 'claim')),
    ],
    cells: [id, name, kind, aliases.join(' | '), claims, statements],
  };
}
