import { eachLine } from '../lib/each-line.js';
import type { Place, Problem } from '../model/graph-data.js';
import type { ParsedMap } from '../model/parsed.js';
import type { Model } from '../model/types.js';
import { ValueCount } from '../model/value-count.js';
import { textField } from './import-data.js';
import type { ImportContext, Imported, ImportedDossier, ImportFile, ImportRecord } from './import-data.js';
import { readJson } from './read-json.js';
import { readJsonQuickly } from './read-json-quickly.js';

/** The content of one line of JSON Lines. */
export type JsonLine =
  | { readonly kind: 'blank' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'dossier'; readonly id: string; readonly head: ParsedMap }
  | { readonly kind: 'record'; readonly record: ImportRecord };

/** Reads a line of a file; `line` is its number, from 1. Never throws. */
export type JsonLineReader = (
  text: string,
  place: { readonly file: string; readonly line: number },
) => JsonLine;

/**
 * Reads JSON Lines: one object with a `type` per line. A line of type Dossier begins a dossier; records before the first one belong to
 * the dossier of the context. Blank lines are ignored.
 */
export function readJsonLines(
  model: Model,
  { dossier }: ImportContext,
  { file, text }: ImportFile,
): Imported {
  const problems: Problem[] = [];
  const dossiers: Array<ImportedDossier & { readonly records: ImportRecord[] }> = [];
  const readLine = jsonLineReader(model, { values: new ValueCount() });
  let read = 0;
  for (const { text: written, line } of eachLine(text)) {
    const found = readLine(written, { file, line });
    if (found.kind === 'blank') continue;
    if (found.kind === 'problem') {
      problems.push(found.problem);
      if (found.problem.code === 'VALUES_TOO_MANY') break;
      continue;
    }
    read += 1;
    if (found.kind === 'dossier') dossiers.push({ id: found.id, head: found.head, records: [] });
    else {
      if (dossiers.length === 0) dossiers.push({ id: dossier(), head: null, records: [] });
      dossiers.at(-1)?.records.push(found.record);
    }
  }
  return { dossiers, problems, unmapped: new Map(), read };
}

/**
 * Returns a reader of single lines. With `places: 'line'`, all values of a valid line have the position of its beginning, which is
 * several times faster; JSON errors still have exact positions. `values` counts the values of all lines; without it, each line has its
 * own count.
 */
export function jsonLineReader(
  model: Model,
  { places = 'exact', values }: { readonly places?: 'exact' | 'line'; readonly values?: ValueCount } = {},
): JsonLineReader {
  const sections = sectionsByType(model);
  return (text, { file, line }) => {
    if (text.trim() === '') return { kind: 'blank' };
    const start = { file, line, column: 1 };
    const at: Place = { ...start, path: '' };
    const quick = places === 'line' ? readJsonQuickly(text, start) : null;
    const { value, problem } = quick
      ? { value: quick, problem: null }
      : readJson(file, text, values ? { start, values } : { start });
    if (problem) return { kind: 'problem', problem };
    if (value.kind !== 'map') return { kind: 'problem', problem: notARecord(at) };
    const type = textField(value, 'type') ?? '';
    if (type === 'Dossier')
      return { kind: 'dossier', id: textField(value, 'id') ?? '', head: withoutType(value) };
    const section = sections.get(type);
    if (section === undefined)
      return { kind: 'problem', problem: unknownType(at, type, [...sections.keys()]) };
    return { kind: 'record', record: { section, map: withoutType(value) } };
  };
}

function sectionsByType(model: Model): ReadonlyMap<string, string> {
  return new Map(
    [...model.types.values()].flatMap(({ name, record, possibleTypes }) =>
      record ? [name, ...possibleTypes].map((type) => [type, record.section] as const) : [],
    ),
  );
}

function withoutType(map: ParsedMap): ParsedMap {
  return { ...map, entries: map.entries.filter(({ name }) => name !== 'type') };
}

function notARecord(at: Place): Problem {
  return {
    code: 'VALUE_INVALID',
    message: 'A line of JSON Lines must be one object.',
    hint: 'Write, for example, {"type": "Actor", "id": "some-id", ...}.',
    at,
  };
}

function unknownType(at: Place, type: string, known: ReadonlyArray<string>): Problem {
  return {
    code: 'TYPE_UNKNOWN',
    message: type === '' ? 'The record has no "type".' : `Unknown type "${type}".`,
    hint: `Use one of these types: Dossier, ${known.join(', ')}.`,
    at: { ...at, path: 'type' },
  };
}
