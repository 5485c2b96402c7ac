import { getNamedType } from 'graphql';
import type { FieldNode } from 'graphql';
import { KnownError } from '../../errors.js';
import { invariant } from '../../lib/invariant.js';
import { planConnection } from '../plan/plan-connection.js';
import type { PlannedField } from '../plan/planned-field.js';
import type { FieldArguments } from '../plan/field-arguments.js';
import { planFilter } from '../plan/plan-filter.js';
import { newDraft } from '../plan/level-draft.js';
import type { LevelDraft } from '../plan/level-draft.js';
import { sortKeys } from '../plan/sort-keys.js';
import type { Condition } from '../condition-nodes.js';
import type { SortKey } from '../plan-nodes.js';
import { fieldDefinition, leading, nodeType } from '../plan/scope.js';
import type { Scope } from '../plan/scope.js';
import { bucketScope, readBucket, readEntities } from './bucket.js';
import type { BucketField } from './bucket.js';
import { impreciseValue } from '../root-nodes.js';
import type { GroupKey } from '../root-nodes.js';
import { groupKey, groupMeasures, holdsIds, measureScalars } from './group-keys.js';
import { ofType } from './plan-of-type.js';
import type { Reader, RowValues } from '../decode/reader.js';

/** Keys of one grouping at most. */
const mostKeys = 3;

interface Grouping {
  readonly type: string;
  readonly keys: ReadonlyArray<string>;
  /** What the statement has to work out: measures and the records. */
  readonly used: Set<string>;
}

/** Makes the level of the root `groups`: its records are maps, one for each group. */
export function planGroups(outer: Scope, nodes: ReadonlyArray<FieldNode>): PlannedField {
  const definition = fieldDefinition(outer, 'Query', 'groups');
  const field = outer.binding.field(definition, leading(nodes));
  const of = ofType(outer, field);
  const grouping: Grouping = { type: of.type.name, keys: keysOf(of.type.name, field), used: new Set() };
  const { scope, type } = bucketScope(
    outer,
    {
      name: 'Group',
      values: measureScalars,
      orderById: 'keys',
    },
    (draft) => groupField(outer, draft, grouping),
  );
  const condition = planFilter(scope, field, {
    filtered: { kind: 'node', type: type.name },
    input: field.input('having'),
  });
  const keys = sortKeys({ type, relationship: null }, field.value('orderBy')).map((key) =>
    keyOfGroups(key, grouping.keys),
  );
  for (const name of [...conditionNames(condition), ...keys.map(({ property }) => property)])
    grouping.used.add(name);
  return planConnection(scope, newDraft(), {
    listing: { type, relationship: null },
    nodes,
    level: {
      source: {
        kind: 'groups',
        of: of.records,
        keys: grouping.keys.map((name) => keyOfType(grouping.type, name)),
        measures: groupMeasures(grouping.type),
        used: grouping.used,
      },
      condition,
      keys,
    },
    field,
    answerType: getNamedType(definition.type).name,
  });
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

/** Least and most may be absent; the key text of a group never is, and means something among groups by the same keys alone. */
function keyOfGroups(key: SortKey, by: ReadonlyArray<string>): SortKey {
  if (key.property === 'id') return { ...key, nullable: false, within: `(${by.join()})` };
  const isDate = measureScalars[key.property] === 'Date';
  return { ...key, type: isDate ? 'date' : key.type, nullable: true };
}

function conditionNames(condition: Condition | null): ReadonlyArray<string> {
  if (condition === null) return [];
  if (condition.kind === 'compare') return [condition.property];
  if (condition.kind === 'not') return conditionNames(condition.of);
  return condition.kind === 'linked' ? [] : condition.of.flatMap(conditionNames);
}

function groupField(scope: Scope, draft: LevelDraft, grouping: Grouping): BucketField {
  return (name, nodes) => {
    if (name === 'keys') return keysReader(scope, draft, { grouping, nodes });
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
  const read = scope.build.record(scope, inner, { type: nodeType(scope, 'Entity'), nodes: options.nodes });
  const place =
    draft.row.slots.push({
      kind: 'level',
      level: {
        source: { kind: 'groupKeyRecord', index: options.index },
        condition: null,
        keys: [],
        page: null,
        row: inner.row.slots,
        wants: 'rows',
      },
    }) - 1;
  return (row, reads) => {
    const [found] = row[place] as ReadonlyArray<ReadonlyArray<unknown>>; // COLLECT gives a list of rows
    return found ? read(found, reads) : null;
  };
}
