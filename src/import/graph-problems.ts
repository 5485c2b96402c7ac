import type { DossierReading } from '../dossier/dossier.js';
import { append } from '../lib/append.js';
import { checkAgainstGraph } from '../load/load.js';
import type { Problem } from '../model/graph-data.js';
import type { Model } from '../model/types.js';
import type { Store } from '../store/store.js';

/**
 * Asks the graph what is wrong with the data of each file, files with problems of their own included, as far as they
 * could be read. What another of the files declares counts as there; what the files alone show is not said again.
 */
export async function graphProblems(
  { graphs, partial, problems: known }: DossierReading,
  { store, model }: { readonly store: Store; readonly model: Model },
): Promise<ReadonlyArray<Problem>> {
  const all = [...graphs, ...partial];
  const problems: Problem[] = [];
  for (const graph of all) {
    const precedingRecords = all.filter((other) => other !== graph).flatMap(({ nodes }) => nodes);
    append(problems, await checkAgainstGraph({ store, model, graph, precedingRecords }));
  }
  const said = new Set(known.map(codeAndPlace));
  return problems.filter((problem) => !said.has(codeAndPlace(problem)));
}

function codeAndPlace({ code, at }: Problem): string {
  return `${code} ${at.file}:${at.line}:${at.column}`;
}
