import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Model } from '../model/types.js';
import { fieldOf, fieldsOf } from './schema-field.js';

/** Returns the names of the types of derived values: those reached from computed fields. */
export function resultNames(model: Model, schema: GraphQLSchema): ReadonlySet<string> {
  const found = new Set<string>();
  const published = [...model.types.values()].filter(({ internal }) => !internal);
  for (const { name, computed } of published)
    for (const field of computed.keys())
      collect(getNamedType(fieldOf(schema, name, field).type).name, { model, schema, found });
  return found;
}

/** Returns the names of the types that mutations return. */
export function mutationNames(model: Model, schema: GraphQLSchema): ReadonlySet<string> {
  const found = new Set<string>();
  collect('Mutation', { model, schema, found });
  return found;
}

interface Context {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly found: Set<string>;
}

function collect(name: string, context: Context): void {
  const { model, schema, found } = context;
  if (!model.values.has(name) || found.has(name) || !isObjectType(schema.getType(name))) return;
  found.add(name);
  for (const field of fieldsOf(schema, name)) collect(getNamedType(field.type).name, context);
}
