import { getNamedType } from 'graphql';
import type { FieldNode } from 'graphql';
import { KnownError } from '../../errors.js';
import { invariant } from '../../lib/invariant.js';
import type { Condition } from '../condition-nodes.js';
import type { Reader, RowValues } from '../decode/reader.js';
import type { SortKey } from '../plan-nodes.js';
import type { FieldArguments } from '../plan/field-arguments.js';
import { newDraft } from '../plan/level-draft.js';
import type { LevelDraft } from '../plan/level-draft.js';
import { planConnection } from '../plan/plan-connection.js';
import { planFilter } from '../plan/plan-filter.js';
import type { PlannedField } from '../plan/planned-field.js';
import { fieldDefinition, firstField, nodeType } from '../plan/scope.js';
import type { Scope } from '../plan/scope.js';
import { sortKeys } from '../plan/sort-keys.js';
import { impreciseValue } from '../root-nodes.js';
import type { GroupKey, GroupsSource, RecordsNode } from '../root-nodes.js';
import { bucketScope, readBucket, readEntities } from './bucket-scope.js';
import type { BucketField } from './bucket-scope.js';
import { groupKey, groupMeasures, holdsIds, measureScalars } from './group-keys.js';
import { planOfType } from './plan-of-type.js';

/** The most keys of one grouping. */
const mostKeys = 3;

interface Grouping {
  readonly type: string;
  readonly keys: ReadonlyArray<string>;
  /** As in `GroupsSource`. */
  readonly used: Set<string>;
  readonly decisive: Set<string>;
  readonly shown: Set<string>;
}

/** Plans the root `groups`: its records are maps, one for each group. */
export function planGroups(outer: Scope, nodes: ReadonlyArray<FieldNode>): PlannedField {
  const definition = fieldDefinition(outer, 'Query', 'groups');
  const field = outer.binding.field(definition, firstField(nodes));
  const of = planOfType(outer, field);
  const grouping: Grouping = {
    type: of.type.name,
    keys: keysOf(of.type.name, field),
    used: new Set(),
    decisive: new Set(),
    shown: new Set(),
  };
  const bucket = { name: 'Group', values: measureScalars, orderById: 'keys' };
  const { scope, type } = bucketScope(outer, bucket, (draft) => groupField(outer, draft, grouping));
  const listing = { type, relationship: null };
  const having = { filtered: { kind: 'node', type: type.name }, input: field.input('having') } as const;
  const condition = planFilter(scope, field, having);
  const keys = sortKeys(listing, field.value('orderBy')).map((key) => keyOfGroups(key, grouping.keys));
  for (const name of conditionNames(condition)) grouping.decisive.add(name);
  for (const name of [...grouping.decisive, ...keys.map(({ property }) => property)]) grouping.used.add(name);
  return planConnection(scope, newDraft(), {
    listing,
    nodes,
    level: { source: groupsSource(of.records, grouping), condition, keys },
    field,
    answerType: getNamedType(definition.type).name,
  });
}

function groupsSource(of: RecordsNode, { type, keys, ...names }: Grouping): GroupsSource {
  return {
    kind: 'groups',
    of,
    keys: keys.map((name) => keyOfType(type, name)),
    measures: groupMeasures(type),
    ...names,
  };
}

function keysOf(type: string, field: FieldArguments): ReadonlyArray<string> {
  const keys = field.value('by') as ReadonlyArray<string>; // [GroupKey!]!
  if (keys.length < 1 || keys.length > mostKeys || new Set(keys).size < keys.length)
    throw new KnownError(
      'VALUE_INVALID',
      `Found ${keys.length} keys in "by"; it takes 1 to ${mostKeys} different ones.`,
    );
  const foreign = keys.find((key) => !groupKey(type, key));
  if (foreign) throw new KnownError('VALUE_INVALID', `Records of the type ${type} have no key ${foreign}.`);
  return keys;
}

function keyOfType(type: string, name: string): GroupKey {
  const key = groupKey(type, name);
  invariant(key, `records of the type ${type} have the key ${name}`);
  return key;
}

/** Returns a sort key of groups. Measures may be absent; the text `id` never is, and only compares among groups by the same keys. */
function keyOfGroups(key: SortKey, by: ReadonlyArray<string>): SortKey {
  if (key.property === 'id') return { ...key, nullable: false, within: `(${by.join()})` };
  const isDate = measureScalars[key.property] === 'Date';
  return { ...key, type: isDate ? 'date' : key.type, nullable: true };
}

function conditionNames(condition: Condition | null): ReadonlyArray<string> {
  if (condition === null) return [];
  if (condition.kind === 'compare') return [condition.property];
  if (condition.kind === 'not') return conditionNames(condition.of);
  return condition.kind === 'all' || condition.kind === 'any' ? condition.of.flatMap(conditionNames) : [];
}

function groupField(scope: Scope, draft: LevelDraft, grouping: Grouping): BucketField {
  return (name, nodes) => {
    if (name === 'keys') return keysReader(scope, draft, { grouping, nodes });
    const measure = groupMeasures(grouping.type)[name];
    if (measure?.kind === 'countKeyValues' && !grouping.used.has(name)) {
      grouping.used.add('entities');
      grouping.shown.add(name);
      const counted = draft.row.slots.push({ kind: 'keyCount', key: measure.key }) - 1;
      return (row) => row[counted] ?? null;
    }
    grouping.used.add(name);
    if (name === 'entities') return readEntities(scope, draft, { typeName: 'Group', nodes });
    const scalar = measureScalars[name];
    invariant(scalar, `groups have no field ${name}`);
    const place = draft.row.property('node', { name, list: false, scalar });
    return (row) => row[place] ?? null;
  };
}

function keysReader(
  scope: Scope,
  draft: LevelDraft,
  options: { readonly grouping: Grouping; readonly nodes: ReadonlyArray<FieldNode> },
): Reader {
  const { keys, type } = options.grouping;
  const readers = keys.map((key, index) => {
    const value = draft.row.property('node', { name: `k${index}`, list: false, scalar: 'String' });
    return readBucket(scope, 'GroupKeyValue', {
      nodes: options.nodes,
      field: (name, nodes) => keyReader(scope, draft, { key, index, value, name, nodes, type }),
    });
  });
  return (row, reads) => readers.map((read) => read(row, reads));
}

function keyReader(
  scope: Scope,
  draft: LevelDraft,
  options: {
    readonly key: string;
    readonly index: number;
    /** The place of the key's value in the row. */
    readonly value: number;
    readonly name: string;
    readonly nodes: ReadonlyArray<FieldNode>;
    readonly type: string;
  },
): Reader {
  const isDate = options.key === 'MONTH' || options.key === 'YEAR';
  const textOf = (row: RowValues): unknown => {
    const text = row[options.value];
    return text === '' || (isDate && text === impreciseValue) ? null : text;
  };
  switch (options.name) {
    case 'key':
      return () => options.key;
    case 'value':
      return textOf;
    case 'absent':
      return (row) => {
        if (textOf(row) !== null) return null;
        return row[options.value] === '' ? 'NOT_SAID' : 'IMPRECISE';
      };
    default:
      return holdsIds(keyOfType(options.type, options.key))
        ? entityReader(scope, draft, options)
        : () => null;
  }
}

function entityReader(
  scope: Scope,
  draft: LevelDraft,
  options: { readonly index: number; readonly nodes: ReadonlyArray<FieldNode> },
): Reader {
  const inner = newDraft(draft.costs);
  const read = scope.planners.record(scope, inner, { type: nodeType(scope, 'Entity'), nodes: options.nodes });
  const place =
    draft.row.slots.push({
      kind: 'level',
      level: {
        source: { kind: 'groupKeyRecord', index: options.index },
        condition: null,
        keys: [],
        page: null,
        row: inner.row.slots,
        returns: 'rows',
      },
    }) - 1;
  return (row, reads) => {
    const [found] = row[place] as ReadonlyArray<ReadonlyArray<unknown>>; // COLLECT gives a list of rows
    return found ? read(found, reads) : null;
  };
}
