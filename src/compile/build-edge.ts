import type { FieldNode } from 'graphql';
import { invariant } from '../lib/invariant.js';
import { collectFields, selectionSetsOf } from './collect.js';
import { readObject, readSlot } from './level-draft.js';
import type { LevelDraft } from './level-draft.js';
import { writeCursor } from './page.js';
import type { Listing } from './page.js';
import type { SortKey } from './plan.js';
import type { Reader, Row, RowValues } from './row.js';
import { leading } from './scope.js';
import type { Scope } from './scope.js';

/** Makes what reads a field of an edge that is neither its record nor its cursor, in the list of a root's own. */
export type EdgeField = (draft: LevelDraft, name: string, nodes: ReadonlyArray<FieldNode>) => Reader;

/** Makes what reads one edge: a record, and what stands on the relationship that leads to it. */
export function buildEdge(
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
