import {
  execute,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getVariableValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { KnownError } from '../../src/errors.js';
import { invariant } from '../../src/lib/invariant.js';
import { NaiveRecord } from './naive-graph.js';
import type { Values, NaiveEdge, NaiveGraph } from './naive-graph.js';
import { cursorOf } from './naive-cursor.js';
import { typeNamed } from './naive-filter.js';
import { checkArguments, naivePage } from './naive-list.js';
import type { NaivePage } from './naive-list.js';
import type { NaiveKey, NaiveListing } from './naive-order.js';

/** The answer, and for each rejected root the codes of all its errors. */
export interface NaiveAnswer {
  readonly data: unknown;
  readonly refused: ReadonlyMap<string, ReadonlySet<string>>;
  /** Fields of object types that were answered, and fields whose answer was null or an empty list. */
  readonly met: ReadonlySet<string>;
}

/** Answers an operation in the simplest way: field by field, with one statement for each list of records. */
export async function naiveExecute(
  options: { readonly graph: NaiveGraph; readonly schema: GraphQLSchema },
  request: { readonly document: DocumentNode; readonly variables: Values },
): Promise<NaiveAnswer> {
  const { graph, schema } = options;
  const refused = faultsOfRoots(graph, schema, request);
  const met = new Set<string>();
  const result = await execute({
    schema,
    document: request.document,
    variableValues: { ...request.variables },
    fieldResolver: async (source: unknown, args: Values, _context, info) => {
      const isRoot = info.path.prev === undefined;
      if (isRoot && refused.has(String(info.path.key))) return meetAnswer(met, info, null);
      const resolve = isRoot ? resolveRoot(graph, args, info) : resolveField(graph, source, args, info);
      const value = await resolve;
      met.add(`field ${placeOf(info)}`);
      return meetAnswer(met, info, value);
    },
    typeResolver: (value: unknown) => (value as NaiveRecord).type.name,
  });
  if (result.errors)
    throw new Error(result.errors.map(({ message, path }) => `${message} at ${String(path)}`).join('; '));
  return { data: JSON.parse(JSON.stringify(result.data)) as unknown, refused, met };
}

function placeOf({ parentType, fieldName }: GraphQLResolveInfo): string {
  return `${parentType.name}.${fieldName}`;
}

function meetAnswer(met: Set<string>, info: GraphQLResolveInfo, value: unknown): unknown {
  if (value == null) met.add(`null ${placeOf(info)}`);
  if (Array.isArray(value) && value.length === 0) met.add(`empty ${placeOf(info)}`);
  if (Array.isArray(value) && value.includes(null)) met.add('one of nodes is null');
  if (value instanceof Connection && value.page.edges.length === 0) met.add('page is empty');
  return value;
}

/** A page or an edge, as graphql-js passes it from resolver to resolver. */
class Connection {
  readonly page: NaivePage;

  constructor(page: NaivePage) {
    this.page = page;
  }
}

class KeyedEdge {
  readonly edge: NaiveEdge;
  readonly keys: ReadonlyArray<NaiveKey>;

  constructor(edge: NaiveEdge, keys: ReadonlyArray<NaiveKey>) {
    this.edge = edge;
    this.keys = keys;
  }
}

async function resolveRoot(graph: NaiveGraph, args: Values, info: GraphQLResolveInfo): Promise<unknown> {
  if (info.fieldName === 'node') return graph.byId(String(args['id']));
  if (info.fieldName === 'nodes')
    return Promise.all((args['ids'] as ReadonlyArray<string>).map((id) => graph.byId(id)));
  const listing = rootListing(graph, info.fieldName);
  return new Connection(
    await naivePage(graph, await graph.ofType(listing.type), { listing, args, paged: true }),
  );
}

async function resolveField(
  graph: NaiveGraph,
  source: unknown,
  args: Values,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  if (source instanceof NaiveRecord) return resolveOfRecord(graph, source, args, info.fieldName);
  if (source instanceof KeyedEdge) return resolveOfEdge(source, info.fieldName);
  if (source instanceof Connection) return resolveOfConnection(source.page, info.fieldName);
  return resolveOfValue(graph, (source as Values)[info.fieldName], args, info);
}

/** A part of a derived value: it names records by id, and lists with arguments are functions of the arguments. */
async function resolveOfValue(
  graph: NaiveGraph,
  value: unknown,
  args: Values,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const given = typeof value === 'function' ? (value as (args: Values) => unknown)(args) : value;
  if (given === null || !graph.model.types.has(getNamedType(info.returnType).name)) return given;
  if (!Array.isArray(given)) return graph.byId(given as string); // records are named by id
  return Promise.all((given as ReadonlyArray<string>).map((id) => graph.byId(id)));
}

async function resolveOfRecord(
  graph: NaiveGraph,
  record: NaiveRecord,
  args: Values,
  name: string,
): Promise<unknown> {
  const property = record.type.properties.get(name);
  if (property) return record.properties[name] ?? (property.list ? [] : null);
  if (record.type.computed.has(name)) return graph.derived(record, name, args);
  const relationship = record.type.relationships.get(name);
  invariant(relationship, `no field ${name}`);
  const listing = { type: typeNamed(graph.model, relationship.target), relationship };
  const paged = relationship.list === 'PAGED';
  const page = await naivePage(graph, await graph.linked(record, relationship), { listing, args, paged });
  return paged ? new Connection(page) : keyed(page);
}

function keyed({ edges, keys }: NaivePage): ReadonlyArray<KeyedEdge> {
  return edges.map((edge) => new KeyedEdge(edge, keys));
}

function resolveOfEdge({ edge, keys }: KeyedEdge, name: string): unknown {
  if (name === 'node') return edge.node;
  if (name === 'cursor') return cursorOf(keys, edge);
  return edge.properties[name] ?? (edge.relationship?.link.properties.get(name)?.list ? [] : null);
}

function resolveOfConnection(page: NaivePage, name: string): unknown {
  if (name === 'edges') return keyed(page);
  if (name === 'nodes') return page.edges.map(({ node }) => node);
  if (name === 'totalCount') return page.totalCount;
  const at = (edge: NaiveEdge | undefined): string | null => (edge ? cursorOf(page.keys, edge) : null);
  return { ...page, startCursor: at(page.edges[0]), endCursor: at(page.edges.at(-1)) };
}

function rootListing(graph: NaiveGraph, name: string): NaiveListing {
  const type = [...graph.model.types.values()].find(({ root }) => root === name);
  invariant(type, `no root ${name}`);
  return { type, relationship: null };
}

interface Walk {
  readonly graph: NaiveGraph;
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Values;
}

/** Returns the errors in the arguments of a root and of all fields below it, whether there are records or not. */
function faultsOfRoots(
  graph: NaiveGraph,
  schema: GraphQLSchema,
  { document, variables }: { readonly document: DocumentNode; readonly variables: Values },
): ReadonlyMap<string, ReadonlySet<string>> {
  const operation = document.definitions.find(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables });
  const walk = { graph, schema, fragments, variables: coerced ?? {} };
  const faults = new Map<string, Set<string>>();
  visitFields(walk, ['Query'], operation.selectionSet, (field) => {
    const name = (field.alias ?? field.name).value;
    const codes = faults.get(name) ?? new Set();
    collectFaults(walk, ['Query'], field, codes);
    if (codes.size > 0) faults.set(name, codes);
  });
  return faults;
}

function collectFaults(
  walk: Walk,
  parents: ReadonlyArray<string>,
  field: FieldNode,
  codes: Set<string>,
): void {
  const name = field.name.value;
  const parent = parents[0] ?? '';
  const definition = (walk.schema.getType(parent) as GraphQLObjectType).getFields()[name];
  if (!definition) return; // __typename
  try {
    checkField(walk, parent, name, getArgumentValues(definition, field, walk.variables));
  } catch (failure) {
    if (!(failure instanceof KnownError)) throw failure;
    codes.add(failure.code);
  }
  if (!field.selectionSet) return;
  const children = possibleTypes(walk.schema, getNamedType(definition.type).name);
  visitFields(walk, children, field.selectionSet, (inner, types) => {
    collectFaults(walk, types, inner, codes);
  });
}

function checkField(walk: Walk, parent: string, name: string, args: Values): void {
  const { model } = walk.graph;
  if (parent === 'Query') {
    const ids =
      name === 'node' ? [args['id']] : name === 'nodes' ? (args['ids'] as ReadonlyArray<unknown>) : null;
    if (!ids) {
      checkArguments(rootListing(walk.graph, name), args, true);
      return;
    }
    if (ids.some((id) => !/^[a-z0-9][a-z0-9._:@-]*$/.test(String(id))))
      throw new KnownError('ID_INVALID', String(ids));
    return;
  }
  const relationship = model.types.get(parent)?.relationships.get(name);
  if (!relationship) return;
  const listing = { type: typeNamed(model, relationship.target), relationship };
  checkArguments(listing, args, relationship.list === 'PAGED');
}

function visitFields(
  walk: Walk,
  types: ReadonlyArray<string>,
  { selections }: SelectionSetNode,
  visit: (field: FieldNode, types: ReadonlyArray<string>) => void,
): void {
  for (const selection of selections) {
    if (getDirectiveValues(GraphQLSkipDirective, selection, walk.variables)?.['if'] === true) continue;
    if (getDirectiveValues(GraphQLIncludeDirective, selection, walk.variables)?.['if'] === false) continue;
    if (selection.kind === Kind.FIELD) {
      visit(selection, types);
      continue;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? walk.fragments.get(selection.name.value) : selection;
    const condition = fragment?.typeCondition?.name.value;
    const narrowed = condition
      ? types.filter((type) => possibleTypes(walk.schema, condition).includes(type))
      : types;
    if (fragment && narrowed.length > 0) visitFields(walk, narrowed, fragment.selectionSet, visit);
  }
}

function possibleTypes(schema: GraphQLSchema, name: string): ReadonlyArray<string> {
  const type = schema.getType(name);
  return isAbstractType(type) ? schema.getPossibleTypes(type).map((possible) => possible.name) : [name];
}
