import { invariant } from '../lib/invariant.js';
import type { Properties, Value } from '../model/graph-data.js';
import type { DeclaredRecord } from '../model/graph-stream.js';
import { idWithin } from '../model/ids.js';
import type { LinkType, Model, NodeType, Property } from '../model/types.js';

/** A record or link as a dossier writes it: plain values, lists, and lists of links. */
export type RecordObject = Readonly<Record<string, unknown>>;

/**
 * Gives a record as a dossier file writes it: local ids, no defaults, nothing that the loader works out.
 *
 * Reading it again gives the same record. A link that has nothing but its reference is a bare text.
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
      const said = written(relationship.link, properties, local);
      return Object.keys(said).length === 0 ? local(to) : { ref: local(to), ...said };
    });
  }
  return fields;
}

/** The dossier's own fields as a file writes them. */
export function dossierObject(model: Model, node: DeclaredRecord['node']): RecordObject {
  return { id: node.id, ...written(typeNamed(model, 'Dossier'), node.properties, (id) => id) };
}

/** The list of a dossier in which records of this type are written. */
export function sectionOf(model: Model, typeName: string): string {
  const section = sectionFor(model, typeName);
  invariant(section, `records of type ${typeName} are in a list of the dossier`);
  return section;
}

/** The list of a dossier in which records of a type are written; null where none is. */
export function sectionFor(model: Model, typeName: string): string | null {
  const type = [...model.types.values()].find(
    ({ record, possibleTypes }) => record && possibleTypes.includes(typeName),
  );
  return type?.record?.section ?? null;
}

/** The type of that name, which the caller knows to be there. */
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
  const said: Record<string, Value> = {};
  for (const property of properties.values()) {
    const value = values[property.name];
    if (value === undefined || property.system || property.name === 'id') continue;
    if (isDefault(property, value, values)) continue;
    said[property.name] = property.reference === null ? value : localReferences(value, local);
  }
  return said;
}

/** What nothing said would mean; an internal document's access is another one. */
function isDefault({ name, defaultValue }: Property, value: Value, values: Properties): boolean {
  if (name === 'access' && values['kind'] === 'INTERNAL_DOCUMENT') return value === 'INTERNAL';
  return defaultValue !== null && String(value) === defaultValue;
}

function localReferences(value: Value, local: (id: string) => string): Value {
  if (typeof value === 'string') return local(value);
  return Array.isArray(value) ? value.map((id: string) => local(id)) : value;
}
