import type { FieldNode } from 'graphql';
import { KnownError } from '../errors.js';
import { invariant } from '../lib/invariant.js';
import type { Values } from './binding.js';
import type { BuiltRoot } from './built-root.js';
import { checkedId } from './checked-id.js';
import { newDraft } from './level-draft.js';
import { largestPageSize } from './page.js';
import type { RowValues } from './row.js';
import { buildAround } from './roots/around.js';
import { buildChanges } from './roots/changes.js';
import { buildGroups } from './roots/groups.js';
import { buildPath } from './roots/path.js';
import { buildSearch } from './roots/search.js';
import { buildTimeline } from './roots/timeline.js';
import { fieldDefinition, leading, nodeType } from './scope.js';
import type { Scope } from './scope.js';

/** Makes the level of a root field. Throws KnownError for what its shape alone shows to be wrong. */
export function buildRoot(scope: Scope, nodes: ReadonlyArray<FieldNode>): BuiltRoot {
  const name = leading(nodes).name.value;
  if (name === 'node') return buildNode(scope, nodes);
  if (name === 'nodes') return buildNodes(scope, nodes);
  if (name === 'search') return buildSearch(scope, nodes);
  if (name === 'around') return buildAround(scope, nodes);
  if (name === 'path') return buildPath(scope, nodes);
  if (name === 'groups') return buildGroups(scope, nodes);
  if (name === 'changes') return buildChanges(scope, nodes);
  if (name === 'timeline') return buildTimeline(scope, nodes);
  const type = [...scope.model.types.values()].find(({ root }) => root === name);
  invariant(type?.label, `no type is listed by ${name}`);
  return scope.build.list(scope, {
    typeName: 'Query',
    listing: { type, relationship: null },
    source: { kind: 'label', label: type.label },
    nodes,
  });
}

function buildNode(scope: Scope, nodes: ReadonlyArray<FieldNode>): BuiltRoot {
  const built = buildLookUp(scope, nodes);
  const parameter = scope.binding.parameter(built.field, (args) => checkedId(args['id']));
  return {
    level: { ...built.level, source: { kind: 'id', labels: idLabels(scope), parameter } },
    price: { size: () => 1, inner: built.prices },
    decode: (value, reads) => {
      const [row] = value as ReadonlyArray<RowValues>; // COLLECT gives a list of rows
      return row ? built.read(row, reads) : null;
    },
  };
}

function buildNodes(scope: Scope, nodes: ReadonlyArray<FieldNode>): BuiltRoot {
  const built = buildLookUp(scope, nodes);
  const parameter = scope.binding.parameter(built.field, checkedIds);
  return {
    level: { ...built.level, source: { kind: 'ids', labels: idLabels(scope), parameter } },
    price: { size: { field: built.field, read: (args) => checkedIds(args).length }, inner: built.prices },
    // The list as the caller gave it; what is not there is null.
    decode: (value, reads) => {
      const [found, size] = value as [ReadonlyArray<RowValues>, number];
      const answer: unknown[] = Array.from({ length: size }, () => null);
      for (const [position, ...row] of found) answer[position as number] = built.read(row, reads);
      return answer;
    },
  };
}

function buildLookUp(scope: Scope, nodes: ReadonlyArray<FieldNode>) {
  const node = leading(nodes);
  const field = scope.binding.field(fieldDefinition(scope, 'Query', node.name.value), node);
  const draft = newDraft();
  const { row, prices } = draft;
  const read = scope.build.record(scope, draft, { type: nodeType(scope, 'Node'), nodes });
  const level = { condition: null, keys: [], page: null, row: row.slots, wants: 'rows' as const };
  return { field, prices, read, level };
}

/** Labels over which ids are unique: each published type with an id of its own, entities taken together. */
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
