import type { Place, Properties, Value } from '../model/graph-data.js';
import type { Model, Property } from '../model/types.js';
import { byAge } from './declaration.js';
import type { Declaration } from './declaration.js';
import { identityOf, linkTypeOf, nodeTypeOf } from './entries.js';
import type { LinkEntry } from './entries.js';

/** A shared record as the graph has it: all that its declarations say. */
export interface MergedRecord {
  readonly id: string;
  readonly type: string;
  readonly properties: Properties;
  /** The dossiers that declare it, the first one first. */
  readonly declaredBy: ReadonlyArray<string>;
  readonly links: ReadonlyArray<LinkEntry & { readonly dossiers: ReadonlyArray<string> }>;
  readonly contradictions: ReadonlyArray<Contradiction>;
}

/** Two dossiers that say different things where only one can be so. */
export interface Contradiction {
  readonly id: string;
  /** What they differ in: a property, `type`, or a property of a link (`PART_OF "rus": speaksFor`). */
  readonly field: string;
  readonly first: Said;
  readonly second: Said;
}

interface Said {
  readonly dossier: string;
  readonly at: Place;
  readonly value: Value;
}

interface Telling {
  readonly dossier: string;
  readonly at: Place;
  readonly properties: Properties;
}

/**
 * Merges what all dossiers declare of one shared record; null where none does.
 *
 * Lists are joined. Of differing names the first stands, the others join `aliases`. A value that is the written default
 * agrees with any other: the dossier may just have said nothing. Any other two different values contradict each other.
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
  const record = mergeTellings(typed.properties, ordered);
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
  const said = ({ dossier, at, type }: Declaration): Said => ({ dossier, at, value: type });
  return { id: first.entityId, field: 'type', first: said(first), second: said(second) };
}

function mergeTellings(
  properties: ReadonlyMap<string, Property>,
  tellings: ReadonlyArray<Telling>,
): { readonly properties: Properties; readonly differences: ReadonlyArray<Omit<Contradiction, 'id'>> } {
  const merged: Record<string, Value> = {};
  const differences: Array<Omit<Contradiction, 'id'>> = [];
  for (const property of properties.values()) {
    const said = tellings.flatMap(({ dossier, at, properties: values }) => {
      const value = values[property.name];
      return value === undefined ? [] : [{ dossier, at, value }];
    });
    const [first] = said;
    if (!first) continue;
    const telling = said.find(({ value }) => !isDefault(property, value)) ?? first;
    merged[property.name] = mergeValues(property, said, telling);
    const second = said.find(({ value }) => !agrees(property, telling.value, value));
    if (second) differences.push({ field: property.name, first: telling, second });
  }
  return { properties: merged, differences };
}

function mergeValues(property: Property, said: ReadonlyArray<Said>, telling: Said): Value {
  if (property.list) return joined(said.map(({ value }) => value));
  // Where one text says it, it need not be read between the lines of another.
  if (property.name === 'inferred') return said.every(({ value }) => value === true);
  return telling.value;
}

function joined(values: ReadonlyArray<Value>): ReadonlyArray<string> {
  return [
    ...new Set(values.flatMap((value) => (Array.isArray(value) ? (value as ReadonlyArray<string>) : []))),
  ];
}

function isDefault({ defaultValue }: Property, value: Value): boolean {
  return defaultValue !== null && defaultValue === String(value);
}

function agrees(property: Property, standing: Value, value: Value): boolean {
  const anyWill = property.list || ['name', 'position', 'inferred'].includes(property.name);
  return anyWill || value === standing || isDefault(property, value);
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
  const tellings = new Map<
    string,
    { readonly link: Omit<LinkEntry, 'properties'>; readonly said: Telling[] }
  >();
  for (const { dossier, links } of declarations) {
    for (const { type, to, key, properties, at } of links) {
      const link = { of: 'LINK', type, from, to, key, shared: true } as const;
      const identity = identityOf({ ...link, properties });
      const known = tellings.get(identity) ?? { link, said: [] };
      known.said.push({ dossier, at, properties });
      tellings.set(identity, known);
    }
  }
  return [...tellings.values()].map(({ link, said }) => {
    const { properties, differences } = mergeTellings(linkTypeOf(model, link.type).properties, said);
    return {
      link: { ...link, properties, dossiers: said.map(({ dossier }) => dossier) },
      differences: differences.map((difference) => ({
        ...difference,
        field: `${link.type} "${link.to}": ${difference.field}`,
      })),
    };
  });
}
