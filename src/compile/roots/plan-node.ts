import type { FieldNode } from 'graphql';
import { KnownError } from '../../errors.js';
import type { RowValues } from '../decode/reader.js';
import type { Level } from '../plan-nodes.js';
import type { Values } from '../plan/argument-source.js';
import { checkedId } from '../plan/checked-id.js';
import { newDraft } from '../plan/level-draft.js';
import { largestPageSize } from '../plan/page-size.js';
import type { PlannedField } from '../plan/planned-field.js';
import { fieldDefinition, firstField, nodeType } from '../plan/scope.js';
import type { Scope } from '../plan/scope.js';

/** Plans the root `node`: the record with an id, or null. */
export function planNode(scope: Scope, nodes: ReadonlyArray<FieldNode>): PlannedField {
  const built = planLookUp(scope, nodes);
  const parameter = built.field.parameter((args) => checkedId(args['id']));
  const level: Level = { ...built.level, source: { kind: 'id', labels: idLabels(scope), parameter } };
  return {
    level,
    cost: { size: () => 1, inner: built.costs, list: { field: 'node', level, from: '', label: '' } },
    decode: (value, reads) => {
      const [row] = value as ReadonlyArray<RowValues>; // COLLECT gives a list of rows
      return row ? built.read(row, reads) : null;
    },
  };
}

/** Plans the root `nodes`: the records with these ids, in the order of the ids. */
export function planNodes(scope: Scope, nodes: ReadonlyArray<FieldNode>): PlannedField {
  const built = planLookUp(scope, nodes);
  const parameter = built.field.parameter(checkedIds);
  const level: Level = { ...built.level, source: { kind: 'ids', labels: idLabels(scope), parameter } };
  return {
    level,
    cost: {
      list: { field: 'nodes', level, from: '', label: '' },
      size: { source: built.field.source, read: (args) => checkedIds(args).length },
      inner: built.costs,
    },
    // In the order of the ids; null for an id without a record.
    decode: (value, reads) => {
      const [found, size] = value as [ReadonlyArray<RowValues>, number];
      const answer: unknown[] = Array.from({ length: size }, () => null);
      for (const [position, ...row] of found) answer[position as number] = built.read(row, reads);
      return answer;
    },
  };
}

function planLookUp(scope: Scope, nodes: ReadonlyArray<FieldNode>) {
  const node = firstField(nodes);
  const field = scope.binding.field(fieldDefinition(scope, 'Query', node.name.value), node);
  const draft = newDraft();
  const { row, costs } = draft;
  const read = scope.planners.record(scope, draft, {
    type: nodeType(scope, 'Node'),
    nodes,
    isLookUp: true,
  });
  const level = { condition: null, keys: [], page: null, row: row.slots, returns: 'rows' as const };
  return { field, costs, read, level };
}

/** Returns the labels within which ids are unique: `Entity` for all entities, and one for each other type. */
function idLabels(scope: Scope): ReadonlyArray<string> {
  const labels = nodeType(scope, 'Node').possibleTypes.map((name) => {
    const type = nodeType(scope, name);
    return type.interfaces.includes('Entity') ? 'Entity' : (type.label ?? name);
  });
  return [...new Set(labels)];
}

function checkedIds(args: Values): ReadonlyArray<string> {
  const ids = args['ids'] as ReadonlyArray<unknown>; // [ID!]!
  if (ids.length > largestPageSize)
    throw new KnownError(
      'LIMIT_EXCEEDED',
      `Found ${ids.length} ids; at most ${largestPageSize} are allowed.`,
    );
  return ids.map(checkedId);
}
