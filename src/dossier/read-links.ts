import { memoize } from '../lib/memoize.js';
import type { Property, Relationship } from '../model/types.js';
import type { DraftLink } from './draft.js';
import type { Parsed, ParsedMap } from './parse-file.js';
import { placeIn, type ReadContext } from './read-context.js';
import { isNull, joinPath, readFields } from './read-fields.js';

/**
 * Reads the links that a record declares: lists of `{ref: ..., <properties>}`. A plain text stands for a map with only that `ref`, a
 * single value for a list of one.
 */
export function readLinks(
  context: ReadContext,
  relationships: ReadonlyArray<Relationship>,
  { map, path }: { readonly map: ParsedMap; readonly path: string },
): { readonly read: ReadonlyArray<DraftLink>; readonly faulty: ReadonlySet<string> } {
  const read: DraftLink[] = [];
  const faulty = new Set<string>();
  for (const { name, value } of map.entries) {
    const relationship = relationships.find((known) => known.name === name);
    if (!relationship || isNull(value)) continue;
    const fieldPath = joinPath(path, name);
    const items = value.kind === 'list' ? value.items : [value];
    for (const [position, item] of items.entries()) {
      const itemPath = value.kind === 'list' ? `${fieldPath}[${position}]` : fieldPath;
      const link = readLink(context, relationship, { parsed: item, path: itemPath, position });
      if (link) read.push(link);
      else faulty.add(name);
    }
  }
  return { read, faulty };
}

interface LinkItem {
  readonly parsed: Parsed;
  readonly path: string;
  /** From 0. */
  readonly position: number;
}

function readLink(context: ReadContext, relationship: Relationship, item: LinkItem): DraftLink | null {
  const { parsed, path, position } = item;
  const map = parsed.kind === 'scalar' ? bareReference(parsed) : parsed;
  if (map?.kind !== 'map') return reportNoLink(context, relationship, item);
  const fields = readFields(context, map, path, {
    typeName: relationship.link.name,
    properties: propertiesOf(relationship.link),
    others: [],
  });
  const { ref, ...properties } = fields.properties;
  if (typeof ref !== 'string') return null;
  const at = placeIn(context, parsed.position, path);
  const refAt = parsed.kind === 'map' ? (fields.places.get('ref') ?? at) : at;
  const places = fields.places;
  return { relationship, from: '', to: ref, ref, properties: { ...properties, position }, at, refAt, places };
}

/** Returns the fields of a link's map: `ref` and the link's own properties. */
const propertiesOf = memoize(
  (link: Relationship['link']): ReadonlyMap<string, Property> =>
    new Map<string, Property>([['ref', refProperty], ...link.properties]),
);

/** Returns the map that a plain text stands for. */
function bareReference(parsed: Parsed & { kind: 'scalar' }): ParsedMap | null {
  if (parsed.value === null) return null;
  return {
    kind: 'map',
    position: parsed.position,
    entries: [{ name: 'ref', position: parsed.position, value: parsed }],
  };
}

function reportNoLink(context: ReadContext, { name }: Relationship, { parsed, path }: LinkItem): null {
  context.report({
    code: 'VALUE_INVALID',
    message: `Field "${name}" must refer to a record by its id; the id is missing here.`,
    hint: 'Write the id, or {ref: the-id} to add more fields.',
    at: placeIn(context, parsed.position, path),
  });
  return null;
}

/** The field for the id of the other end; every link has it. */
const refProperty = {
  name: 'ref',
  description: 'Id of the record at the other end.',
  scalar: 'ID',
  enumName: null,
  list: false,
  nonNull: true,
  defaultValue: null,
  system: false,
  unique: false,
  indexed: false,
  selective: false,
  searched: null,
  key: false,
  pattern: null,
  range: null,
  reference: null,
  gathered: null,
} as const;
