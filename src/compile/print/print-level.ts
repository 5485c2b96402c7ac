import { printCondition } from './print-condition.js';
import { linkEnds } from '../../model/long-lists.js';
import type { Level, Slot, SortKey, TableSlot } from '../plan-nodes.js';
import { printBounds, printKey, printSeeks } from './print-bounds.js';
import type { Names } from './print-bounds.js';
import { countText } from './print-value.js';
import { callOf, ofValue, wholeOfValue } from './print-level-values.js';
import { printTrackRecord } from './print-track-record.js';

/**
 * Prints the Cypher expression that gives the records of a root level as a list of rows (and their count).
 *
 * Names come from the model alone; every value is a parameter. Order and limit stand before the rows' own subqueries.
 */
export function printRoot(level: Level): string {
  return printLevel(level, { depth: 0, parent: '' });
}

interface Context {
  readonly depth: number;
  /** Variable of the record of the level above. */
  readonly parent: string;
  /** Variables that hold the values of the sort keys, where they are carried along. */
  readonly keys?: ReadonlyMap<SortKey, string>;
}

function printLevel(level: Level, context: Context): string {
  const names: Names = { node: `n${context.depth}`, link: `r${context.depth}` };
  const rows = (): string => `COLLECT { ${printRows(level, names, context)} }`;
  const counted = level.source.kind === 'clauses' ? ` RETURN ${names.node}` : '';
  const count = (): string =>
    printDegree(level, context) ??
    `COUNT { ${printMatch(level, names, context)}${whereOf(level, names, context)}${counted} }`;
  switch (level.wants) {
    case 'rows':
      return level.source.kind === 'ids' ? `[${rows()}, size($${level.source.parameter})]` : rows();
    case 'count':
      return count();
    case 'rowsAndCount':
      return `[${rows()}, ${count()}]`;
  }
}

/** The number of relationships that no condition narrows, which the store knows; a WHERE for the guard would make it read them. */
function printDegree({ source, condition }: Level, { parent }: Context): string | null {
  if (source.kind !== 'link' || condition) return null;
  const degree = countText(parent, source);
  return source.guard ? `CASE WHEN ${printGuard(source.guard, parent)} THEN ${degree} ELSE 0 END` : degree;
}

function printGuard(guard: ReadonlyArray<string>, parent: string): string {
  return `(${guard.map((label) => `${parent}:${label}`).join(' OR ')})`;
}

function printRows(level: Level, names: Names, context: Context): string {
  const match = printMatch(level, names, context);
  const seeks = seeksOf(level, names) ?? wholeOfValue(level, names, boundsOf(level, names));
  const keys = new Map(level.keys.map((key, index) => [key, `k${context.depth}_${index}`]));
  const at: Context = seeks ? { ...context, keys } : context;
  const row = [...level.row.map((slot) => printSlot(slot, names, at)), ...lookAhead(level)];
  if (level.source.kind === 'ids') return `${match} RETURN [${['position', ...row].join(', ')}]`;
  if (level.source.kind === 'id' || level.keys.length === 0) return `${match} RETURN [${row.join(', ')}]`;
  const carried = hasLink(level) ? `${names.node}, ${names.link}` : names.node;
  const values = level.keys.map((key) => printKey(key, names));
  const limit = level.page ? ` LIMIT toInteger($${level.page.limit})` : '';
  const inOrder = (keys: ReadonlyArray<string>): string => `${keys.join(', ')}${limit}`;
  const order = inOrder([...indexOrder(level, names), ...directed(level, values)]);
  const narrowed = level.values ? { ...level, condition: level.values.rest } : level;
  const list = (more: ReadonlyArray<string>): string =>
    `${match}${whereOf(narrowed, names, context, [...ofValue(level, names), ...more])} WITH ${carried} ORDER BY ${order}`;
  if (!seeks) return `${list(boundsOf(level, names))} RETURN [${row.join(', ')}]`;
  // The keys come out with the records: read again, they may be those that a load has just written, and a cursor would skip.
  const named = level.keys.map((key, index) => `${values[index] ?? ''} AS ${keys.get(key) ?? ''}`).join(', ');
  const alternatives = seeks.map((more) => `${list(more)} RETURN ${carried}, ${named}`).join(' UNION ALL ');
  const sorted = `WITH ${carried}, ${[...keys.values()].join(', ')} ORDER BY ${inOrder(directed(level, [...keys.values()]))}`;
  return `${callOf(level)} { ${alternatives} } ${sorted} RETURN [${row.join(', ')}]`;
}

function directed({ keys, page }: Level, values: ReadonlyArray<string>): ReadonlyArray<string> {
  const backwards = page?.from === 'end';
  return keys.map((key, index) => `${values[index] ?? ''} ${directionOf(key, backwards)}`);
}

/** Of a page that begins within an index, the conditions of each of the two seeks; else null. */
function seeksOf(level: Level, names: Names): ReadonlyArray<ReadonlyArray<string>> | null {
  const { source, keys, page } = level;
  const inIndex = source.kind === 'hub' || (source.kind === 'label' && keys.every(({ counts }) => !counts));
  const seeks = page && inIndex ? printSeeks(keys, page, names) : null;
  return seeks?.map((seek) => [...hubEnd(level, names), ...seek]) ?? null;
}

function boundsOf(level: Level, names: Names): ReadonlyArray<string> {
  return [...indexed(level, names), ...printBounds(level.keys, level.page, names)];
}

function hasLink({ source }: Level): boolean {
  return (
    source.kind === 'link' || source.kind === 'hub' || (source.kind === 'clauses' && source.linked === true)
  );
}

/** The index serves the order only where its first key is named too, though that is the same for all (measured). */
function indexOrder({ source, values, keys, page }: Level, { node, link }: Names): ReadonlyArray<string> {
  const [first] = keys;
  if (values && first) return [`${node}.${values.property} ${directionOf(first, page?.from === 'end')}`];
  return source.kind === 'hub' ? [`${link}.${linkEnds[source.direction].here} ASC`] : [];
}

/** The limit, so that whoever decodes can tell the record beyond the page without the variables. */
function lookAhead({ page }: Level): ReadonlyArray<string> {
  return page?.looksAhead ? [`$${page.limit}`] : [];
}

function printMatch({ source }: Level, { node, link }: Names, { parent }: Context): string {
  switch (source.kind) {
    case 'label':
      return `MATCH (${node}:${source.label})`;
    case 'link':
      return source.direction === 'OUT'
        ? `MATCH (${parent})-[${link}:${source.type}]->(${node})`
        : `MATCH (${parent})<-[${link}:${source.type}]-(${node})`;
    case 'id':
      return `CALL () { ${printLookUp(source.labels, node, `$${source.parameter}`)} }`;
    case 'clauses':
      return source.text({ node, link, parent });
    case 'hub':
      return source.direction === 'OUT'
        ? `MATCH ()-[${link}:${source.type}]->(${node})`
        : `MATCH ()<-[${link}:${source.type}]-(${node})`;
    case 'ids': {
      const list = `$${source.parameter}`;
      const lookUp = printLookUp(source.labels, node, `${list}[position]`);
      return `UNWIND range(0, size(${list}) - 1) AS position CALL (position) { ${lookUp} }`;
    }
  }
}

function printLookUp(labels: ReadonlyArray<string>, node: string, id: string): string {
  return labels.map((label) => `MATCH (${node}:${label} {id: ${id}}) RETURN ${node}`).join(' UNION ALL ');
}

function whereOf(level: Level, names: Names, context: Context, more: ReadonlyArray<string> = []): string {
  const guard =
    level.source.kind === 'link' && level.source.guard
      ? [printGuard(level.source.guard, context.parent)]
      : [];
  const filter = level.condition ? [printCondition(level.condition, { ...names, depth: context.depth })] : [];
  const all = [...guard, ...more, ...filter];
  return all.length > 0 ? ` WHERE ${all.join(' AND ')}` : '';
}

/** A predicate on every key of an index makes the index serve the order (measured: 38.7 ms against 1.0 ms). */
function indexed(level: Level, names: Names): ReadonlyArray<string> {
  const { source, keys } = level;
  if (source.kind === 'hub')
    return [...hubEnd(level, names), ...keys.map(({ property }) => `${names.link}.${property} IS NOT NULL`)];
  if (source.kind !== 'label') return [];
  return keys
    .filter((key) => key.on === 'node' && !key.counts)
    .map((key) => `${names.node}.${key.property} IS NOT NULL`);
}

/** The record whose links are read, by the key that the index of its links has first. */
function hubEnd({ source }: Level, { link }: Names): ReadonlyArray<string> {
  return source.kind === 'hub' ? [`${link}.${linkEnds[source.direction].here} = $${source.parameter}`] : [];
}

function directionOf(key: SortKey, backwards: boolean): string {
  return (key.direction === 'ASC') === backwards ? 'DESC' : 'ASC';
}

function printSlot(slot: Slot, names: Names, context: Context): string {
  switch (slot.kind) {
    case 'property': {
      const text = `${names[slot.on]}.${slot.property}`;
      if (slot.as === 'text') return `toString(${text})`;
      return slot.as === 'list' ? `coalesce(${text}, [])` : text;
    }
    case 'key': {
      const text = context.keys?.get(slot.key) ?? printKey(slot.key, names);
      return slot.key.type === 'date' || slot.key.type === 'datetime' ? `toString(${text})` : text;
    }
    case 'type': {
      const cases = slot.labels.map((label, index) => `WHEN ${names.node}:${label} THEN ${index}`);
      return `CASE ${cases.join(' ')} END`;
    }
    case 'level':
      return printLevel(slot.level, { depth: context.depth + 1, parent: names.node });
    case 'expression':
      return slot.text(names.node);
    case 'table':
      return printTable(slot, names, context);
    case 'claimId':
      return `CASE WHEN ${names.node}:Claim THEN ${names.node}.id END`;
    case 'trackCount':
      return `COUNT { ${printTrackRecord(slot.status, trackNames(names, context))} RETURN version }`;
    case 'trackClaims':
      return printTrackClaims(slot, names, context);
  }
}

function printTable({ text, row }: TableSlot, names: Names, context: Context): string {
  const depth = context.depth + 1;
  const inner: Names = { node: `n${depth}`, link: `r${depth}` };
  const slots = row.map((slot) => printSlot(slot, inner, { depth, parent: names.node }));
  const clauses = text({ node: inner.node, parent: names.node });
  return `COLLECT { ${clauses} WITH DISTINCT ${inner.node} RETURN [${[`${inner.node}.id`, ...slots].join(', ')}] }`;
}

function trackNames({ node }: Names, { depth }: Context) {
  return { source: node, claim: `n${depth + 1}`, version: 'version' };
}

function printTrackClaims(
  slot: Extract<Slot, { kind: 'trackClaims' }>,
  names: Names,
  context: Context,
): string {
  const own = trackNames(names, context);
  const inner: Names = { node: own.claim, link: `r${context.depth + 1}` };
  const row = slot.row.map((part) =>
    printSlot(part, inner, { depth: context.depth + 1, parent: names.node }),
  );
  return `COLLECT { ${printTrackRecord(slot.status, own)} ORDER BY version LIMIT toInteger($${slot.limit})
    MATCH (${own.claim}:Claim {id: version}) RETURN [${row.join(', ')}] }`;
}
