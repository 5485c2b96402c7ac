import type { GraphQLSchema } from 'graphql';
import type { Model } from '../model/types.js';
import { mutationNames, resultNames } from './result-names.js';

/** Returns the relative address of the description of a type; null if the reference has none. */
export type PlaceOf = (name: string) => string | null;

/** Returns the function that finds the description of a type of a model. */
export function placesOf(model: Model, schema: GraphQLSchema): PlaceOf {
  const results = resultNames(model, schema);
  const mutations = mutationNames(model, schema);
  return (name) => {
    const page = pageOf(name, { model, results, mutations });
    return page === null ? null : `${page}#${name.toLowerCase()}`;
  };
}

interface Places {
  readonly model: Model;
  readonly results: ReadonlySet<string>;
  readonly mutations: ReadonlySet<string>;
}

function pageOf(name: string, { model, results, mutations }: Places): string | null {
  if (model.types.has(name)) return 'records.md';
  if (results.has(name)) return 'results.md';
  if (mutations.has(name)) return 'mutations.md';
  if (model.values.has(name)) return 'answers.md';
  if (model.enums.has(name) || model.scalars.has(name)) return 'values.md';
  return name === 'Direction' || name === 'PageInfo' ? 'lists.md' : null;
}
