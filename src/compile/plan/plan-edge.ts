import type { FieldNode } from 'graphql';
import { invariant } from '../../lib/invariant.js';
import { collectFields, selectionSetsOf } from './collect-fields.js';
import type { LevelDraft } from './level-draft.js';
import type { Listing } from './sort-keys.js';
import type { SortKey } from '../plan-nodes.js';
import type { Row } from './row.js';
import { leading } from './scope.js';
import type { Scope } from './scope.js';
import { readObject, readSlot } from '../decode/reader.js';
import { writeCursor } from '../decode/cursor.js';
import type { Reader, RowValues } from '../decode/reader.js';

/** Makes what reads a field of an edge that is neither its record nor its cursor, in the list of a root's own. */
export type EdgeField = (draft: LevelDraft, name: string, nodes: ReadonlyArray<FieldNode>) => Reader;

/** Makes what reads one edge: a record, and what stands on the relationship that leads to it. */
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
    /** Fields of the edges of a root's own. */
    readonly more?: EdgeField | undefined;
  },
): Reader {
  const name = leading(options.nodes).name.value;
  if (name === '__typename') return () => options.edgeType;
  if (name === 'cursor') return cursorReader(draft.row, options.keys);
  if (name === 'node')
    return scope.build.record(scope, draft, { type: options.listing.type, nodes: options.nodes });
  if (options.more) return options.more(draft, name, options.nodes);
  const property = options.listing.relationship?.link.properties.get(name);
  invariant(property, `no property ${name} on ${options.edgeType}`);
  return readSlot(draft.row.property('link', property));
}

/** Makes what writes the cursor of a record from its sort keys. */
export function cursorReader(row: Row, keys: ReadonlyArray<SortKey>): (row: RowValues) => string {
  const places = keys.map((key) => row.add(`key.${key.on}.${key.property}`, () => ({ kind: 'key', key })));
  return (values) =>
    writeCursor(
      keys,
      places.map((place) => values[place]),
    );
}
