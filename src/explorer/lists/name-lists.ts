import type { App } from '../app.js';
import { html } from '../dom.js';
import listActors from '../operations/list-actors.graphql?raw';
import listAssets from '../operations/list-assets.graphql?raw';
import listPlaces from '../operations/list-places.graphql?raw';
import { join } from '../operations.js';
import type {
  ActorOrder,
  ActorWhere,
  AssetOrder,
  AssetWhere,
  ListActorsQuery,
  ListAssetsQuery,
  ListPlacesQuery,
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
  facets: null,
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

/** Lists of items. */
export const assets: ListDefinition<AssetWhere, AssetOrder, AssetRow> = {
  noun: ['item', 'items'],
  operation: { text: join(listAssets) },
  root: 'assets',
  orders: [
    { id: 'claims', words: 'most claims first', by: [{ claimsAsObjectCount: 'DESC' }] },
    { id: 'name', words: 'by name', by: [{ name: 'ASC' }] },
  ],
  facets: null,
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
  facets: null,
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
