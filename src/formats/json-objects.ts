import { eachLine } from '../lib/each-line.js';
import type { Problem } from '../model/graph-data.js';
import type { ParsedMap } from '../model/parsed.js';
import { ValueCount } from '../model/value-count.js';
import { readJson } from './read-json.js';
import type { ImportFile } from './import-data.js';

/**
 * Returns the objects of a file that is a JSON list, one JSON object, or JSON Lines.
 *
 * An item that is not an object is a problem.
 */
export function jsonObjects({ file, text }: ImportFile): {
  readonly objects: ReadonlyArray<ParsedMap>;
  readonly problems: ReadonlyArray<Problem>;
} {
  const whole = text.trimStart().startsWith('[') ? readJson(file, text) : null;
  if (whole?.problem) return { objects: [], problems: [whole.problem] };
  const values = whole?.value.kind === 'list' ? whole.value.items : null;
  if (values) {
    const others = values.filter(({ kind }) => kind !== 'map');
    const problems = others.map(({ position }) => noObject(file, position));
    return { objects: values.filter((value) => value.kind === 'map'), problems };
  }
  const single = readJson(file, text);
  if (single.value?.kind === 'map') return { objects: [single.value], problems: [] };
  if (single.problem?.code === 'VALUES_TOO_MANY') return { objects: [], problems: [single.problem] };
  return objectsOfLines({ file, text });
}

function objectsOfLines({ file, text }: ImportFile): ReturnType<typeof jsonObjects> {
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
  return { objects, problems };
}

function noObject(file: string, position: { readonly line: number; readonly column: number }): Problem {
  const hint = 'Write a list of objects, or one object per line.';
  const message = 'The value is not a JSON object.';
  return { code: 'VALUE_INVALID', message, hint, at: { ...position, file, path: '' } };
}
