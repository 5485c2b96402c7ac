import { isInterfaceType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { invariant } from '../lib/invariant.js';

/** The fields of a published object or interface type. */
export function fieldsOf(
  schema: GraphQLSchema,
  typeName: string,
): ReadonlyArray<GraphQLField<unknown, unknown>> {
  const type = schema.getType(typeName);
  invariant(isObjectType(type) || isInterfaceType(type), `${typeName} is a type with fields`);
  return Object.values(type.getFields());
}

/** One field of a published type. */
export function fieldOf(
  schema: GraphQLSchema,
  typeName: string,
  name: string,
): GraphQLField<unknown, unknown> {
  const field = fieldsOf(schema, typeName).find((each) => each.name === name);
  invariant(field, `${typeName} has the field ${name}`);
  return field;
}
