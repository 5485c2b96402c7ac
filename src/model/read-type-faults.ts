import {
  getDirectiveValues,
  GraphQLError,
  isTypeDefinitionNode,
  Kind,
  type ASTNode,
  type DefinitionNode,
  type EnumTypeDefinitionNode,
} from 'graphql';
import { faultAt, type Fault } from './read-fault.js';
import { fieldsOf, fieldType, isMixin } from './read-fields.js';
import { isMarked, markOf, marksOf, type Declared, type Marked, type Sdl } from './read-sdl.js';

/** Returns the faults of definitions: missing descriptions, wrong values of arguments, and invalid storage of types in the graph. */
export function typeFaults(sdl: Sdl): ReadonlyArray<Fault> {
  return [
    ...definitionsIn(sdl).flatMap(descriptionFaults),
    ...definitionsIn(sdl).flatMap((node) => argumentFaults(sdl, node)),
    ...[...sdl.declared.values()].flatMap((node) => declaredFaults(sdl, node)),
    ...[...sdl.enums.values()].flatMap((node) => broaderFaults(sdl, node)),
    ...twiceFaults(sdl, 'root', 'name'),
    ...twiceFaults(sdl, 'record', 'section'),
    ...twiceFaults(sdl, 'node', 'label'),
    ...twiceFaults(sdl, 'link', 'type'),
  ];
}

type Named = Marked & {
  readonly name: { readonly value: string };
  readonly description?: { readonly value: string } | undefined;
};

/** Returns all definitions that need a description: directives, types, fields and values. */
function definitionsIn(sdl: Sdl): ReadonlyArray<Named> {
  const nodes: Named[] = [];
  for (const node of sdl.document.definitions) {
    if (!isNamed(node)) continue;
    nodes.push(node);
    if ('fields' in node) nodes.push(...(node.fields ?? []));
    if ('values' in node) nodes.push(...(node.values ?? []));
  }
  return nodes;
}

function isNamed(node: DefinitionNode): node is DefinitionNode & Named {
  return isTypeDefinitionNode(node) || node.kind === Kind.DIRECTIVE_DEFINITION;
}

function descriptionFaults(node: Named): ReadonlyArray<Fault> {
  if (node.description?.value.trim()) return [];
  return [faultAt(node, `"${node.name.value}" has no description.`)];
}

/** Checks only values: the rules of graphql-js find unknown directives and arguments. */
function argumentFaults(sdl: Sdl, node: Marked): ReadonlyArray<Fault> {
  return (node.directives ?? []).flatMap((mark) => {
    const directive = sdl.directives.get(mark.name.value);
    const complete = directive?.args.every(
      ({ name, type, defaultValue }) =>
        !String(type).endsWith('!') ||
        defaultValue !== undefined ||
        mark.arguments?.some((given) => given.name.value === name),
    );
    if (!directive || complete !== true) return [];
    try {
      getDirectiveValues(directive, { directives: [mark] });
      return [];
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return [faultAt(error.nodes?.[0] ?? mark, error.message)];
    }
  });
}

function declaredFaults(sdl: Sdl, node: Declared): ReadonlyArray<Fault> {
  return [
    ...placeFaults(node),
    ...interfaceFaults(sdl, node),
    ...labelFaults(sdl, node),
    ...recordFaults(sdl, node),
  ];
}

/** Only `Node` has no label: its records are only read by id. */
function placeFaults(node: Declared): ReadonlyArray<Fault> {
  const name = node.name.value;
  const isObject = node.kind === Kind.OBJECT_TYPE_DEFINITION;
  const places = ['node', ...(isObject ? ['link'] : ['mixin', 'storedDerived'])].filter((directive) =>
    isMarked(node, directive),
  );
  const expected = name === 'Node' && !isObject ? 0 : 1;
  if (places.length === expected) return [];
  return [
    faultAt(node, `"${name}" must have either @node or ${isObject ? '@link' : '@mixin or @storedDerived'}.`),
  ];
}

function interfaceFaults(sdl: Sdl, node: Declared): ReadonlyArray<Fault> {
  return (node.interfaces ?? []).flatMap((parent) => {
    const name = parent.name.value;
    const declared = sdl.declared.get(name);
    if (!declared) return [faultAt(parent, `Unknown interface "${name}".`)];
    if (declared.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      return [faultAt(parent, `"${name}" is not an interface.`)];
    if (!isMixin(sdl, name) && (isMarked(node, 'link') || isMarked(node, 'mixin'))) {
      return [
        faultAt(parent, `"${node.name.value}" is no node: it can only implement mixins, not "${name}".`),
      ];
    }
    return [];
  });
}

/** Labels and relationship types become part of Cypher text. */
function labelFaults(sdl: Sdl, node: Declared): ReadonlyArray<Fault> {
  const names = [markOf(sdl, node, 'node', 'label'), markOf(sdl, node, 'link', 'type')];
  return names
    .filter((name) => name !== null && !/^[A-Za-z][A-Za-z0-9_]*$/.test(name))
    .map((name) => faultAt(node, `"${name ?? ''}" is no name for a label or relationship type.`));
}

/** A more general value is another value of the same enum, and the most general. */
function broaderFaults(sdl: Sdl, { values = [] }: EnumTypeDefinitionNode): ReadonlyArray<Fault> {
  const general = values.filter((value) => !isMarked(value, 'broader')).map(({ name }) => name.value);
  return values.flatMap((value) => {
    const broader = markOf(sdl, value, 'broader', 'value');
    if (broader === null || general.includes(broader)) return [];
    return [faultAt(value, `"${broader}" is no more general value for "${value.name.value}".`)];
  });
}

function recordFaults(sdl: Sdl, node: Declared): ReadonlyArray<Fault> {
  const when = markOf(sdl, node, 'record', 'ownWhen');
  if (when === null) return [];
  if (marksOf(sdl, node, 'record')?.['own'] === true) {
    return [faultAt(node, 'A record is own always, or when a property is true: declare one of them.')];
  }
  const flag = fieldsOf(sdl, node.name.value).find((field) => field.node.name.value === when);
  if (flag && fieldType(flag.node.type).named === 'Boolean') return [];
  return [faultAt(node, `"${when}" is no boolean property of "${node.name.value}".`)];
}

function twiceFaults(sdl: Sdl, directive: string, argument: string): ReadonlyArray<Fault> {
  const first = new Map<string, string>();
  const faults: Fault[] = [];
  for (const node of sdl.declared.values()) {
    const value = markOf(sdl, node, directive, argument);
    if (value === null) continue;
    const other = first.get(value);
    if (other === undefined) first.set(value, node.name.value);
    else
      faults.push(
        faultAt(markNode(node, directive), `@${directive} "${value}" is declared by "${other}" already.`),
      );
  }
  return faults;
}

function markNode(node: Declared, directive: string): ASTNode {
  return node.directives?.find(({ name }) => name.value === directive) ?? node;
}
