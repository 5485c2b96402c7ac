import type { FieldDefinitionNode } from 'graphql';
import { faultAt, type Fault } from './read-fault.js';
import { ancestorsOf, fieldType } from './read-fields.js';
import { isScalarName, readProperty } from './read-property.js';
import { isMarked, type Declared, type Sdl } from './read-sdl.js';

/** Returns the faults of properties: types that Neo4j cannot store, and directives that do not fit the type. */
export function propertyFaults(sdl: Sdl): ReadonlyArray<Fault> {
  return [...sdl.declared.values()].flatMap((owner) =>
    (owner.fields ?? [])
      .filter((node) => !isMarked(node, 'relationship') && !isMarked(node, 'computed'))
      .flatMap((node) => {
        const fault = typeFault(sdl, node);
        return fault === null
          ? [...fitFaults(sdl, owner, node), ...redeclaredFaults(sdl, owner, node)]
          : [faultAt(node, fault)];
      }),
  );
}

function typeFault(sdl: Sdl, node: FieldDefinitionNode): string | null {
  const { named, form } = fieldType(node.type);
  const name = node.name.value;
  if (sdl.declared.has(named)) return `"${name}" is of type "${named}" and has no @relationship.`;
  if (form === 'other') return `Neo4j cannot hold "${name}": a list is written [${named}!]!.`;
  if (sdl.enums.has(named) || isScalarName(named)) return null;
  return `"${name}" cannot be of type "${named}": a property is of a known scalar or an enum.`;
}

function fitFaults(sdl: Sdl, owner: Declared, node: FieldDefinitionNode): ReadonlyArray<Fault> {
  const property = readProperty(sdl, node);
  const { name, scalar, list, key, reference, pattern, range, unique, indexed, defaultValue, gathered } =
    property;
  const isText = scalar === 'ID' || scalar === 'String';
  const isNumber = scalar === 'Int' || scalar === 'Float';
  const isLink = isMarked(owner, 'link') || isMarked(owner, 'mixin');
  const checks: ReadonlyArray<readonly [boolean, string]> = [
    [pattern !== null && !isText, `@pattern is for text; "${name}" is none.`],
    [pattern !== null && !isExpression(pattern.matches), `@pattern of "${name}" is no regular expression.`],
    [
      range !== null && (!isNumber || range.min > range.max),
      `@range is for numbers, min before max, on "${name}".`,
    ],
    [reference !== null && scalar !== 'ID', `@reference is for ids; "${name}" is none.`],
    [
      reference !== null && !isNode(sdl, reference),
      `Unknown type "${reference ?? ''}" in @reference of "${name}".`,
    ],
    [key && !isLink, `@key is for relationships; "${name}" is a property of a node.`],
    [
      gathered !== null && !(list && isSibling(owner, gathered.into)),
      `@gathered is for lists, into another field of the same type, on "${name}".`,
    ],
    [list && (key || unique || indexed), `A list cannot be @key, @unique or @indexed: "${name}".`],
    [isMarked(node, 'order') && (list || scalar === 'Boolean'), `No order goes by "${name}".`],
    [
      defaultValue !== null && !fits(sdl, property.enumName ?? scalar, defaultValue),
      `"${defaultValue ?? ''}" is no value for "${name}".`,
    ],
  ];
  return checks.filter(([broken]) => broken).map(([, message]) => faultAt(node, message));
}

function isSibling({ fields }: Declared, field: string): boolean {
  return (fields ?? []).some(({ name }) => name.value === field);
}

/** Rejects a field that replaces an inherited one with another type, or with a nullable one. */
function redeclaredFaults(sdl: Sdl, owner: Declared, node: FieldDefinitionNode): ReadonlyArray<Fault> {
  const own = fieldType(node.type);
  const name = node.name.value;
  return ancestorsOf(sdl, owner.name.value).flatMap((parent) => {
    const inherited = sdl.declared.get(parent)?.fields?.find((field) => field.name.value === name);
    if (!inherited) return [];
    const { named, form, nonNull } = fieldType(inherited.type);
    if (own.named === named && own.form === form && (own.nonNull || !nonNull)) return [];
    return [faultAt(node, `"${name}" does not fit "${parent}.${name}", which it replaces.`)];
  });
}

function isNode(sdl: Sdl, name: string): boolean {
  const declared = sdl.declared.get(name);
  return declared !== undefined && isMarked(declared, 'node');
}

function isExpression(text: string): boolean {
  try {
    return new RegExp(text, 'u').source !== '';
  } catch {
    return false;
  }
}

function fits(sdl: Sdl, type: string | null, value: string): boolean {
  const values = sdl.enums.get(type ?? '')?.values;
  if (values) return values.some(({ name }) => name.value === value);
  if (type === 'Boolean') return value === 'true' || value === 'false';
  if (type === 'Int') return /^-?\d+$/.test(value);
  return type === 'Float' ? value.trim() !== '' && Number.isFinite(Number(value)) : true;
}
