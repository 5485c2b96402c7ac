import type { GraphQLSchema } from 'graphql';
import type { Model } from '../../src/model/types.js';
import { Counter } from './choices.js';
import { Need, Needs, Wishes } from './need.js';
import { randomOperation } from './random-operation.js';
import type { OperationSource } from './random-operation.js';

const page = 'edges { cursor node { __typename id } } pageInfo { hasNextPage }';

/** Operations of which every argument is a variable. */
export const variedOperations: ReadonlyArray<string> = [
  `query ($id: ID!, $deep: Boolean!, $versions: VersionScope!) {
    node(id: $id) { id ... on Claim @include(if: $deep) { origins(versions: $versions) { atLeast: __typename } } }
  }`,
  `query ($where: ClaimWhere, $orderBy: [ClaimOrder!], $first: Int, $after: String, $last: Int, $skip: Boolean!) {
    claims(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last) {
      totalCount @skip(if: $skip) ${page}
    }
  }`,
  `query ($where: StatementWhere!, $condition: StatementContentWhere, $first: Int, $before: String) {
    statements(where: { and: [$where], not: { repeats: { eq: true } } }, first: $first) {
      edges { node { id content(where: $condition, last: $first, before: $before) { ${page} } } }
    }
  }`,
  `query ($text: String!, $types: [EntityType!], $dossier: ID, $first: Int) {
    search(text: $text, types: $types, dossier: $dossier, first: $first) {
      edges { score node { id ... on Actor { statements { totalCount } } } }
    }
  }`,
  `query ($id: ID!, $link: LinkType!, $way: LinkWay!, $after: String, $limit: Int!) {
    around(id: $id) {
      counts { link count }
      neighbours(link: $link, way: $way, after: $after) { ${page} }
      neighbourhood(limit: $limit) { nodes { id } exact }
    }
  }`,
  `query ($from: ID!, $to: ID!, $kinds: [LinkType!], $maxLength: Int!, $all: Boolean!) {
    path(from: $from, to: $to, kinds: $kinds, maxLength: $maxLength, all: $all) { outcome paths { length } }
  }`,
  `query ($of: GroupsOf!, $by: [GroupKey!]!, $having: GroupWhere, $orderBy: [GroupOrder!], $last: Int) {
    groups(of: $of, by: $by, having: $having, orderBy: $orderBy, last: $last) {
      edges { node { keys { key value } count } }
    }
  }`,
  `query ($claims: ClaimWhere!, $clock: Clock!, $unit: TimeUnit!) {
    timeline(of: { claims: $claims }, clock: $clock, unit: $unit) {
      buckets { edges { node { value count } } } undated { count }
    }
  }`,
  `query ($dossier: ID!, $from: Int!, $to: Int, $first: Int) {
    changes(dossier: $dossier, from: $from, to: $to) { changes(first: $first) { edges { node { kind } } } }
  }`,
];

/** Makes random operations, with some of their arguments as variables. */
export function randomOperations(
  { schema, model }: { readonly schema: GraphQLSchema; readonly model: Model },
  drawn: ReadonlyArray<ReadonlyArray<number>>,
): ReadonlyArray<string> {
  const source: OperationSource = {
    schema,
    model,
    samples: new Map(),
    ids: [{ id: 'actor1', type: 'Actor' }],
  };
  const wishes = new Wishes(schema);
  const need = (): Need => new Need(new Needs(wishes, new Counter()));
  return drawn.map((numbers) => randomOperation(source, need(), numbers).query);
}
