import { checkAgainstGraph } from '../load/load.js';
import type { GraphData, Problem } from '../model/graph-data.js';
import type { Model } from '../model/types.js';
import type { Store } from '../store/store.js';

/** Asks the graph what is wrong with the data of each file. What another of the files declares counts as there. */
export async function graphProblems(
  graphs: ReadonlyArray<GraphData>,
  { store, model }: { readonly store: Store; readonly model: Model },
): Promise<ReadonlyArray<Problem>> {
  const problems: Problem[] = [];
  for (const graph of graphs) {
    const found = await checkAgainstGraph({ store, model, graph });
    const ids = graphs.filter((other) => other !== graph).flatMap(({ nodes }) => nodes.map(({ id }) => id));
    problems.push(...found.filter((problem) => !isAboutOneOf(problem, ids)));
  }
  return problems;
}

function isAboutOneOf({ code, message }: Problem, ids: ReadonlyArray<string>): boolean {
  return code === 'ID_UNKNOWN' && ids.some((id) => message.includes(`"${id}"`));
}
