import { memoize } from '../lib/memoize.js';
import type { NodeType, RecordKind } from '../model/types.js';
import type { DraftRecord } from './draft.js';
import type { Parsed, ParsedMap } from './parse-file.js';
import { placeIn, type ReadContext } from './read-context.js';
import { readFields } from './read-fields.js';
import { readLinks } from './read-links.js';

/**
 * Reads one record of a list; returns null if it is not a map. All ids, also the record's own, are still as written;
 * `resolveDraft` resolves them.
 */
export function readRecord(
  context: ReadContext,
  { type, record }: { readonly type: NodeType; readonly record: RecordKind },
  { parsed, path }: { readonly parsed: Parsed; readonly path: string },
): DraftRecord | null {
  const at = placeIn(context, parsed.position, path);
  if (parsed.kind !== 'map') {
    context.report({
      code: 'VALUE_INVALID',
      message: `An item of "${record.section}" must be a map of fields, not a ${parsed.kind === 'list' ? 'list' : 'value'}.`,
      hint: 'Write, for example, {id: some-id}.',
      at,
    });
    return null;
  }
  return readRecordMap(context, { type, record }, { map: parsed, path });
}

function readRecordMap(
  context: ReadContext,
  { type, record }: { readonly type: NodeType; readonly record: RecordKind },
  { map, path }: { readonly map: ParsedMap; readonly path: string },
): DraftRecord {
  const { relationships, names } = outgoingOf(type);
  const fields = readFields(context, map, path, {
    typeName: type.name,
    properties: type.properties,
    others: names,
  });
  const links = readLinks(context, relationships, { map, path });
  const { id, ...properties } = fields.properties;
  const writtenId = typeof id === 'string' ? id : '';
  return {
    type: objectType(context, type, properties['kind']),
    localId: writtenId,
    id: writtenId,
    own: record.own === 'always' || (record.own !== 'never' && properties[record.own.when] === true),
    properties,
    links: links.read,
    faulty: new Set([...fields.faulty, ...links.faulty]),
    at: placeIn(context, map.position, path),
    places: fields.places,
  };
}

/** Returns the relationships that a record of this type declares, and their names. */
const outgoingOf = memoize((type: NodeType) => {
  const relationships = [...type.relationships.values()].filter(({ direction }) => direction === 'OUT');
  return { relationships, names: relationships.map(({ name }) => name) };
});

/** Returns the object type of a record: the type of its list that belongs to its kind. */
function objectType(context: ReadContext, type: NodeType, kind: unknown): NodeType {
  if (type.kind === 'object') return type;
  const enumType = context.model.enums.get(type.properties.get('kind')?.enumName ?? '');
  const label = enumType?.values.find(({ name }) => name === kind)?.label;
  return context.model.types.get(label ?? '') ?? type;
}
