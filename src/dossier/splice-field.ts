import { isCollection, isScalar } from 'yaml';
import type { Pair, YAMLMap } from 'yaml';
import { endOf, indented, lineEnd, lineStart, startOf } from './text-lines.js';
import { yamlText } from './yaml-text.js';

/** A field with its new value; undefined removes it. */
export interface FieldEdit {
  readonly name: string;
  readonly value: unknown;
  /** The order of the fields of the map. */
  readonly order: ReadonlyArray<string>;
  /** Whether an empty line precedes the new field. */
  readonly apart?: boolean;
}

/** Returns a text after an edit of one field of a map in it; null if that cannot be done in place. */
export function spliceField(text: string, map: YAMLMap, edit: FieldEdit): string | null {
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === edit.name);
  if (edit.value === undefined) return pair ? removeField(text, map, pair) : text;
  return pair ? replaceField(text, { map, pair }, edit) : insertField(text, map, edit);
}

function replaceField(
  text: string,
  { map, pair }: { readonly map: YAMLMap; readonly pair: Pair },
  { name, value }: FieldEdit,
): string {
  const old = pair.value;
  const isPlain = typeof value !== 'object' || value === null;
  const oldIsBlock = isCollection(old) && !old.flow;
  if (map.flow || (isCollection(old) && old.flow) || (isPlain && !oldIsBlock && old !== null))
    return replaced(text, { start: startOf(old), end: endOf(text, old) }, flowText(value));
  const start = startOf(pair.key);
  const block = blockText({ [name]: value }, start - lineStart(text, start)).trimStart();
  return replaced(text, { start, end: endOf(text, pair) }, block);
}

function insertField(text: string, map: YAMLMap, { name, value, order, apart }: FieldEdit): string | null {
  const place = order.indexOf(name);
  const before = map.items.findLast(({ key }) => isScalar(key) && order.indexOf(String(key.value)) < place);
  if (!before) return null;
  const end = endOf(text, before);
  if (map.flow) return replaced(text, { start: end, end }, `, ${flowText({ [name]: value }).slice(2, -2)}`);
  const first = startOf(map.items[0]?.key);
  const at = lineEnd(text, end);
  const block = blockText({ [name]: value }, first - lineStart(text, first));
  return replaced(text, { start: at, end: at }, `${apart ? '\n\n' : '\n'}${block}`);
}

function removeField(text: string, map: YAMLMap, pair: Pair): string | null {
  const index = map.items.indexOf(pair);
  const start = startOf(pair.key);
  const end = endOf(text, pair);
  if (map.flow) {
    const previous = map.items[index - 1];
    return previous ? replaced(text, { start: endOf(text, previous), end }, '') : null;
  }
  const line = lineStart(text, start);
  if (text.slice(line, start).trim() !== '') return null;
  return replaced(text, { start: line, end: lineEnd(text, end) + 1 }, '');
}

function replaced(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  part: string,
): string {
  return text.slice(0, start) + part + text.slice(end);
}

function blockText(value: object, columns: number): string {
  return indented(yamlText(value).trimEnd(), columns);
}

function flowText(value: unknown): string {
  // A list of one value, so that any value can be written; without the brackets.
  return yamlText([value], 'flow').trim().slice(2, -2);
}
