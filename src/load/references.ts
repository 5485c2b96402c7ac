import type { GraphData, Place, Properties } from '../model/graph-data.js';
import type { Model, Property } from '../model/types.js';
import { linkTypeOf, nodeTypeOf } from './entries.js';

/** A record's or link's naming another record. */
export interface Reference {
  /** The id that is named. */
  readonly id: string;
  /** The type, object or interface, that the record named must have. */
  readonly type: string;
  /** What names it: a relationship type, or a property (`dateAnchor`). */
  readonly by: string;
  readonly at: Place;
}

/** All references in the data: the ends that links enter, and the properties that hold ids. */
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

/** The ids that a property's value holds. */
export function idsIn(value: unknown): ReadonlyArray<string> {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as ReadonlyArray<string>) : []; // lists of the model are of text
}
