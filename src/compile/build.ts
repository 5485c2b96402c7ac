import { getNamedType } from 'graphql';
import type { FieldNode } from 'graphql';
import { invariant } from '../lib/invariant.js';
import type { NodeType, Relationship } from '../model/types.js';
import type { BoundField } from './binding.js';
import { collectFields, selectionSetsOf } from './collect.js';
import type { BuiltList } from './built-list.js';
import { buildFilter } from './filter.js';
import { pageSize, readCursor, sortKeys, writeCursor } from './page.js';
import type { Listing } from './page.js';
import type { Level, LevelSource, Page, SortKey } from './plan.js';
import type { PriceNode } from './price.js';
import { boundedSize } from './price.js';
import { Row } from './row.js';
import type { RowValues } from './row.js';
import { fieldDefinition, fieldId, leading, nodeType } from './scope.js';
import type { Scope } from './scope.js';

type Reader = (row: RowValues) => unknown;
type Fields = ReadonlyArray<readonly [name: string, read: Reader]>;

/** What the builders of one level add to. */
interface LevelDraft {
  readonly row: Row;
  readonly prices: PriceNode[];
}

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
  const args = readArguments(scope, field);
  const keys = sortKeys(options.listing, args['orderBy']);
  const { relationship } = options.listing;
  const condition = buildFilter(scope, field, {
    filtered: relationship
      ? { kind: 'relationship', relationship }
      : { kind: 'node', type: options.listing.type.name },
    where: args['where'],
  });
  const level = { source: options.source, condition, keys };
  const draft: LevelDraft = { row: new Row(), prices: [] };
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
      decode: (value) => (value as ReadonlyArray<RowValues>).map(edge), // COLLECT gives a list of rows
    };
  }
  return buildConnection(scope, draft, { ...options, level, field, args, answerType });
}

function buildConnection(
  scope: Scope,
  draft: LevelDraft,
  options: {
    readonly listing: Listing;
    readonly nodes: ReadonlyArray<FieldNode>;
    readonly level: Pick<Level, 'source' | 'condition' | 'keys'>;
    readonly field: BoundField;
    readonly args: Readonly<Record<string, unknown>>;
    readonly answerType: string;
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
    decode: (value) => {
      const found = readPage(value, { wants, page, args: askedMore });
      return Object.fromEntries(readers.map(([name, read]) => [name, read(found)]));
    },
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
  },
): (found: FoundPage) => unknown {
  const { name } = leading(options.nodes);
  if (name.value === '__typename') return () => options.answerType;
  if (name.value === 'totalCount') return ({ totalCount }) => totalCount;
  const answerType = getNamedType(fieldDefinition(scope, options.answerType, name.value).type).name;
  if (name.value === 'pageInfo') return pageInfoReader(scope, draft, { ...options, answerType });
  const edge = buildEdge(scope, draft, { ...options, edgeType: answerType });
  return ({ rows }) => rows.map(edge);
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

function buildEdge(
  scope: Scope,
  draft: LevelDraft,
  options: {
    readonly edgeType: string;
    readonly listing: Listing;
    readonly keys: ReadonlyArray<SortKey>;
    readonly nodes: ReadonlyArray<FieldNode>;
  },
): Reader {
  const selected = collectFields(scope.collect, options.edgeType, selectionSetsOf(options.nodes));
  return objectReader(
    [...selected].map(([name, nodes]) => [name, edgeReader(scope, draft, { ...options, nodes })] as const),
  );
}

function edgeReader(
  scope: Scope,
  draft: LevelDraft,
  options: {
    readonly edgeType: string;
    readonly listing: Listing;
    readonly keys: ReadonlyArray<SortKey>;
    readonly nodes: ReadonlyArray<FieldNode>;
  },
): Reader {
  const name = leading(options.nodes).name.value;
  if (name === '__typename') return () => options.edgeType;
  if (name === 'cursor') return cursorReader(draft.row, options.keys);
  if (name === 'node') return buildRecord(scope, draft, { type: options.listing.type, nodes: options.nodes });
  const property = options.listing.relationship?.link.properties.get(name);
  invariant(property, `no property ${name} on ${options.edgeType}`);
  return at(draft.row.property('link', property));
}

function cursorReader(row: Row, keys: ReadonlyArray<SortKey>): (row: RowValues) => string {
  const places = keys.map((key) => row.add(`key.${key.on}.${key.property}`, () => ({ kind: 'key', key })));
  return (values) =>
    writeCursor(
      keys,
      places.map((place) => values[place]),
    );
}

/** Makes what reads one record of a type: null when there is none. */
export function buildRecord(
  scope: Scope,
  draft: LevelDraft,
  options: { readonly type: NodeType; readonly nodes: ReadonlyArray<FieldNode> },
): Reader {
  const selections = selectionSetsOf(options.nodes);
  const perType = options.type.possibleTypes.map((typeName) => ({
    type: nodeType(scope, typeName),
    selected: collectFields(scope.collect, typeName, selections),
  }));
  const users = relationshipUsers(scope, perType);
  const readers = perType.map(({ type, selected }) =>
    objectReader(
      [...selected].map(
        ([name, nodes]) =>
          [name, recordReader(scope, draft, { type, nodes, users, all: perType.length })] as const,
      ),
    ),
  );
  const [only] = readers;
  if (only && readers.length === 1) return only;
  const labels = perType.map(({ type }) => type.label ?? type.name);
  const place = draft.row.add('type', () => ({ kind: 'type', labels }));
  return (row) => readers[row[place] as number]?.(row) ?? null; // the place of the label in the list above
}

/** Which object types select a relationship by the very same fields: they share its slot. */
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
      const relationship = type.relationships.get(leading(nodes).name.value);
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
  const name = leading(options.nodes).name.value;
  if (name === '__typename') return () => options.type.name;
  const property = options.type.properties.get(name);
  if (property) return at(draft.row.property('node', property));
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
    buildList(scope, {
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
    draft.prices.push(list.price);
  }
  const place = draft.row.add(options.key, () => ({ kind: 'level', level: list.level }));
  return (row) => list.decode(row[place]);
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

function readArguments(scope: Scope, field: BoundField): Readonly<Record<string, unknown>> {
  return scope.binding.argumentsOf(field, scope.variables);
}

function at(place: number): Reader {
  return (row) => row[place] ?? null;
}

function objectReader(fields: Fields): Reader {
  return (row) => {
    const answer: Record<string, unknown> = {};
    for (const [name, read] of fields) answer[name] = read(row);
    return answer;
  };
}
