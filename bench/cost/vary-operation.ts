import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type {
  ArgumentNode,
  DocumentNode,
  FieldNode,
  GraphQLArgument,
  GraphQLField,
  GraphQLSchema,
  SelectionNode,
} from 'graphql';
import type { Chance } from '../../tests/support/generated/chance.js';
import { randomInput } from './random-input.js';
import type { VaryContext } from './random-input.js';

/** A field of an operation, with its definition. */
interface Place {
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
}

const mostChanges = 3;
const pageSizes = [1, 5, 20, 50, 100] as const;

/**
 * Returns an operation with some random changes: another size of a page, filter, argument or order, another field, the same field again
 * with an alias, a root of the other operation, or a field less. Null if it cannot be changed so. The result may be invalid.
 */
export function variedOperation(context: VaryContext, query: string, other: string): string | null {
  let document = parse(query, { noLocation: true });
  for (let count = 1 + context.random.below(mostChanges); count > 0; count -= 1)
    document = varied(context, document, other);
  const text = print(document);
  return text === query ? null : text;
}

/** Returns the names of the root fields of an operation, in order. */
export function rootNames(query: string): string {
  return rootsOf(parse(query))
    .map((node) => (node.kind === Kind.FIELD ? node.name.value : ''))
    .sort()
    .join();
}

function rootsOf(document: DocumentNode): ReadonlyArray<SelectionNode> {
  const [operation] = document.definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
}

function varied(context: VaryContext, document: DocumentNode, other: string): DocumentNode {
  const { random } = context;
  if (random.often(0.15) && other !== '') return withRoots(document, [pickOf(random, rootsOf(parse(other)))]);
  const places = placesOf(context.schema, document);
  const place = pickOf(random, places);
  if (!place) return document;
  const change = pickOf(random, [resized, rewritten, rewritten, widened, widened, doubled, narrowed]);
  return change?.(context, document, place) ?? document;
}

/** Returns all fields with arguments or a selection. */
function placesOf(schema: GraphQLSchema, document: DocumentNode): ReadonlyArray<Place> {
  const places: Place[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const field = types.getFieldDef();
        if (field && (field.args.length > 0 || node.selectionSet)) places.push({ node, field });
      },
    }),
  );
  return places;
}

function replaced(document: DocumentNode, node: FieldNode, by: ReadonlyArray<FieldNode>): DocumentNode {
  return visit<DocumentNode>(document, {
    SelectionSet: (set) =>
      set.selections.includes(node)
        ? {
            ...set,
            selections: set.selections.flatMap((one): ReadonlyArray<SelectionNode> =>
              one === node ? by : [one],
            ),
          }
        : undefined,
  });
}

function resized({ random }: VaryContext, document: DocumentNode, { node, field }: Place): DocumentNode {
  if (!field.args.some(({ name }) => name === 'first')) return document;
  const value = { kind: Kind.INT, value: String(random.pick(pageSizes)) } as const;
  return replaced(document, node, [withArgument(node, 'first', value)]);
}

/** Writes another value of an argument. */
function rewritten(context: VaryContext, document: DocumentNode, { node, field }: Place): DocumentNode {
  const argument = pickOf(
    context.random,
    field.args.filter(({ name }) => !['first', 'last', 'after', 'before'].includes(name)),
  );
  if (!argument) return document;
  const value = randomInput(context, argument.type, { name: argument.name, depth: 5 });
  return replaced(document, node, [withArgument(node, argument.name, value)]);
}

function withArgument(node: FieldNode, name: string, value: ArgumentNode['value']): FieldNode {
  const others = (node.arguments ?? []).filter((argument) => argument.name.value !== name);
  const argument = { kind: Kind.ARGUMENT, name: nameNode(name), value } as const;
  return { ...node, arguments: [...others, argument] };
}

/** Selects another field. */
function widened(context: VaryContext, document: DocumentNode, { node, field }: Place): DocumentNode {
  const added = randomSelection(context, getNamedType(field.type).name, 4);
  if (!added || !node.selectionSet) return document;
  const selections = [...node.selectionSet.selections, added];
  return replaced(document, node, [{ ...node, selectionSet: { ...node.selectionSet, selections } }]);
}

/** Returns a field of a type with what it must select; of an interface, one of a type that has it. */
function randomSelection(context: VaryContext, typeName: string, depth: number): SelectionNode | null {
  const { schema, random } = context;
  const type = schema.getType(typeName);
  if (isInterfaceType(type) && random.often(0.8)) {
    const object = pickOf(random, schema.getPossibleTypes(type));
    const inner = object ? randomSelection(context, object.name, depth) : null;
    if (!object || !inner) return null;
    return {
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: { kind: Kind.NAMED_TYPE, name: nameNode(object.name) },
      selectionSet: { kind: Kind.SELECTION_SET, selections: [inner] },
    };
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return null;
  const fields = Object.values(type.getFields());
  const composite = fields.filter((one) => isCompositeType(getNamedType(one.type)));
  const field = pickOf(random, depth > 0 && composite.length > 0 && random.often(0.8) ? composite : fields);
  return field ? randomField(context, field, depth) : null;
}

function randomField(
  context: VaryContext,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): FieldNode | null {
  const { random } = context;
  const isGiven = ({ name, defaultValue, type }: GraphQLArgument): boolean =>
    String(type).endsWith('!') && defaultValue === undefined ? true : name === 'where' && random.often(0.2);
  const given = field.args.filter(isGiven).map((argument): ArgumentNode => ({
    kind: Kind.ARGUMENT,
    name: nameNode(argument.name),
    value: randomInput(context, argument.type, { name: argument.name, depth: 3 }),
  }));
  const named = getNamedType(field.type);
  const inner = isCompositeType(named) ? randomSelection(context, named.name, depth - 1) : null;
  if (isCompositeType(named) && (!inner || depth <= 0)) return null;
  const alias = isCompositeType(named) ? { alias: nameNode(`a${random.below(1_000_000)}`) } : {};
  const set = inner ? { selectionSet: { kind: Kind.SELECTION_SET, selections: [inner] } as const } : {};
  return { kind: Kind.FIELD, name: nameNode(field.name), ...alias, arguments: given, ...set };
}

/** Selects the same again with an alias. */
function doubled({ random }: VaryContext, document: DocumentNode, { node }: Place): DocumentNode {
  return replaced(document, node, [node, { ...node, alias: nameNode(`a${random.below(1_000_000)}`) }]);
}

function narrowed({ random }: VaryContext, document: DocumentNode, { node }: Place): DocumentNode {
  const selections = node.selectionSet?.selections ?? [];
  if (!node.selectionSet || selections.length < 2) return document;
  const left = selections.filter((_, index) => index !== random.below(selections.length));
  return left.length === 0
    ? document
    : replaced(document, node, [{ ...node, selectionSet: { ...node.selectionSet, selections: left } }]);
}

function withRoots(document: DocumentNode, added: ReadonlyArray<SelectionNode | undefined>): DocumentNode {
  const fields = added.flatMap((node) => (node?.kind === Kind.FIELD ? [node] : []));
  return visit<DocumentNode>(document, {
    OperationDefinition: (operation) => {
      const selections = [...operation.selectionSet.selections];
      for (const node of fields) selections.push({ ...node, alias: nameNode(`r${selections.length}`) });
      return { ...operation, selectionSet: { ...operation.selectionSet, selections } };
    },
  });
}

function nameNode(value: string) {
  return { kind: Kind.NAME, value } as const;
}

function pickOf<T>(random: Chance, all: ReadonlyArray<T>): T | undefined {
  return all[random.below(all.length)];
}
