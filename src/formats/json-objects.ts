import { eachLine } from '../lib/each-line.js';
import type { Problem } from '../model/graph-data.js';
import type { ParsedMap } from '../model/parsed.js';
import { ValueCount } from '../model/value-count.js';
import { readJson } from './read-json.js';
import type { ImportFile } from './import-data.js';

/**
 * The objects of a file that is one JSON list, one object, or JSON Lines: whichever it is.
 *
 * What is no object in a list is a problem.
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
  const hint = 'The file is a list of objects, or one object a line.';
  return { code: 'VALUE_INVALID', message: 'This is no object.', hint, at: { ...position, file, path: '' } };
}
