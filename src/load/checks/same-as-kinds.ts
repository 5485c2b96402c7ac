import { isSameAs, sameAsProblem } from '../../checks/checks.js';
import type { LinkRecord, Problem } from '../../model/graph-data.js';
import type { CheckInput } from './graph-check.js';

/** Rejects SAME_AS between contents of different types in different dossiers. The check of files finds it within files. */
export function sameAsKinds({ graph, precedingRecords, types }: CheckInput): ReadonlyArray<Problem> {
  const inFiles = new Set([...graph.nodes, ...precedingRecords].map(({ id }) => id));
  return sameAsProblems(
    graph.links.filter(({ to }) => !inFiles.has(to)),
    types,
  );
}

/** Returns the problems of SAME_AS links between contents of different types; `types` are the object types by id. */
export function sameAsProblems(
  links: ReadonlyArray<LinkRecord>,
  types: ReadonlyMap<string, string>,
): ReadonlyArray<Problem> {
  return links.flatMap(({ type, properties, from, to, at }) => {
    const [one, other] = [types.get(from), types.get(to)];
    if (!isSameAs(type, properties) || one === undefined || other === undefined) return [];
    const problem = sameAsProblem({ id: from, type: one }, { id: to, type: other });
    return problem ? [{ ...problem, at }] : [];
  });
}
