import type { FieldNode } from 'graphql';
import { invariant } from '../../lib/invariant.js';
import { writeCursor } from '../decode/cursor.js';
import { readObject, readSlot } from '../decode/reader.js';
import type { Reader, RowValues } from '../decode/reader.js';
import type { SortKey } from '../plan-nodes.js';
import { collectFields, selectionSetsOf } from './collect-fields.js';
import type { LevelDraft } from './level-draft.js';
import type { Row } from './row.js';
import { firstField } from './scope.js';
import type { Scope } from './scope.js';
import type { Listing } from './sort-keys.js';

/** Plans a field of an edge that only one root has, and returns its reader. */
export type EdgeField = (draft: LevelDraft, name: string, nodes: ReadonlyArray<FieldNode>) => Reader;

/** Plans one edge, and returns its reader: a record, and the properties of the link that leads to it. */
export function planEdge(
  scope: Scope,
  draft: LevelDraft,
  options: {
    readonly edgeType: string;
    readonly listing: Listing;
    readonly keys: ReadonlyArray<SortKey>;
    readonly nodes: ReadonlyArray<FieldNode>;
    readonly more?: EdgeField | undefined;
  },
): Reader {
  const selected = collectFields(scope.collect, options.edgeType, selectionSetsOf(options.nodes));
  return readObject(
    [...selected].map(([name, nodes]) => [name, edgeReader(scope, draft, { ...options, nodes })] as const),
  );
}

function edgeReader(
  scope: Scope,
  draft: LevelDraft,
  options: {
    readonly edgeType: string;
    readonly listing: Listing;
    readonly keys: ReadonlyArray<SortKey>;
    readonly nodes: ReadonlyArray<FieldNode>;
    /** Plans the fields of edges that only one root has. */
    readonly more?: EdgeField | undefined;
  },
): Reader {
  const name = firstField(options.nodes).name.value;
  if (name === '__typename') return () => options.edgeType;
  if (name === 'cursor') return cursorReader(draft.row, options.keys);
  if (name === 'node')
    return scope.planners.record(scope, draft, { type: options.listing.type, nodes: options.nodes });
  if (options.more) return options.more(draft, name, options.nodes);
  const property = options.listing.relationship?.link.properties.get(name);
  invariant(property, `no property ${name} on ${options.edgeType}`);
  return readSlot(draft.row.property('link', property));
}

/** Adds the sort keys of a record to its row, and returns what writes its cursor. */
export function cursorReader(row: Row, keys: ReadonlyArray<SortKey>): (row: RowValues) => string {
  const places = keys.map((key) => row.add(`key.${key.on}.${key.property}`, () => ({ kind: 'key', key })));
  return (values) =>
    writeCursor(
      keys,
      places.map((place) => values[place]),
    );
}
