import { getNullableType, isListType, isNonNullType } from 'graphql';
import type { FieldNode, GraphQLOutputType } from 'graphql';
import type { NodeType } from '../../model/types.js';
import type { FoundRecords } from '../decode/later-reads.js';
import type { Reader } from '../decode/reader.js';
import type { Slot } from '../plan-nodes.js';
import type { Values } from './argument-source.js';
import { collectFields, selectionSetsOf } from './collect-fields.js';
import type { CostNode } from '../cost/cost-node.js';
import { newDraft } from './level-draft.js';
import { fieldDefinition, fieldId, firstField } from './scope.js';
import type { Scope } from './scope.js';

/** The place of a value whose records are read in tables. */
export interface ValuePlace {
  readonly scope: Scope;
  readonly tables: {
    table(
      of: { readonly type: NodeType; readonly key: string },
      make: () => { readonly row: ReadonlyArray<Slot>; readonly read: Reader },
    ): number;
  };
  readonly costs: CostNode[];
}

/** Reads one value of an answer. */
export type ValueReader = (value: unknown, found: FoundRecords) => unknown;

/** Plans what is selected of a value of a type, and returns its reader. Records in the value are named by id. */
export function planValue(
  place: ValuePlace,
  type: GraphQLOutputType,
  nodes: ReadonlyArray<FieldNode>,
): ValueReader {
  const bare = isNonNullType(type) ? getNullableType(type) : type;
  if (isListType(bare)) {
    const item = planValue(place, bare.ofType, nodes); // lists of the output are of output types
    return (value, found) => (value as ReadonlyArray<unknown>).map((inner) => item(inner, found));
  }
  const name = String(bare);
  const nodeType = place.scope.model.types.get(name);
  const read = nodeType
    ? recordReader(place, nodeType, nodes)
    : place.scope.model.values.has(name)
      ? objectReader(place, name, nodes)
      : (value: unknown) => value;
  return (value, found) => (value == null ? null : read(value, found));
}

function objectReader(place: ValuePlace, typeName: string, nodes: ReadonlyArray<FieldNode>): ValueReader {
  const selected = collectFields(place.scope.collect, typeName, selectionSetsOf(nodes));
  const fields = [...selected].map(([response, inner]) => {
    const name = firstField(inner).name.value;
    if (name === '__typename') return [response, () => typeName] as const;
    const read = planValue(place, fieldDefinition(place.scope, typeName, name).type, inner);
    return [response, (value: unknown, found: FoundRecords) => read((value as Values)[name], found)] as const;
  });
  return (value, found) =>
    Object.fromEntries(fields.map(([response, read]) => [response, read(value, found)]));
}

function recordReader(place: ValuePlace, type: NodeType, nodes: ReadonlyArray<FieldNode>): ValueReader {
  const key = `${type.name}@${nodes.map((node) => fieldId(place.scope, node)).join(',')}`;
  const table = place.tables.table({ type, key }, () => {
    const inner = newDraft(place.costs);
    const read = place.scope.planners.record(place.scope, inner, { type, nodes });
    return { row: inner.row.slots, read };
  });
  return (id, found) => found.record(table, String(id));
}
