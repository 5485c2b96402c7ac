import type { FieldNode } from 'graphql';
import { invariant } from '../../lib/invariant.js';
import type { NodeType, Relationship } from '../../model/types.js';
import { readObject, readSlot } from '../decode/reader.js';
import type { Reader } from '../decode/reader.js';
import { collectFields, selectionSetsOf } from './collect-fields.js';
import type { LevelDraft } from './level-draft.js';
import { planDerivedField } from './plan-derived-field.js';
import { fieldId, firstField, nodeType } from './scope.js';
import type { Scope } from './scope.js';

/**
 * Plans what is selected of one record of a type, and returns its reader.
 *
 * The types of records that are looked up by their ids are read from all their labels: there are few such records, and a choice between so
 * many types takes Neo4j long to plan.
 */
export function planRecord(
  scope: Scope,
  draft: LevelDraft,
  options: { readonly type: NodeType; readonly nodes: ReadonlyArray<FieldNode>; readonly isLookUp?: true },
): Reader {
  const selections = selectionSetsOf(options.nodes);
  const perType = options.type.possibleTypes.map((typeName) => ({
    type: nodeType(scope, typeName),
    selected: collectFields(scope.collect, typeName, selections),
  }));
  const users = relationshipUsers(scope, perType);
  const readers = perType.map(({ type, selected }) =>
    readObject(
      [...selected].map(
        ([name, nodes]) =>
          [name, recordReader(scope, draft, { type, nodes, users, all: perType.length })] as const,
      ),
    ),
  );
  const [only] = readers;
  if (only && readers.length === 1) return only;
  const labels = perType.map(({ type }) => type.label ?? type.name);
  if (options.isLookUp) return readByLabels(draft, labels, readers);
  const place = draft.row.add('type', () => ({ kind: 'type', labels }));
  return (row, reads) => readers[row[place] as number]?.(row, reads) ?? null; // the place of the label in the list above
}

function readByLabels(
  draft: LevelDraft,
  labels: ReadonlyArray<string>,
  readers: ReadonlyArray<Reader>,
): Reader {
  const byLabel = new Map(labels.map((label, index) => [label, readers[index]]));
  const place = draft.row.add('labels', () => ({ kind: 'labels' }));
  return (row, reads) => {
    const found = row[place] as ReadonlyArray<string>; // as `labels` is printed
    const label = found.find((each) => byLabel.has(each)) ?? '';
    return byLabel.get(label)?.(row, reads) ?? null;
  };
}

/** Returns the object types that select a relationship by the same fields of the operation: they share its slot. */
function relationshipUsers(
  scope: Scope,
  perType: ReadonlyArray<{
    readonly type: NodeType;
    readonly selected: ReadonlyMap<string, ReadonlyArray<FieldNode>>;
  }>,
): ReadonlyMap<string, ReadonlyArray<string>> {
  const users = new Map<string, string[]>();
  for (const { type, selected } of perType) {
    for (const nodes of selected.values()) {
      const relationship = type.relationships.get(firstField(nodes).name.value);
      if (!relationship) continue;
      const key = slotKey(scope, relationship, nodes);
      users.set(key, [...(users.get(key) ?? []), type.label ?? type.name]);
    }
  }
  return users;
}

function slotKey(scope: Scope, relationship: Relationship, nodes: ReadonlyArray<FieldNode>): string {
  return `${relationship.owner}.${relationship.name}@${nodes.map((node) => fieldId(scope, node)).join(',')}`;
}

function recordReader(
  scope: Scope,
  draft: LevelDraft,
  options: {
    readonly type: NodeType;
    readonly nodes: ReadonlyArray<FieldNode>;
    readonly users: ReadonlyMap<string, ReadonlyArray<string>>;
    readonly all: number;
  },
): Reader {
  const name = firstField(options.nodes).name.value;
  if (name === '__typename') return () => options.type.name;
  const property = options.type.properties.get(name);
  if (property) return readSlot(draft.row.property('node', property));
  if (options.type.computed.has(name)) return planDerivedField(scope, draft, options);
  const relationship = options.type.relationships.get(name);
  invariant(relationship, `no field ${name} on ${options.type.name}`);
  const key = slotKey(scope, relationship, options.nodes);
  const users = options.users.get(key) ?? [];
  return relationshipReader(scope, draft, {
    typeName: options.type.name,
    relationship,
    nodes: options.nodes,
    key,
    guard: users.length < options.all ? users : null,
  });
}

function relationshipReader(
  scope: Scope,
  draft: LevelDraft,
  options: {
    readonly typeName: string;
    readonly relationship: Relationship;
    readonly nodes: ReadonlyArray<FieldNode>;
    readonly key: string;
    readonly guard: ReadonlyArray<string> | null;
  },
): Reader {
  const { relationship } = options;
  const known = draft.row.lists.get(options.key);
  const list =
    known ??
    scope.planners.list(scope, {
      typeName: options.typeName,
      listing: { type: nodeType(scope, relationship.target), relationship },
      source: {
        kind: 'link',
        type: relationship.link.type,
        direction: relationship.direction,
        guard: options.guard,
      },
      nodes: options.nodes,
    });
  if (!known) {
    draft.row.lists.set(options.key, list);
    draft.costs.push(list.cost);
  }
  const place = draft.row.add(options.key, () => ({ kind: 'level', level: list.level }));
  return (row, reads) => list.decode(row[place], reads);
}
