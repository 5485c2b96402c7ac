import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { once } from 'node:events';
import { recordObject } from '../../src/formats/record-object.js';
import type { GraphData, LinkRecord } from '../../src/model/graph-data.js';
import type { Model } from '../../src/model/types.js';
import { generatedGraph } from '../../tests/support/generated/generated-graph.js';

/** The id of the dossier of all generated records. */
export const generatedDossier = 'big';

export interface GenerateOptions {
  readonly model: Model;
  readonly statements: number;
  /** The share of the records that are changed. */
  readonly changed?: number;
}

/** Writes a dossier with a number of statements as JSON Lines. Returns the number of its records and links. */
export async function generateFile(
  file: string,
  options: GenerateOptions,
): Promise<{ readonly records: number; readonly links: number }> {
  const out = createWriteStream(file);
  const counts = { records: 0, links: 0 };
  for (const graph of generatedGraph(options)) {
    counts.records += graph.nodes.length;
    counts.links += graph.links.length;
    if (!out.write(linesOf(graph, options))) await once(out, 'drain');
  }
  out.end();
  await finished(out);
  return counts;
}

/** Returns the lines of a part of the graph. All parts become one dossier, so the name of the part precedes its own ids. */
function linesOf({ dossier, nodes, links }: GraphData, { model, changed = 0 }: GenerateOptions): string {
  const rename = (id: string): string => {
    const [owner = '', local] = id.split(':');
    return local === undefined
      ? id
      : `${generatedDossier}:${owner === 'registry' ? '' : `${owner}.`}${local}`;
  };
  const leaving = new Map<string, LinkRecord[]>();
  for (const link of links) {
    const renamed = { ...link, from: rename(link.from), to: rename(link.to) };
    const known = leaving.get(renamed.from);
    if (known) known.push(renamed);
    else leaving.set(renamed.from, [renamed]);
  }
  const seed = Number(dossier.id.replace(/\D/g, '') || 0);
  return nodes
    .map((node, index) => {
      const id = rename(node.id);
      const isChanged = changed > 0 && (seed + index) % Math.round(1 / changed) === 0;
      const properties = isChanged ? changedProperties(node.type, node.properties) : node.properties;
      const record = { node: { ...node, id, properties }, links: leaving.get(id) ?? [] };
      return `${JSON.stringify({ type: node.type, ...recordObject(model, generatedDossier, record) })}\n`;
    })
    .join('');
}

/** Returns properties with another wording if they have one. */
function changedProperties(type: string, properties: GraphData['nodes'][number]['properties']) {
  if (type === 'Statement') return { ...properties, cue: 'repeated' };
  const name = ['text', 'title', 'name'].find((field) => typeof properties[field] === 'string');
  return name === undefined ? properties : { ...properties, [name]: `${String(properties[name])} again` };
}
