import { isMap, isScalar, isSeq } from 'yaml';
import type { Document, Pair, YAMLMap, YAMLSeq } from 'yaml';
import type { DossierEdit, RecordFields } from './dossier-edit.js';
import type { FieldOrders } from './field-orders.js';
import { endOf, indented, lineEnd, lineStart, startOf } from './text-lines.js';
import { spliceField } from './splice-field.js';
import { yamlText } from './yaml-text.js';

/** A text and the YAML document read from it. */
export interface EditedText {
  readonly text: string;
  readonly document: Document.Parsed;
}

/**
 * Returns the text after an edit of one field or record, changed only where the edit is; null if that cannot be done in place.
 *
 * The caller reads the result again and compares: what is written in an unusual way may come out wrong.
 */
export function spliceEdit(orders: FieldOrders, given: EditedText, edit: DossierEdit): string | null {
  const { contents: map } = given.document;
  if (!isMap(map)) return null;
  if (edit.kind === 'SET_DOSSIER') return setField(given.text, map, { order: orders.dossier, ...edit });
  const pair = pairOf(map, edit.section);
  if (edit.kind === 'ADD') return addRecord(orders, { text: given.text, map, pair }, edit);
  const seq = pair?.value;
  if (!pair || !isSeq(seq)) return null;
  const item = seq.items.find((each): each is YAMLMap => isMap(each) && each.get('id') === edit.id);
  if (!item) return null;
  if (edit.kind === 'REMOVE') return removeRecord(given.text, { pair, seq, item });
  return setField(given.text, item, { order: orders.fields.get(edit.section) ?? [], ...edit });
}

function setField(
  text: string,
  map: YAMLMap,
  { order, fields }: { readonly order: ReadonlyArray<string>; readonly fields: RecordFields },
): string | null {
  const [field] = Object.entries(fields);
  return field ? spliceField(text, map, { name: field[0], value: field[1], order }) : text;
}

/** Returns the pair of a map with this key. */
function pairOf(map: YAMLMap, name: string): Pair | null {
  return map.items.find(({ key }) => isScalar(key) && key.value === name) ?? null;
}

function addRecord(
  orders: FieldOrders,
  { text, map, pair }: { readonly text: string; readonly map: YAMLMap; readonly pair: Pair | null },
  { section, record: given }: Extract<DossierEdit, { readonly kind: 'ADD' }>,
): string | null {
  const record = inOrder(given, orders.fields.get(section) ?? []);
  if (!pair)
    return spliceField(text, map, { name: section, value: [record], order: orders.dossier, apart: true });
  const seq = pair.value;
  if (!isSeq(seq) || seq.flow || seq.items.length === 0) return null;
  const ranks = seq.items.map((item) =>
    isMap(item) ? orders.rank(section, item.toJSON() as RecordFields) : '',
  );
  const isSorted = ranks.every((rank, index) => index === 0 || (ranks[index - 1] ?? '') < rank);
  const rank = orders.rank(section, record);
  const before = isSorted ? ranks.filter((each) => each < rank).length : ranks.length;
  const dash = dashOf(text, seq.items[0]);
  const lines = indented(yamlText([record]).trimEnd(), dash - lineStart(text, dash));
  if (before === 0) return inserted(text, lineStart(text, dash), `${lines}\n`);
  return inserted(text, lineEnd(text, endOf(text, seq.items[before - 1])), `\n${lines}`);
}

/** Returns a record with its fields in their order; unknown fields come last. */
function inOrder(record: RecordFields, order: ReadonlyArray<string>): RecordFields {
  const placeOf = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => placeOf(one) - placeOf(other)));
}

function removeRecord(
  text: string,
  { pair, seq, item }: { readonly pair: Pair; readonly seq: YAMLSeq; readonly item: YAMLMap },
): string | null {
  if (seq.flow) return null;
  const isOnly = seq.items.length === 1;
  const from = lineStart(text, isOnly ? startOf(pair.key) : dashOf(text, item));
  const start = isOnly && text.endsWith('\n\n', from) ? from - 1 : from;
  return text.slice(0, start) + text.slice(lineEnd(text, endOf(text, item)) + 1);
}

/** Returns the offset of the dash of an item of a list. */
function dashOf(text: string, item: unknown): number {
  return text.lastIndexOf('-', startOf(item) - 1);
}

function inserted(text: string, at: number, part: string): string {
  return text.slice(0, at) + part + text.slice(at);
}
