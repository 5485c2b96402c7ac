/** An edge of a directed graph, with a value of the caller. */
export interface CycleEdge<T> {
  readonly from: string;
  readonly to: string;
  readonly value: T;
}

/**
 * Finds cycles in a directed graph: at least one for each strongly connected component that has any.
 *
 * A cycle is the list of its edges; the last one closes it. Runs in time linear in the number of edges, without recursion.
 */
export function findCycles<T>(
  edges: ReadonlyArray<CycleEdge<T>>,
): ReadonlyArray<ReadonlyArray<CycleEdge<T>>> {
  const leaving = new Map<string, CycleEdge<T>[]>();
  for (const edge of edges) {
    const known = leaving.get(edge.from);
    if (known) known.push(edge);
    else leaving.set(edge.from, [edge]);
  }
  const done = new Set<string>();
  return [...leaving.keys()].flatMap((start) => cyclesFrom(start, leaving, done));
}

function cyclesFrom<T>(
  start: string,
  leaving: ReadonlyMap<string, ReadonlyArray<CycleEdge<T>>>,
  done: Set<string>,
): ReadonlyArray<ReadonlyArray<CycleEdge<T>>> {
  if (done.has(start)) return [];
  const cycles: CycleEdge<T>[][] = [];
  const path: CycleEdge<T>[] = [];
  const depthOf = new Map([[start, 0]]);
  const stack = [{ id: start, next: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const edge = leaving.get(top.id)?.[top.next++];
    if (!edge) {
      done.add(top.id);
      depthOf.delete(top.id);
      stack.pop();
      path.pop();
      continue;
    }
    const depth = depthOf.get(edge.to);
    if (depth !== undefined) cycles.push([...path.slice(depth), edge]);
    else if (!done.has(edge.to)) {
      depthOf.set(edge.to, stack.length);
      path.push(edge);
      stack.push({ id: edge.to, next: 0 });
    }
  }
  return cycles;
}
