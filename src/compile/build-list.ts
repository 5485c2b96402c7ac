import { getNamedType } from 'graphql';
import type { FieldNode } from 'graphql';
import { buildConnection } from './build-connection.js';
import { buildEdge } from './build-edge.js';
import type { BuiltList } from './built-list.js';
import { buildFilter } from './filter.js';
import { newDraft } from './level-draft.js';
import { levelValues } from './level-values.js';
import { sortKeys } from './page.js';
import type { Listing } from './page.js';
import type { LevelSource } from './plan.js';
import { boundedSize } from './price.js';
import type { RowValues } from './row.js';
import { fieldDefinition, leading } from './scope.js';
import type { Scope } from './scope.js';

/** Makes the level of a root field that lists records, or of a relationship. `typeName` is the object type that has the field. */
export function buildList(
  scope: Scope,
  options: {
    readonly typeName: string;
    readonly listing: Listing;
    readonly source: LevelSource;
    readonly nodes: ReadonlyArray<FieldNode>;
  },
): BuiltList {
  const node = leading(options.nodes);
  const definition = fieldDefinition(scope, options.typeName, node.name.value);
  const field = scope.binding.field(definition, node);
  const args = scope.binding.argumentsOf(field, scope.variables);
  const keys = sortKeys(options.listing, args['orderBy']);
  const { relationship } = options.listing;
  const condition = buildFilter(scope, field, {
    filtered: relationship
      ? { kind: 'relationship', relationship }
      : { kind: 'node', type: options.listing.type.name },
    where: args['where'],
  });
  const narrowed = { source: options.source, condition, keys };
  const level = { ...narrowed, values: levelValues(options.listing, narrowed) };
  const draft = newDraft();
  const answerType = getNamedType(definition.type).name;
  if (relationship?.list === 'BOUNDED') {
    const edge = buildEdge(scope, draft, {
      edgeType: answerType,
      nodes: options.nodes,
      listing: options.listing,
      keys,
    });
    return {
      level: { ...level, page: null, row: draft.row.slots, wants: 'rows' },
      price: { size: () => boundedSize, inner: draft.prices },
      decode: (value, reads) => (value as ReadonlyArray<RowValues>).map((row) => edge(row, reads)), // COLLECT gives a list of rows
    };
  }
  return buildConnection(scope, draft, { ...options, level, field, args, answerType });
}
