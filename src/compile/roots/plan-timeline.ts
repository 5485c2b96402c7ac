import { getNamedType } from 'graphql';
import type { FieldNode } from 'graphql';
import type { Reader, RowValues } from '../decode/reader.js';
import type { Level } from '../plan-nodes.js';
import { newDraft } from '../plan/level-draft.js';
import type { LevelDraft } from '../plan/level-draft.js';
import { planConnection } from '../plan/plan-connection.js';
import type { PlannedField } from '../plan/planned-field.js';
import { fieldDefinition, firstField } from '../plan/scope.js';
import type { Scope } from '../plan/scope.js';
import { sortKeys } from '../plan/sort-keys.js';
import { impreciseId, undatedId } from '../root-nodes.js';
import type { TimelineInterval, TimelinePart, TimeUnit } from '../root-nodes.js';
import { bucketScope, readBucket, readEntities } from './bucket-scope.js';
import type { BucketField } from './bucket-scope.js';
import { planOfType } from './plan-of-type.js';
import { unitBounds } from './unit-bounds.js';

/** Plans the root `timeline`: one map of all units of time, from which the levels in it read. */
export function planTimeline(scope: Scope, nodes: ReadonlyArray<FieldNode>): PlannedField {
  const definition = fieldDefinition(scope, 'Query', 'timeline');
  const field = scope.binding.field(definition, firstField(nodes));
  const of = planOfType(scope, field);
  const unit = field.value('unit') as TimeUnit; // TimeUnit!
  const draft = newDraft();
  const used = new Set<TimelinePart>();
  const read = readBucket(scope, 'Timeline', {
    nodes,
    field: (name, inner) => {
      used.add('units');
      if (name === 'buckets') return bucketsReader(scope, draft, { unit, nodes: inner, used });
      const id = name === 'undated' ? undatedId : impreciseId;
      return withoutUnitReader(scope, draft, { id, nodes: inner, used });
    },
  });
  const interval = intervalOf(of.type.name, String(field.value('clock')));
  const source = { kind: 'timeline', of: of.records, interval, unit, used } as const;
  const level = wholeLevel({ source, row: draft.row.slots });
  return {
    level,
    cost: { size: () => 1, inner: draft.costs, list: { field: 'timeline', level, from: '', label: '' } },
    decode: (value, reads) => {
      const [row] = value as readonly [RowValues]; // the source has exactly one row
      return read(row, reads);
    },
  };
}

/** Returns how the interval of a record is found by a clock. Requests are claims. */
function intervalOf(type: string, clock: string): TimelineInterval {
  if (clock === 'RECORDED') return { kind: 'recorded' };
  if (type === 'Document') return { kind: 'properties', begins: 'dateStart', ends: 'dateEnd' };
  const kind = clock === 'SAID' ? 'said' : 'reported';
  // Claims store both intervals; those of a statement are read from the statements and documents that pass it on.
  return type === 'Statement' ? { kind } : { kind: 'properties', begins: `${kind}Start`, ends: `${kind}End` };
}

function wholeLevel(given: Pick<Level, 'source' | 'row'>): Level {
  return { ...given, condition: null, keys: [], page: null, returns: 'rows' };
}

function bucketsReader(
  outer: Scope,
  draft: LevelDraft,
  {
    unit,
    nodes,
    used,
  }: {
    readonly unit: string;
    readonly nodes: ReadonlyArray<FieldNode>;
    readonly used: Set<TimelinePart>;
  },
): Reader {
  const definition = fieldDefinition(outer, 'Timeline', 'buckets');
  const field = outer.binding.field(definition, firstField(nodes));
  const { scope, type } = bucketScope(outer, { name: 'TimeBucket', values: {}, orderById: null }, (inner) =>
    bucketField(outer, inner, used),
  );
  const listing = { type, relationship: null };
  const keys = sortKeys(listing, null).map((key) => ({ ...key, within: `(${unit})` }));
  const list = planConnection(scope, newDraft(), {
    listing,
    nodes,
    level: { source: { kind: 'timeUnits' }, condition: null, keys },
    field,
    answerType: getNamedType(definition.type).name,
  });
  draft.costs.push(list.cost);
  const place = draft.row.slots.push({ kind: 'level', level: list.level }) - 1;
  return (row, reads) => list.decode(row[place], reads);
}

function withoutUnitReader(
  scope: Scope,
  draft: LevelDraft,
  options: {
    readonly id: string;
    readonly nodes: ReadonlyArray<FieldNode>;
    readonly used: Set<TimelinePart>;
  },
): Reader {
  const inner = newDraft(draft.costs);
  const field = bucketField(scope, inner, options.used);
  const read = readBucket(scope, 'TimeBucket', { nodes: options.nodes, field });
  const level = wholeLevel({ source: { kind: 'withoutUnit', id: options.id }, row: inner.row.slots });
  const place = draft.row.slots.push({ kind: 'level', level }) - 1;
  return (row, reads) => {
    const [bucket] = row[place] as readonly [RowValues]; // there is always one, perhaps empty
    return read(bucket, reads);
  };
}

function bucketField(scope: Scope, draft: LevelDraft, used: Set<TimelinePart>): BucketField {
  const property = (name: string, scalar: 'Int' | 'String'): number =>
    draft.row.property('node', { name, list: false, scalar });
  return (name, nodes) => {
    if (name === 'entities') {
      used.add('entities');
      return readEntities(scope, draft, { typeName: 'TimeBucket', nodes });
    }
    if (name === 'count') {
      const count = property('count', 'Int');
      return (row) => row[count];
    }
    const id = property('id', 'String');
    return (row) => unitBounds(String(row[id]))[name as 'value' | 'start' | 'end'];
  };
}
