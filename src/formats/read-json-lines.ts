import type { Place, Problem } from '../model/graph-data.js';
import type { ParsedMap } from '../model/parsed.js';
import type { Model } from '../model/types.js';
import { textField } from './import-data.js';
import type { ImportContext, Imported, ImportedDossier, ImportFile, ImportRecord } from './import-data.js';
import { readJson } from './read-json.js';

/**
 * Reads JSON Lines: one object a line with its `type`. A line of type Dossier begins a dossier; records before the first
 * belong to the one that the context names. Blank lines count for nothing.
 */
export function readJsonLines(
  model: Model,
  { dossier }: ImportContext,
  { file, text }: ImportFile,
): Imported {
  const problems: Problem[] = [];
  const dossiers: Array<ImportedDossier & { readonly records: ImportRecord[] }> = [];
  const sections = sectionsByType(model);
  let read = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const { value, problem } = readJson(file, line, { file, line: index + 1, column: 1 });
    const at: Place = { file, line: index + 1, column: 1, path: '' };
    if (problem) problems.push(problem);
    else if (value.kind !== 'map') problems.push(notARecord(at));
    else {
      read += 1;
      const type = textField(value, 'type') ?? '';
      const section = sections.get(type);
      if (type === 'Dossier')
        dossiers.push({ id: textField(value, 'id') ?? '', head: withoutType(value), records: [] });
      else if (section === undefined) problems.push(unknownType(at, type, [...sections.keys()]));
      else {
        if (dossiers.length === 0) dossiers.push({ id: dossier, head: null, records: [] });
        dossiers.at(-1)?.records.push({ section, map: withoutType(value) });
      }
    }
  }
  return { dossiers, problems, unmapped: new Map(), read };
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
    message: 'A line of JSON Lines is one object.',
    hint: 'Write, for instance, {"type": "Actor", "id": "some-id", ...}.',
    at,
  };
}

function unknownType(at: Place, type: string, known: ReadonlyArray<string>): Problem {
  return {
    code: 'TYPE_UNKNOWN',
    message: type === '' ? 'The record has no "type".' : `There is no type "${type}".`,
    hint: `The types are Dossier, ${known.join(', ')}.`,
    at: { ...at, path: 'type' },
  };
}
