import { invariant } from '../lib/invariant.js';
import type { Properties, Value } from '../model/graph-data.js';
import type { DeclaredRecord } from '../model/graph-stream.js';
import { idWithin } from '../model/ids.js';
import type { LinkType, Model, NodeType, Property } from '../model/types.js';

/** A record or link as written in a dossier: plain values, lists, and lists of links. */
export type RecordObject = Readonly<Record<string, unknown>>;

/**
 * Returns a record as written in a dossier file: with local ids, without defaults and properties that the loader sets.
 *
 * Reading the result yields the same record. A link with only a reference is a plain text.
 */
export function recordObject(model: Model, dossier: string, { node, links }: DeclaredRecord): RecordObject {
  const type = typeNamed(model, node.type);
  const local = (id: string): string => idWithin(dossier, id);
  const fields: Record<string, unknown> = {
    id: node.own ? local(node.id) : node.id,
    ...written(type, node.properties, local),
  };
  for (const relationship of type.relationships.values()) {
    if (relationship.direction !== 'OUT') continue;
    const own = links.filter(({ type: name }) => name === relationship.link.type);
    if (own.length === 0) continue;
    fields[relationship.name] = own.map(({ to, properties }) => {
      const linkFields = written(relationship.link, properties, local);
      return Object.keys(linkFields).length === 0 ? local(to) : { ref: local(to), ...linkFields };
    });
  }
  return fields;
}

/** Returns the fields of the dossier itself as written in a file. */
export function dossierObject(model: Model, node: DeclaredRecord['node']): RecordObject {
  return { id: node.id, ...written(typeNamed(model, 'Dossier'), node.properties, (id) => id) };
}

/** Returns the list of a dossier for records of this type. */
export function sectionOf(model: Model, typeName: string): string {
  const section = sectionFor(model, typeName);
  invariant(section, `records of type ${typeName} are in a list of the dossier`);
  return section;
}

/** Returns the list of a dossier for records of this type, or null. */
export function sectionFor(model: Model, typeName: string): string | null {
  const type = [...model.types.values()].find(
    ({ record, possibleTypes }) => record && possibleTypes.includes(typeName),
  );
  return type?.record?.section ?? null;
}

/** Returns the type with this name, which must exist. */
export function typeNamed(model: Model, name: string): NodeType {
  const type = model.types.get(name);
  invariant(type, `the model has a type ${name}`);
  return type;
}

function written(
  { properties }: Pick<NodeType | LinkType, 'properties'>,
  values: Properties,
  local: (id: string) => string,
): Readonly<Record<string, Value>> {
  const fields: Record<string, Value> = {};
  for (const property of properties.values()) {
    const value = values[property.name];
    if (value === undefined || property.system || property.name === 'id') continue;
    if (isDefault(property, value, values)) continue;
    fields[property.name] = property.reference === null ? value : localReferences(value, local);
  }
  return fields;
}

/** Returns whether a value is the default; internal documents have another default access. */
function isDefault({ name, defaultValue }: Property, value: Value, values: Properties): boolean {
  if (name === 'access' && values['kind'] === 'INTERNAL_DOCUMENT') return value === 'INTERNAL';
  return defaultValue !== null && String(value) === defaultValue;
}

function localReferences(value: Value, local: (id: string) => string): Value {
  if (typeof value === 'string') return local(value);
  return Array.isArray(value) ? value.map((id: string) => local(id)) : value;
}
