import { readDossiers } from '../../dossier/dossier.js';
import { mergeDossier } from '../../formats/formats.js';
import { BatchRejected } from '../../load/load.js';
import type { NodeRecord } from '../../model/graph-data.js';
import type { ParsedMap } from '../../model/parsed.js';
import type { Model } from '../../model/types.js';
import { BatchReader } from './batch-reader.js';
import type { LinePlace, LineSource } from '../sources/line-source.js';

/** Reads the dossier record at a place of a source. Returns nulls if another record comes first. */
export async function readBeginning(
  model: Model,
  source: LineSource,
  from: LinePlace,
): Promise<{ readonly id: string | null; readonly head: ParsedMap | null }> {
  const { file } = source;
  for await (const block of source.blocks(from)) {
    const text = block.lines.find(
      (line) => typeof line !== 'string' || line.trim().replace('\ufeff', '') !== '',
    );
    if (typeof text !== 'string') {
      if (text) break;
      continue;
    }
    const reader = new BatchReader({ model, file, dossier: '', onError: 'stop', replace: false });
    // Any other place than the beginning of this dossier, so that a line of type Dossier is returned as `next`.
    const { next } = reader.lines({ ...block, lines: [text] }, { offset: -1, line: 0 });
    return { id: next?.id ?? null, head: next?.head ?? null };
  }
  return { id: null, head: null };
}

/** Merges the dossier record of a source into the stored one. Throws BatchRejected. */
export function mergedHead(
  model: Model,
  given: {
    readonly file: string;
    readonly dossier: string;
    readonly head: ParsedMap | null;
    readonly stored: NodeRecord | null;
  },
): NodeRecord {
  const { file, dossier, head } = given;
  const stored = given.stored ? { dossier: given.stored, records: [] } : null;
  const { map } = mergeDossier(
    model,
    { id: dossier, head, records: [] },
    { stored, title: `Imported from ${file}` },
  );
  const { graphs, problems } = readDossiers(model, [{ file, parsed: map, fileHash: '' }]);
  const [graph] = graphs;
  if (!graph) throw new BatchRejected(problems);
  return graph.dossier;
}
