import { memoize } from '../lib/memoize.js';
import type { Properties } from '../model/graph-data.js';
import type { Model, NodeType, Property } from '../model/types.js';
import { nodeTypeOf } from './entries.js';

/** Returns the labels of a record, sorted: those of its type, of the interfaces of its type, and of its kind. */
export function labelsOf(model: Model, typeName: string, properties: Properties): ReadonlyArray<string> {
  const type = nodeTypeOf(model, typeName);
  const kinds = [...type.properties.values()].flatMap(
    (property) => enumLabel(model, property, properties[property.name]) ?? [],
  );
  return [...new Set([...typeLabels(model, type), ...kinds])].sort();
}

/** Returns all labels of the domain's records except `Entity`, sorted. */
export const domainLabels = memoize((model: Model): ReadonlyArray<string> => {
  const labels = new Set<string>();
  for (const type of domainTypes(model)) {
    for (const label of typeLabels(model, type)) labels.add(label);
    for (const { enumName } of type.properties.values()) {
      for (const { label } of model.enums.get(enumName ?? '')?.values ?? []) if (label) labels.add(label);
    }
  }
  labels.delete('Entity');
  return [...labels].sort();
});

/** Returns the object type of a record with these labels, or null. */
export function typeOfLabels(model: Model, labels: ReadonlyArray<string>): string | null {
  const type = domainTypes(model).find(({ label }) => label !== null && labels.includes(label));
  return type?.name ?? null;
}

/** Returns the object types of the domain. */
export const domainTypes = memoize((model: Model): ReadonlyArray<NodeType> => {
  return [...model.types.values()].filter(
    ({ kind, interfaces }) => kind === 'object' && interfaces.includes('Entity'),
  );
});

function typeLabels(model: Model, { label, interfaces }: NodeType): ReadonlyArray<string> {
  return [label, ...interfaces.map((name) => model.types.get(name)?.label ?? null)].filter(
    (name) => name !== null,
  );
}

function enumLabel(model: Model, { enumName }: Property, value: unknown): string | null {
  if (enumName === null) return null;
  return model.enums.get(enumName)?.values.find(({ name }) => name === value)?.label ?? null;
}
