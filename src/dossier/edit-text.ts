import { parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { invariant } from '../lib/invariant.js';
import type { Model } from '../model/types.js';
import { applyEdit, recordsOf } from './apply-edit.js';
import type { DossierEdit, RecordFields } from './dossier-edit.js';
import { fieldOrders } from './field-orders.js';
import { spliceEdit } from './splice-edit.js';

/**
 * Returns the text of a dossier after changes; everything else in the text keeps its bytes, comments included.
 *
 * New records and fields are placed where an export writes them, so that a text as exported stays as exported. In a section whose
 * records have another order, a new record comes last. `text` is valid YAML with a map; each edited record exists. Where YAML is
 * written in a way that cannot be changed in place (an alias for a record, say), the `yaml` library writes the text anew, with its
 * comments. Pure.
 */
export function editText(model: Model, text: string, edits: ReadonlyArray<DossierEdit>): string {
  const orders = fieldOrders(model);
  return edits.flatMap(singleEdits).reduce((now, edit) => {
    const document = parsed(now);
    const wanted = canonical(applyEdit(document.toJS(), edit));
    const spliced = spliceEdit(orders, { text: now, document }, edit);
    if (spliced !== null && isReadAs(spliced, wanted)) return spliced;
    return rewritten(document, edit);
  }, text);
}

/** Splits an edit into edits of one field each. */
function singleEdits(edit: DossierEdit): ReadonlyArray<DossierEdit> {
  if (edit.kind !== 'SET' && edit.kind !== 'SET_DOSSIER') return [edit];
  return Object.entries(edit.fields).map(([name, value]) => ({ ...edit, fields: { [name]: value } }));
}

function parsed(text: string): Document.Parsed {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  invariant(document.errors.length === 0, 'the edited text is valid YAML');
  return document;
}

function isReadAs(text: string, wanted: string): boolean {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  return document.errors.length === 0 && canonical(document.toJS()) === wanted;
}

/** Returns a value as text that does not depend on the order of fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

function rewritten(document: Document.Parsed, edit: DossierEdit): string {
  const value = applyEdit(document.toJS(), edit) as RecordFields; // the text holds a map
  if (edit.kind === 'SET_DOSSIER') {
    for (const name of Object.keys(edit.fields)) setIn(document, [name], edit.fields[name]);
    return document.toString({ lineWidth: 0 });
  }
  const records = recordsOf(value, edit.section);
  if (edit.kind === 'SET') {
    const index = records.findIndex(({ id }) => id === edit.id);
    const isList = Array.isArray(value[edit.section]);
    for (const name of Object.keys(edit.fields))
      setIn(document, [edit.section, ...(isList ? [index] : []), name], edit.fields[name]);
  } else setIn(document, [edit.section], records.length === 0 ? undefined : records);
  return document.toString({ lineWidth: 0 });
}

function setIn(document: Document.Parsed, path: ReadonlyArray<string | number>, value: unknown): void {
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, document.createNode(value));
}
