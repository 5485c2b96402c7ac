import type { FieldDefinitionNode, TypeNode } from 'graphql';
import { Kind } from 'graphql';
import { isMarked, type Declared, type Sdl } from './read-sdl.js';

/** A field with the type that declares it. */
export interface OwnedField {
  readonly owner: string;
  readonly node: FieldDefinitionNode;
}

/** Returns the fields of a type: `id`, its own, then the inherited ones, nearest first. Of fields with the same name, the nearest counts. */
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

/** Returns the names of all interfaces of a type, including mixins, nearest first. Unknown ones and cycles are ignored. */
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

/** Returns whether all records of one type are also records of the other. */
export function isKindOf(sdl: Sdl, name: string, other: string): boolean {
  return name === other || ancestorsOf(sdl, name).includes(other);
}

/** Returns whether the type is only a set of fields for other types. */
export function isMixin(sdl: Sdl, name: string): boolean {
  const declared = sdl.declared.get(name);
  return declared !== undefined && isMarked(declared, 'mixin');
}

/** The type of a field: `form` is `value` (`X`), `list` (`[X!]!`), or `other`, which cannot be stored. */
export interface FieldType {
  readonly named: string;
  readonly nonNull: boolean;
  readonly form: 'value' | 'list' | 'other';
}

/** Returns the parts of a field's type. */
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
