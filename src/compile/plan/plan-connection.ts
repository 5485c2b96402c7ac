import { getNamedType } from 'graphql';
import type { FieldNode } from 'graphql';
import { readCursor } from '../decode/cursor.js';
import { decodePage, pageInfoField } from '../decode/decode-page.js';
import type { FoundPage } from '../decode/decode-page.js';
import type { LaterReads } from '../decode/later-reads.js';
import type { Level, Page, SortKey } from '../plan-nodes.js';
import { collectFields, selectionSetsOf } from './collect-fields.js';
import type { FieldArguments } from './field-arguments.js';
import type { LevelDraft } from './level-draft.js';
import { pageSize } from './page-size.js';
import { planEdge, cursorReader } from './plan-edge.js';
import type { EdgeField } from './plan-edge.js';
import type { PlannedField } from './planned-field.js';
import { fieldDefinition, firstField } from './scope.js';
import type { Scope } from './scope.js';
import type { Listing } from './sort-keys.js';

/** Plans a page of records, with `pageInfo` and `totalCount` if they are selected. */
export function planConnection(
  scope: Scope,
  draft: LevelDraft,
  options: {
    readonly listing: Listing;
    readonly nodes: ReadonlyArray<FieldNode>;
    readonly level: Pick<Level, 'source' | 'condition' | 'values' | 'keys'>;
    readonly field: FieldArguments;
    readonly answerType: string;
    readonly more?: EdgeField | undefined;
    /** The label of the record that the list belongs to. Default: none, as for a root. */
    readonly from?: string;
  },
): PlannedField {
  const { keys } = options.level;
  const selected = collectFields(scope.collect, options.answerType, selectionSetsOf(options.nodes));
  const names = new Set([...selected.values()].map((nodes) => firstField(nodes).name.value));
  const returnsRows = ['edges', 'nodes', 'pageInfo'].some((name) => names.has(name));
  const looksAhead = names.has('pageInfo');
  const page = planPage(options.field, { keys, looksAhead });
  const readers = [...selected].map(
    ([name, nodes]) => [name, connectionReader(scope, draft, { ...options, keys, nodes })] as const,
  );
  const returns = returnsRows ? (names.has('totalCount') ? 'rowsAndCount' : 'rows') : 'count';
  const level: Level = { ...options.level, page, row: draft.row.slots, returns };
  return {
    level,
    cost: {
      list: {
        field: firstField(options.nodes).name.value,
        level,
        from: options.from ?? '',
        label: options.listing.type.label ?? '',
      },
      size: { source: options.field.source, read: (args) => (returnsRows ? pageSize(args) : 1) },
      inner: draft.costs,
    },
    decode: (value, reads) => {
      const found = decodePage(value, returns, page);
      return Object.fromEntries(readers.map(([name, read]) => [name, read(found, reads)]));
    },
  };
}

function planPage(
  field: FieldArguments,
  { keys, looksAhead }: { readonly keys: ReadonlyArray<SortKey>; readonly looksAhead: boolean },
): Page {
  const more = looksAhead ? 1 : 0;
  const bound = (name: 'after' | 'before'): ReadonlyArray<string> | null =>
    field.isGiven(name) ? field.parameters(keys.length, (given) => readCursor(keys, given[name])) : null;
  return {
    limit: field.parameter((given) => pageSize(given) + more),
    looksAhead,
    after: bound('after'),
    before: bound('before'),
    from: field.isGiven('last') ? 'end' : 'start',
  };
}

function connectionReader(
  scope: Scope,
  draft: LevelDraft,
  options: {
    readonly listing: Listing;
    readonly answerType: string;
    readonly keys: ReadonlyArray<SortKey>;
    readonly nodes: ReadonlyArray<FieldNode>;
    readonly more?: EdgeField | undefined;
  },
): (found: FoundPage, reads: LaterReads) => unknown {
  const { name } = firstField(options.nodes);
  if (name.value === '__typename') return () => options.answerType;
  if (name.value === 'totalCount') return ({ totalCount }) => totalCount;
  const answerType = getNamedType(fieldDefinition(scope, options.answerType, name.value).type).name;
  if (name.value === 'pageInfo') return pageInfoReader(scope, draft, { ...options, answerType });
  if (name.value === 'nodes') {
    const read = scope.planners.record(scope, draft, { type: options.listing.type, nodes: options.nodes });
    return ({ rows }, reads) => rows.map((row) => read(row, reads));
  }
  const edge = planEdge(scope, draft, { ...options, edgeType: answerType });
  return ({ rows }, reads) => rows.map((row) => edge(row, reads));
}

function pageInfoReader(
  scope: Scope,
  draft: LevelDraft,
  options: {
    readonly answerType: string;
    readonly keys: ReadonlyArray<SortKey>;
    readonly nodes: ReadonlyArray<FieldNode>;
  },
): (found: FoundPage) => unknown {
  const cursor = cursorReader(draft.row, options.keys);
  const selected = collectFields(scope.collect, options.answerType, selectionSetsOf(options.nodes));
  const names = [...selected].map(([name, nodes]) => [name, firstField(nodes).name.value] as const);
  return (found) =>
    Object.fromEntries(
      names.map(([name, field]) => [
        name,
        field === '__typename' ? options.answerType : pageInfoField(field, found, cursor),
      ]),
    );
}
