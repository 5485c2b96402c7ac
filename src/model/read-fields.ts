import type { FieldDefinitionNode, TypeNode } from 'graphql';
import { Kind } from 'graphql';
import { isMarked, type Declared, type Sdl } from './read-sdl.js';

/** A field with the type that declares it. */
export interface OwnedField {
  readonly owner: string;
  readonly node: FieldDefinitionNode;
}

/** Gives the fields of a type: `id` first, then its own, then the inherited ones, nearest first. The nearest of a name counts. */
export function fieldsOf(sdl: Sdl, name: string): ReadonlyArray<OwnedField> {
  const fields = new Map<string, OwnedField>();
  for (const owner of [name, ...ancestorsOf(sdl, name)]) {
    for (const node of sdl.declared.get(owner)?.fields ?? []) {
      if (!fields.has(node.name.value)) fields.set(node.name.value, { owner, node });
    }
  }
  const all = [...fields.values()];
  return [...all.filter(isId), ...all.filter((field) => !isId(field))];
}

function isId({ node }: OwnedField): boolean {
  return node.name.value === 'id';
}

/** Gives the names of all interfaces of a type, mixins too, nearest first. Unknown ones and cycles are passed over. */
export function ancestorsOf(sdl: Sdl, name: string): ReadonlyArray<string> {
  const found = new Set<string>();
  let level = parentsOf(sdl.declared.get(name));
  while (level.length > 0) {
    const fresh = level.filter((parent) => !found.has(parent) && parent !== name && sdl.declared.has(parent));
    for (const parent of fresh) found.add(parent);
    level = fresh.flatMap((parent) => parentsOf(sdl.declared.get(parent)));
  }
  return [...found];
}

function parentsOf(declared: Declared | undefined): ReadonlyArray<string> {
  return (declared?.interfaces ?? []).map(({ name }) => name.value);
}

/** Says whether records of the one type are records of the other too. */
export function isKindOf(sdl: Sdl, name: string, other: string): boolean {
  return name === other || ancestorsOf(sdl, name).includes(other);
}

/** Says whether the type is a set of fields only. */
export function isMixin(sdl: Sdl, name: string): boolean {
  const declared = sdl.declared.get(name);
  return declared !== undefined && isMarked(declared, 'mixin');
}

/** What a field's type is: `form` is `value` (`X`), `list` (`[X!]!`), or `other`, which the graph cannot hold. */
export interface FieldType {
  readonly named: string;
  readonly nonNull: boolean;
  readonly form: 'value' | 'list' | 'other';
}

/** Takes a field's type apart. */
export function fieldType(type: TypeNode): FieldType {
  const nonNull = type.kind === Kind.NON_NULL_TYPE;
  const outer = nonNull ? type.type : type;
  if (outer.kind === Kind.NAMED_TYPE) return { named: outer.name.value, nonNull, form: 'value' };
  const item = outer.type.kind === Kind.NON_NULL_TYPE ? outer.type.type : outer.type;
  const held = nonNull && outer.type.kind === Kind.NON_NULL_TYPE && item.kind === Kind.NAMED_TYPE;
  return { named: namedIn(item), nonNull, form: held ? 'list' : 'other' };
}

function namedIn(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedIn(type.type);
}
