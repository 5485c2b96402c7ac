import { eachLine } from '../lib/each-line.js';
import type { Problem } from '../model/graph-data.js';
import type { Parsed, ParsedMap, Position } from '../model/parsed.js';
import { ValueCount } from '../model/value-count.js';
import { readJson } from './read-json.js';
import type { ImportFile } from './import-data.js';

/** The objects of a file. */
export interface JsonObjects {
  readonly objects: ReadonlyArray<ParsedMap>;
  readonly problems: ReadonlyArray<Problem>;
  /** Fields of the answer of an API besides its `results`, which are not read. */
  readonly others: ReadonlyArray<{ readonly name: string; readonly position: Position }>;
}

/**
 * Returns the objects of a file that is a JSON list, one JSON object, the answer of an API (one object with a list `results`), or JSON
 * Lines.
 *
 * An item that is not an object is a problem.
 */
export function jsonObjects({ file, text }: ImportFile): JsonObjects {
  const whole = /^\s*\[/.test(text) ? readJson(file, text) : null;
  if (whole?.problem) return { objects: [], problems: [whole.problem], others: [] };
  if (whole?.value.kind === 'list') return objectsAmong(file, whole.value.items);
  const single = readJson(file, text);
  if (single.value?.kind === 'map') return answerOrObject(file, single.value);
  if (single.problem?.code === 'VALUES_TOO_MANY')
    return { objects: [], problems: [single.problem], others: [] };
  return objectsOfLines({ file, text });
}

function answerOrObject(file: string, map: ParsedMap): JsonObjects {
  const results = map.entries.find(({ name }) => name === 'results')?.value;
  if (results?.kind !== 'list') return { objects: [map], problems: [], others: [] };
  const others = map.entries.filter(({ name }) => name !== 'results');
  return { ...objectsAmong(file, results.items), others };
}

function objectsAmong(file: string, items: ReadonlyArray<Parsed>): JsonObjects {
  const problems = items.filter(({ kind }) => kind !== 'map').map(({ position }) => noObject(file, position));
  return { objects: items.filter((item) => item.kind === 'map'), problems, others: [] };
}

function objectsOfLines({ file, text }: ImportFile): JsonObjects {
  const objects: ParsedMap[] = [];
  const problems: Problem[] = [];
  const values = new ValueCount();
  for (const { text: written, line } of eachLine(text)) {
    if (written.trim() === '') continue;
    const { value, problem } = readJson(file, written, { start: { line, column: 1 }, values });
    if (problem) problems.push(problem);
    if (problem?.code === 'VALUES_TOO_MANY') break;
    if (problem) continue;
    if (value.kind === 'map') objects.push(value);
    else problems.push(noObject(file, value.position));
  }
  return { objects, problems, others: [] };
}

function noObject(file: string, position: Position): Problem {
  const hint = 'Write a list of objects, or one object per line.';
  const message = 'The value is not a JSON object.';
  return { code: 'VALUE_INVALID', message, hint, at: { ...position, file, path: '' } };
}
