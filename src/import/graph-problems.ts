import type { DossierReading } from '../dossier/dossier.js';
import { append } from '../lib/append.js';
import { checkAgainstGraph } from '../load/load.js';
import type { Problem } from '../model/graph-data.js';
import type { Model } from '../model/types.js';
import type { Store } from '../store/store.js';

/**
 * Returns the problems of files that only a comparison with the graph shows, including those in the readable parts of
 * files with other problems.
 *
 * Records of the other files count as stored. Known problems are not repeated.
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
  const reported = new Set(known.map(codeAndPlace));
  return problems.filter((problem) => !reported.has(codeAndPlace(problem)));
}

function codeAndPlace({ code, at }: Problem): string {
  return `${code} ${at.file}:${at.line}:${at.column}`;
}
