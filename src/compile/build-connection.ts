import { getNamedType } from 'graphql';
import type { FieldNode } from 'graphql';
import type { BoundField } from './binding.js';
import { buildEdge, cursorReader } from './build-edge.js';
import type { EdgeField } from './build-edge.js';
import type { BuiltList } from './built-list.js';
import { collectFields, selectionSetsOf } from './collect.js';
import type { LevelDraft } from './level-draft.js';
import { pageSize, readCursor } from './page.js';
import type { Listing } from './page.js';
import type { Level, Page, SortKey } from './plan.js';
import type { RowValues } from './row.js';
import { fieldDefinition, leading } from './scope.js';
import type { Scope } from './scope.js';
import type { LaterReads } from './later-reads.js';

/** Makes a page of records, with what lies around it and how many there are in all, where asked. */
export function buildConnection(
  scope: Scope,
  draft: LevelDraft,
  options: {
    readonly listing: Listing;
    readonly nodes: ReadonlyArray<FieldNode>;
    readonly level: Pick<Level, 'source' | 'condition' | 'values' | 'keys'>;
    readonly field: BoundField;
    readonly args: Readonly<Record<string, unknown>>;
    readonly answerType: string;
    readonly more?: EdgeField | undefined;
  },
): BuiltList {
  const { keys } = options.level;
  const selected = collectFields(scope.collect, options.answerType, selectionSetsOf(options.nodes));
  const names = new Set([...selected.values()].map((nodes) => leading(nodes).name.value));
  const wantsRows = names.has('edges') || names.has('pageInfo');
  const page = buildPage(scope, options.field, {
    keys,
    args: options.args,
    looksAhead: names.has('pageInfo'),
  });
  const readers = [...selected].map(
    ([name, nodes]) => [name, connectionReader(scope, draft, { ...options, keys, nodes })] as const,
  );
  const wants = wantsRows ? (names.has('totalCount') ? 'rowsAndCount' : 'rows') : 'count';
  const askedMore = names.has('pageInfo');
  return {
    level: { ...options.level, page, row: draft.row.slots, wants },
    price: {
      size: { field: options.field, read: (args) => (wantsRows ? pageSize(args) : 1) },
      inner: draft.prices,
    },
    decode: (value, reads) => {
      const found = readPage(value, { wants, page, args: askedMore });
      return Object.fromEntries(readers.map(([name, read]) => [name, read(found, reads)]));
    },
  };
}

function buildPage(
  scope: Scope,
  field: BoundField,
  options: {
    readonly keys: ReadonlyArray<SortKey>;
    readonly args: Readonly<Record<string, unknown>>;
    readonly looksAhead: boolean;
  },
): Page {
  const { keys, args } = options;
  const more = options.looksAhead ? 1 : 0;
  const bound = (name: 'after' | 'before'): ReadonlyArray<string> | null =>
    args[name] == null
      ? null
      : scope.binding.parameters(field, keys.length, (given) => readCursor(keys, given[name]));
  return {
    limit: scope.binding.parameter(field, (given) => pageSize(given) + more),
    looksAhead: options.looksAhead,
    after: bound('after'),
    before: bound('before'),
    from: args['last'] == null ? 'start' : 'end',
  };
}

/** A page as it came: its rows in the order asked, whether there are more beyond, and the count if asked. */
interface FoundPage {
  readonly rows: ReadonlyArray<RowValues>;
  readonly more: boolean;
  readonly totalCount: number;
  readonly page: Page;
}

/** The last slot of a paged row that looks ahead holds the size asked, so that decoding needs no variables. */
function readPage(
  value: unknown,
  options: { readonly wants: Level['wants']; readonly page: Page; readonly args: boolean },
): FoundPage {
  const [rows, count] = splitAnswer(value, options.wants);
  const size = options.args ? Number(rows[0]?.[rows[0].length - 1] ?? 0) - 1 : rows.length;
  const kept = options.args ? rows.slice(0, size) : rows;
  return {
    rows: options.page.from === 'end' ? [...kept].reverse() : kept,
    more: rows.length > kept.length,
    totalCount: count,
    page: options.page,
  };
}

function splitAnswer(value: unknown, wants: Level['wants']): readonly [ReadonlyArray<RowValues>, number] {
  // The shapes are those that print.ts asks for.
  if (wants === 'rows') return [value as ReadonlyArray<RowValues>, 0];
  if (wants === 'count') return [[], value as number];
  return value as [ReadonlyArray<RowValues>, number];
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
  const { name } = leading(options.nodes);
  if (name.value === '__typename') return () => options.answerType;
  if (name.value === 'totalCount') return ({ totalCount }) => totalCount;
  const answerType = getNamedType(fieldDefinition(scope, options.answerType, name.value).type).name;
  if (name.value === 'pageInfo') return pageInfoReader(scope, draft, { ...options, answerType });
  const edge = buildEdge(scope, draft, { ...options, edgeType: answerType });
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
  const at = (row: RowValues | undefined): string | null => (row ? cursor(row) : null);
  const values: Readonly<Record<string, (found: FoundPage) => unknown>> = {
    __typename: () => options.answerType,
    hasNextPage: ({ more, page }) => (page.from === 'start' ? more : page.before !== null),
    hasPreviousPage: ({ more, page }) => (page.from === 'end' ? more : page.after !== null),
    startCursor: ({ rows }) => at(rows[0]),
    endCursor: ({ rows }) => at(rows[rows.length - 1]),
  };
  const selected = collectFields(scope.collect, options.answerType, selectionSetsOf(options.nodes));
  const readers = [...selected].map(([name, nodes]) => [name, values[leading(nodes).name.value]] as const);
  return (found) => Object.fromEntries(readers.map(([name, read]) => [name, read?.(found)]));
}
