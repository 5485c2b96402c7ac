import type { Level, Slot, SortKey, TableSlot } from '../plan-nodes.js';
import { printBounds, printKey, printSeeks } from './print-bounds.js';
import { printCondition } from './print-condition.js';
import { printEachValue, printOfValue, printWholeOfValue } from './print-level-values.js';
import { printLinkCount } from './print-link-count.js';
import { createMatcher } from './match.js';
import type { RecordPredicate } from './match.js';
import { printRootSlot, printTableRecords } from './print-root-slot.js';
import { scopeAt } from './print-scope.js';
import type { PrintScope } from './print-scope.js';
import { bindsLink, isRootSource, printIndexedEnd, printSource } from './print-source.js';
import { printTrackClaims, printTrackCount } from './print-track-record.js';

/**
 * Prints the Cypher expression that gives the records of a root level as a list of rows (and their count).
 *
 * Names come from the model alone; every value is a parameter. Order and limit stand before the rows' own subqueries.
 */
export function printRoot(level: Level, predicate: RecordPredicate | null = null): string {
  return printLevel(level, scopeAt(createMatcher(predicate), 0, ''));
}

function printLevel(level: Level, at: PrintScope): string {
  switch (level.wants) {
    case 'rows':
      return level.source.kind === 'ids'
        ? `[${printRows(level, at)}, size($${level.source.parameter})]`
        : printRows(level, at);
    case 'count':
      return printCount(level, at);
    case 'rowsAndCount':
      return `[${printRows(level, at)}, ${printCount(level, at)}]`;
  }
}

function printCount(level: Level, at: PrintScope): string {
  const degree = printDegree(level, at);
  if (degree !== null) return degree;
  const counted = isRootSource(level.source) ? ` RETURN ${at.node}` : '';
  return `COUNT { ${printSource(level.source, at, conditionsOf(level, at))}${counted} }`;
}

/** The number of links that no condition narrows, which Neo4j stores; a WHERE for the guard would make it read them. */
function printDegree({ source, condition }: Level, { matcher, parent }: PrintScope): string | null {
  if (source.kind !== 'link' || condition) return null;
  const degree = printLinkCount(matcher, parent, source);
  return source.guard ? `CASE WHEN ${printGuard(source.guard, parent)} THEN ${degree} ELSE 0 END` : degree;
}

function printGuard(guard: ReadonlyArray<string>, parent: string): string {
  return `(${guard.map((label) => `${parent}:${label}`).join(' OR ')})`;
}

function printRows(level: Level, at: PrintScope): string {
  return `COLLECT { ${printOrderedRows(level, at)} }`;
}

function printOrderedRows(level: Level, at: PrintScope): string {
  if (level.source.kind === 'ids' || level.source.kind === 'id' || level.keys.length === 0)
    return `${printSource(level.source, at)} RETURN ${printRow(level, at)}`;
  const seeks = seeksOf(level, at) ?? printWholeOfValue(level, at, boundsOf(level, at));
  return seeks
    ? printAlternatives(level, at, seeks)
    : `${printPage(level, at, boundsOf(level, at))} RETURN ${printRow(level, at)}`;
}

function printRow(level: Level, at: PrintScope): string {
  const position = level.source.kind === 'ids' ? ['position'] : [];
  // The limit, so that decoding can tell the record beyond the page without the variables.
  const limit = level.page?.looksAhead ? [`$${level.page.limit}`] : [];
  return `[${[...position, ...level.row.map((slot) => printSlot(slot, at)), ...limit].join(', ')}]`;
}

/** The records in their order, up to the limit. */
function printPage(level: Level, at: PrintScope, more: ReadonlyArray<string>): string {
  const narrowed = level.values ? { ...level, condition: level.values.rest } : level;
  const where = conditionsOf(narrowed, at, [...printOfValue(level, at), ...more]);
  const values = level.keys.map((key) => printKey(key, at));
  const order = [...indexOrder(level, at), ...directed(level, values)];
  return `${printSource(level.source, at, where)} WITH ${carried(level, at)} ORDER BY ${order.join(', ')}${printLimit(level)}`;
}

/**
 * The records of several pages that an index has in order, sorted together.
 *
 * The keys come out with the records: read again, they may be those that a load has just written, and a cursor would skip.
 */
function printAlternatives(
  level: Level,
  at: PrintScope,
  seeks: ReadonlyArray<ReadonlyArray<string>>,
): string {
  const keys = new Map(level.keys.map((key, index) => [key, `k${at.depth}_${index}`]));
  const named = level.keys.map((key) => `${printKey(key, at)} AS ${keys.get(key) ?? ''}`).join(', ');
  const both = carried(level, at);
  const alternatives = seeks
    .map((more) => `${printPage(level, at, more)} RETURN ${both}, ${named}`)
    .join(' UNION ALL ');
  const names = [...keys.values()];
  const sorted = `WITH ${both}, ${names.join(', ')} ORDER BY ${directed(level, names).join(', ')}${printLimit(level)}`;
  return `${printEachValue(level)} { ${alternatives} } ${sorted} RETURN ${printRow(level, { ...at, keys })}`;
}

function carried({ source }: Level, { node, link }: PrintScope): string {
  return bindsLink(source) ? `${node}, ${link}` : node;
}

function printLimit({ page }: Level): string {
  return page ? ` LIMIT toInteger($${page.limit})` : '';
}

function directed({ keys, page }: Level, values: ReadonlyArray<string>): ReadonlyArray<string> {
  const backwards = page?.from === 'end';
  return keys.map((key, index) => `${values[index] ?? ''} ${directionOf(key, backwards)}`);
}

function directionOf(key: SortKey, backwards: boolean): string {
  return (key.direction === 'ASC') === backwards ? 'DESC' : 'ASC';
}

/** The index serves the order only where its first key is named too, though that is the same for all (measured). */
function indexOrder(
  { source, values, keys, page }: Level,
  { node, link }: PrintScope,
): ReadonlyArray<string> {
  const [first] = keys;
  if (values && first) return [`${node}.${values.property} ${directionOf(first, page?.from === 'end')}`];
  return source.kind === 'linkIndex' ? [`${printIndexedEnd(source.direction, link)} ASC`] : [];
}

/** For a page that begins within an index, the conditions of each of the two seeks; else null. */
function seeksOf(level: Level, at: PrintScope): ReadonlyArray<ReadonlyArray<string>> | null {
  const { source, keys, page } = level;
  const inIndex =
    source.kind === 'linkIndex' || (source.kind === 'label' && keys.every(({ counts }) => !counts));
  const seeks = page && inIndex ? printSeeks(keys, page, at) : null;
  return seeks?.map((seek) => [...ofIndexedEnd(level, at), ...seek]) ?? null;
}

function boundsOf(level: Level, at: PrintScope): ReadonlyArray<string> {
  return [...ofIndex(level, at), ...printBounds(level.keys, level.page, at)];
}

/** A predicate on every key of an index makes the index serve the order (measured: 38.7 ms against 1.0 ms). */
function ofIndex(level: Level, at: PrintScope): ReadonlyArray<string> {
  const { source, keys } = level;
  if (source.kind === 'linkIndex')
    return [...ofIndexedEnd(level, at), ...keys.map(({ property }) => `${at.link}.${property} IS NOT NULL`)];
  if (source.kind !== 'label') return [];
  return keys
    .filter((key) => key.on === 'node' && !key.counts)
    .map((key) => `${at.node}.${key.property} IS NOT NULL`);
}

/** The record whose links are read, by the property that the index of its links has first. */
function ofIndexedEnd({ source }: Level, { link }: PrintScope): ReadonlyArray<string> {
  return source.kind === 'linkIndex'
    ? [`${printIndexedEnd(source.direction, link)} = $${source.parameter}`]
    : [];
}

function conditionsOf(level: Level, at: PrintScope, more: ReadonlyArray<string> = []): ReadonlyArray<string> {
  const { source, condition } = level;
  const guard = source.kind === 'link' && source.guard ? [printGuard(source.guard, at.parent)] : [];
  return [...guard, ...more, ...(condition ? [printCondition(condition, at)] : [])];
}

function printSlot(slot: Slot, at: PrintScope): string {
  switch (slot.kind) {
    case 'property': {
      const text = `${at[slot.on]}.${slot.property}`;
      if (slot.as === 'text') return `toString(${text})`;
      return slot.as === 'list' ? `coalesce(${text}, [])` : text;
    }
    case 'key': {
      const text = at.keys?.get(slot.key) ?? printKey(slot.key, at);
      return slot.key.type === 'date' || slot.key.type === 'datetime' ? `toString(${text})` : text;
    }
    case 'type': {
      const cases = slot.labels.map((label, index) => `WHEN ${at.node}:${label} THEN ${index}`);
      return `CASE ${cases.join(' ')} END`;
    }
    case 'level':
      return printLevel(slot.level, below(at));
    case 'table':
      return printTable(slot, below(at));
    case 'claimId':
      return `CASE WHEN ${at.node}:Claim THEN ${at.node}.id END`;
    case 'trackCount':
      return printTrackCount(slot.status, below(at));
    case 'trackClaims':
      return printTrackClaims(slot, below(at), printSlots(slot.row, below(at)));
    default:
      return printRootSlot(slot, at);
  }
}

function below({ matcher, depth, node }: PrintScope): PrintScope {
  return scopeAt(matcher, depth + 1, node);
}

function printSlots(row: ReadonlyArray<Slot>, at: PrintScope): ReadonlyArray<string> {
  return row.map((slot) => printSlot(slot, at));
}

function printTable({ records, row }: TableSlot, at: PrintScope): string {
  const slots = [`${at.node}.id`, ...printSlots(row, at)];
  return `COLLECT { ${printTableRecords(records, at)} WITH DISTINCT ${at.node} RETURN [${slots.join(', ')}] }`;
}
