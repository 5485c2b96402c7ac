import { yamlText } from '../dossier/dossier.js';
import type { DeclaredDossier } from '../model/graph-stream.js';
import type { Model } from '../model/types.js';
import { dossierObject, recordObject, sectionOf } from './record-object.js';

/** Writes a dossier as YAML, record by record. */
export async function* writeYaml(model: Model, given: DeclaredDossier): AsyncGenerator<string> {
  yield yamlText(dossierObject(model, given.dossier));
  let section = '';
  for await (const record of given.records) {
    const next = sectionOf(model, record.node.type);
    if (next !== section) yield `\n${next}:\n`;
    section = next;
    yield indented(yamlText([recordObject(model, given.dossier.id, record)]));
  }
}

/** Indents the lines of a text. Not with a regular expression: `^` also matches after U+2028, which is text here. */
function indented(text: string): string {
  const lines = text.split('\n');
  return lines.map((each) => (each === '' ? '' : `  ${each}`)).join('\n');
}

/** Writes a dossier as JSON, one record per line. */
export async function* writeJson(model: Model, given: DeclaredDossier): AsyncGenerator<string> {
  const head = JSON.stringify(dossierObject(model, given.dossier), null, 2);
  yield head.slice(0, -2); // without the line end and brace that close it
  let section = '';
  for await (const record of given.records) {
    const next = sectionOf(model, record.node.type);
    if (next === section) yield ',';
    else yield `${section === '' ? '' : '\n  ]'},\n  ${JSON.stringify(next)}: [`;
    section = next;
    yield `\n    ${JSON.stringify(recordObject(model, given.dossier.id, record))}`;
  }
  yield section === '' ? '\n}\n' : '\n  ]\n}\n';
}

/**
 * Writes dossiers as JSON Lines: one object with its `type` per line; a line of type Dossier begins each dossier.
 */
export async function* writeJsonLines(
  model: Model,
  dossiers: AsyncIterable<DeclaredDossier>,
): AsyncGenerator<string> {
  for await (const given of dossiers) {
    yield line('Dossier', dossierObject(model, given.dossier));
    for await (const record of given.records)
      yield line(record.node.type, recordObject(model, given.dossier.id, record));
  }
}

function line(type: string, fields: object): string {
  return `${JSON.stringify({ type, ...fields })}\n`;
}
