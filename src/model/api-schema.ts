import { buildSchema, isScalarType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { completeScalar } from './api-scalars.js';
import { apiSdl } from './api-sdl.js';
import type { Model } from './types.js';

/** Returns the published schema of a model. It has no resolvers, because whole operations are compiled. */
export function apiSchema(model: Model): GraphQLSchema {
  const schema = buildSchema(apiSdl(model));
  for (const type of Object.values(schema.getTypeMap())) if (isScalarType(type)) completeScalar(type);
  return schema;
}
