import type { Place, Properties, Value } from '../model/graph-data.js';
import type { Model, Property } from '../model/types.js';
import { byAge } from './declaration.js';
import type { Declaration } from './declaration.js';
import { identityOf, linkTypeOf, nodeTypeOf } from './entries.js';
import type { LinkEntry } from './entries.js';

/** A shared record as stored in the graph: the merge of its declarations. */
export interface MergedRecord {
  readonly id: string;
  readonly type: string;
  readonly properties: Properties;
  /** The dossiers that declare it, the first one first. */
  readonly declaredBy: ReadonlyArray<string>;
  readonly links: ReadonlyArray<LinkEntry & { readonly dossiers: ReadonlyArray<string> }>;
  readonly contradictions: ReadonlyArray<Contradiction>;
}

/** Different values of two dossiers for a property that can have only one. */
export interface Contradiction {
  readonly id: string;
  /** The name of the property, `type`, or the property of a link (`PART_OF "rus": speaksFor`). */
  readonly field: string;
  readonly first: DeclaredValue;
  readonly second: DeclaredValue;
}

interface DeclaredValue {
  readonly dossier: string;
  readonly at: Place;
  readonly value: Value;
}

interface DeclaredProperties {
  readonly dossier: string;
  readonly at: Place;
  readonly properties: Properties;
}

/**
 * Merges all declarations of one shared record; returns null if there is none.
 *
 * Lists are joined. Of different names the first is kept, the others become `aliases`. A default value agrees with any other value,
 * since the dossier may not have set it. Any other two different values contradict each other.
 */
export function mergeDeclarations(
  model: Model,
  declarations: ReadonlyArray<Declaration>,
): MergedRecord | null {
  const ordered = [...declarations].sort(byAge);
  const [first] = ordered;
  if (!first) return null;
  const { entityId: id, type } = first;
  const typed = nodeTypeOf(model, type);
  const record = mergeProperties(typed.properties, ordered);
  const links = mergeLinks(model, id, ordered);
  return {
    id,
    type,
    properties: withOtherNames(record.properties, ordered),
    declaredBy: ordered.map(({ dossier }) => dossier),
    links: links.map(({ link }) => link),
    contradictions: [
      ...ordered.filter((other) => other.type !== type).map((other) => otherType(first, other)),
      ...[...record.differences, ...links.flatMap(({ differences }) => differences)].map((difference) => ({
        id,
        ...difference,
      })),
    ],
  };
}

function otherType(first: Declaration, second: Declaration): Contradiction {
  const declared = ({ dossier, at, type }: Declaration): DeclaredValue => ({ dossier, at, value: type });
  return { id: first.entityId, field: 'type', first: declared(first), second: declared(second) };
}

function mergeProperties(
  properties: ReadonlyMap<string, Property>,
  versions: ReadonlyArray<DeclaredProperties>,
): { readonly properties: Properties; readonly differences: ReadonlyArray<Omit<Contradiction, 'id'>> } {
  const merged: Record<string, Value> = {};
  const differences: Array<Omit<Contradiction, 'id'>> = [];
  for (const property of properties.values()) {
    const declared = versions.flatMap(({ dossier, at, properties: values }) => {
      const value = values[property.name];
      return value === undefined ? [] : [{ dossier, at, value }];
    });
    const [first] = declared;
    if (!first) continue;
    const chosen = declared.find(({ value }) => !isDefault(property, value)) ?? first;
    merged[property.name] = mergeValues(property, declared, chosen);
    const second = declared.find(({ value }) => !agrees(property, chosen.value, value));
    if (second) differences.push({ field: property.name, first: chosen, second });
  }
  return { properties: merged, differences };
}

function mergeValues(
  property: Property,
  declared: ReadonlyArray<DeclaredValue>,
  chosen: DeclaredValue,
): Value {
  if (property.list) return joined(declared.map(({ value }) => value));
  // A link is inferred only if all dossiers infer it.
  if (property.name === 'inferred') return declared.every(({ value }) => value === true);
  return chosen.value;
}

function joined(values: ReadonlyArray<Value>): ReadonlyArray<string> {
  return [
    ...new Set(values.flatMap((value) => (Array.isArray(value) ? (value as ReadonlyArray<string>) : []))),
  ];
}

function isDefault({ defaultValue }: Property, value: Value): boolean {
  return defaultValue !== null && defaultValue === String(value);
}

function agrees(property: Property, merged: Value, value: Value): boolean {
  const agreesAlways = property.list || ['name', 'position', 'inferred'].includes(property.name);
  return agreesAlways || value === merged || isDefault(property, value);
}

function withOtherNames(properties: Properties, declarations: ReadonlyArray<Declaration>): Properties {
  const { name } = properties;
  const others = declarations.flatMap((declaration) => declaration.properties['name'] ?? []) as string[]; // names are text
  const aliases = joined([properties['aliases'] ?? [], others]).filter((alias) => alias !== name);
  return Object.fromEntries(
    Object.entries({ ...properties, aliases }).filter(([field]) => field !== 'aliases' || aliases.length > 0),
  );
}

function mergeLinks(model: Model, from: string, declarations: ReadonlyArray<Declaration>) {
  const versions = new Map<
    string,
    { readonly link: Omit<LinkEntry, 'properties'>; readonly declared: DeclaredProperties[] }
  >();
  for (const { dossier, links } of declarations) {
    for (const { type, to, key, properties, at } of links) {
      const link = { of: 'LINK', type, from, to, key, shared: true } as const;
      const identity = identityOf({ ...link, properties });
      const known = versions.get(identity) ?? { link, declared: [] };
      known.declared.push({ dossier, at, properties });
      versions.set(identity, known);
    }
  }
  return [...versions.values()].map(({ link, declared }) => {
    const { properties, differences } = mergeProperties(linkTypeOf(model, link.type).properties, declared);
    return {
      link: { ...link, properties, dossiers: declared.map(({ dossier }) => dossier) },
      differences: differences.map((difference) => ({
        ...difference,
        field: `${link.type} "${link.to}": ${difference.field}`,
      })),
    };
  });
}
