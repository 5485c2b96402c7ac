import { isEnumType, isInputObjectType, isListType, isNonNullType, Kind, typeFromAST, visit } from 'graphql';
import type { DocumentNode, GraphQLInputType, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** Enums whose values say what the text asks, and are no values that it asks for. */
const shapingEnums: ReadonlySet<string> = new Set([
  'Direction',
  'VersionScope',
  'LinkType',
  'LinkWay',
  'GroupKey',
  'Clock',
  'TimeUnit',
  'EntityType',
]);

/** Arguments, by their fields, of which the value itself is part of the text; these are bounded numbers and switches. */
const shapingArguments: Readonly<Record<string, ReadonlyArray<string>>> = { path: ['maxLength', 'all'] };

/**
 * Works out the shape of the variables: all of them that the Cypher text depends on, and no more.
 *
 * Booleans of `@include` and `@skip`, directions and other names, bounds of paths, which input fields are present, null or not, and lengths of lists of
 * input objects count; other values do not. Equal shapes give byte-equal text. Source: our own decision 4.
 */
export function variablesShape(
  schema: GraphQLSchema,
  operation: { readonly definition: OperationDefinitionNode; readonly switches: ReadonlySet<string> },
  variables: Readonly<Record<string, unknown>>,
): string {
  const parts: string[] = [];
  for (const { variable, type } of operation.definition.variableDefinitions ?? []) {
    const name = variable.name.value;
    const value = variables[name];
    const inputType = typeFromAST(schema, type) as GraphQLInputType; // validation has made sure of it
    parts.push(operation.switches.has(name) ? String(value) : valueShape(inputType, value));
  }
  return parts.join(';');
}

/** Names of the variables whose values the text depends on: in `@include` and `@skip`, and in shaping arguments. */
export function switchVariables(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      if (directive.name.value !== 'include' && directive.name.value !== 'skip') return;
      for (const { value } of directive.arguments ?? [])
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
    Field(field) {
      const shaping = shapingArguments[field.name.value] ?? [];
      for (const { name, value } of field.arguments ?? [])
        if (shaping.includes(name.value) && value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return names;
}

function valueShape(type: GraphQLInputType, value: unknown): string {
  if (value === undefined) return '-';
  if (value === null) return 'n';
  if (isNonNullType(type)) return valueShape(type.ofType, value);
  if (isListType(type)) return listShape(type.ofType, value);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const entries = Object.entries(value as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${key}:${fields[key] ? valueShape(fields[key].type, inner) : '?'}`).join(',')}}`;
  }
  return isEnumType(type) && shapingEnums.has(type.name) ? JSON.stringify(value) : 'v';
}

function listShape(itemType: GraphQLInputType, value: unknown): string {
  const bare = isNonNullType(itemType) ? itemType.ofType : itemType;
  const items: ReadonlyArray<unknown> = Array.isArray(value) ? value : [value];
  if (isEnumType(bare) && shapingEnums.has(bare.name)) return JSON.stringify(items);
  if (!isInputObjectType(bare)) return 'l';
  return `[${items.map((item) => valueShape(itemType, item)).join(',')}]`;
}
