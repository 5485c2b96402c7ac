import type { GraphData, Place, Properties } from '../model/graph-data.js';
import type { Model, Property } from '../model/types.js';
import { linkTypeOf, nodeTypeOf } from './entries.js';

/** A reference of a record or link to another record. */
export interface Reference {
  /** The id of the referenced record. */
  readonly id: string;
  /** The object type or interface that the referenced record must have. */
  readonly type: string;
  /** The relationship type or property (`dateAnchor`) that refers to it. */
  readonly by: string;
  readonly at: Place;
}

/** Returns all references in the data: the target ends of links, and the properties that contain ids. */
export function referencesOf(model: Model, { nodes, links }: GraphData): ReadonlyArray<Reference> {
  return [
    ...nodes.flatMap(({ type, properties, at }) =>
      namedBy(nodeTypeOf(model, type).properties, properties, at),
    ),
    ...links.flatMap(({ type, to, properties, at }) => {
      const link = linkTypeOf(model, type);
      return [{ id: to, type: link.to, by: type, at }, ...namedBy(link.properties, properties, at)];
    }),
  ];
}

function namedBy(
  properties: ReadonlyMap<string, Property>,
  values: Properties,
  at: Place,
): ReadonlyArray<Reference> {
  return [...properties.values()].flatMap(({ name, reference }) => {
    if (reference === null) return [];
    return idsIn(values[name]).map((id) => ({ id, type: reference, by: name, at }));
  });
}

/** Returns the ids in the value of a property. */
export function idsIn(value: unknown): ReadonlyArray<string> {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as ReadonlyArray<string>) : []; // lists of the model are of text
}
