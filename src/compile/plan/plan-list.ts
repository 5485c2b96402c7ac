import { getNamedType } from 'graphql';
import type { FieldNode } from 'graphql';
import type { RowValues } from '../decode/reader.js';
import type { Level, LevelSource } from '../plan-nodes.js';
import { boundedSize } from '../cost/cost-node.js';
import { newDraft } from './level-draft.js';
import { levelSeeks } from './level-seeks.js';
import { levelValues } from './level-values.js';
import { listSource } from './list-source.js';
import { listedLinks } from './listed-links.js';
import { planConnection } from './plan-connection.js';
import { planEdge } from './plan-edge.js';
import { planFilter } from './plan-filter.js';
import type { PlannedField } from './planned-field.js';
import { fieldDefinition, firstField } from './scope.js';
import type { Scope } from './scope.js';
import { sortKeys } from './sort-keys.js';
import type { Listing } from './sort-keys.js';

/** Plans a root field that lists records, or a relationship. `typeName` is the object type that has the field. */
export function planList(
  scope: Scope,
  options: {
    readonly typeName: string;
    readonly listing: Listing;
    readonly source: LevelSource;
    readonly nodes: ReadonlyArray<FieldNode>;
  },
): PlannedField {
  const node = firstField(options.nodes);
  const definition = fieldDefinition(scope, options.typeName, node.name.value);
  const field = scope.binding.field(definition, node);
  const keys = sortKeys(options.listing, field.value('orderBy'));
  const { relationship } = options.listing;
  const condition = planFilter(scope, field, {
    filtered: relationship
      ? { kind: 'relationship', relationship }
      : { kind: 'node', type: options.listing.type.name },
  });
  const plain = { source: listSource(scope.model, options.source, condition), condition, keys };
  const narrowed = { ...plain, ...listedLinks(scope.model, options.listing, plain) };
  const level = {
    ...narrowed,
    values: levelValues(options.listing, narrowed),
    seeks: levelSeeks(options.listing, narrowed),
  };
  const from = scope.model.types.get(options.typeName)?.label ?? '';
  const draft = newDraft();
  const answerType = getNamedType(definition.type).name;
  if (relationship?.list === 'BOUNDED') {
    const edge = planEdge(scope, draft, {
      edgeType: answerType,
      nodes: options.nodes,
      listing: options.listing,
      keys,
    });
    const bounded: Level = { ...level, page: null, row: draft.row.slots, returns: 'rows' };
    const list = { field: node.name.value, level: bounded, from, label: options.listing.type.label ?? '' };
    return {
      level: bounded,
      cost: { size: () => boundedSize, inner: draft.costs, list },
      decode: (value, reads) => (value as ReadonlyArray<RowValues>).map((row) => edge(row, reads)), // COLLECT gives a list of rows
    };
  }
  return planConnection(scope, draft, { ...options, from, level, field, answerType });
}
