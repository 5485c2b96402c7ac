/**
 * A directed graph of numbered nodes that takes a few bytes per edge, for graphs that are too large for objects.
 *
 * Node numbers are whole numbers from 0 with few gaps, like the internal node ids of Neo4j.
 */
export class EdgeList {
  private from: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  private to: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  private count = 0;
  private largest = 0;

  push(from: number, to: number): void {
    if (this.count === this.from.length) {
      this.from = grown(this.from);
      this.to = grown(this.to);
    }
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.count += 1;
    this.largest = Math.max(this.largest, from, to);
  }

  /** Returns a function that tests whether a node can be reached from these nodes; the start nodes count as reached. */
  reachedFrom(starts: Iterable<number>): (node: number) => boolean {
    const { first, next } = this.grouped(this.from, this.to);
    const reached = new Uint8Array(this.largest + 1);
    const outside = new Set<number>();
    const pending: number[] = [];
    const visit = (node: number): void => {
      if (node > this.largest) outside.add(node);
      else if (reached[node] === 0) {
        reached[node] = 1;
        pending.push(node);
      }
    };
    for (const start of starts) visit(start);
    for (let node = pending.pop(); node !== undefined; node = pending.pop())
      for (let edge = first[node] ?? 0; edge < (first[node + 1] ?? 0); edge += 1) visit(next[edge] ?? 0);
    return (node) => reached[node] === 1 || outside.has(node);
  }

  /**
   * Returns the edges that are on a cycle or lead to one. Removes nodes without outgoing edges until none is left; without a cycle,
   * no edge remains. Runs in time linear in the number of edges.
   */
  leadingToCycles(): ReadonlyArray<readonly [from: number, to: number]> {
    const { open } = this.withoutLeaves();
    const left: Array<readonly [number, number]> = [];
    for (let edge = 0; edge < this.count; edge += 1) {
      const [from, to] = [this.from[edge] ?? 0, this.to[edge] ?? 0];
      if ((open[from] ?? 0) > 0 && (open[to] ?? 0) > 0) left.push([from, to]);
    }
    return left;
  }

  /** Returns the start of the longest path and its length in edges; paths that lead to cycles are ignored. */
  longestPath(): { readonly from: number; readonly length: number } {
    const { open, lengths } = this.withoutLeaves();
    let longest = { from: 0, length: 0 };
    for (const [from, length] of lengths.entries())
      if (open[from] === 0 && length > longest.length) longest = { from, length };
    return longest;
  }

  /** Removes nodes without outgoing edges until none is left; returns the remaining edges and the longest path of each node. */
  private withoutLeaves(): { readonly open: Uint32Array; readonly lengths: Uint32Array } {
    const open = new Uint32Array(this.largest + 1);
    const lengths = new Uint32Array(this.largest + 1);
    for (let edge = 0; edge < this.count; edge += 1)
      open[this.from[edge] ?? 0] = (open[this.from[edge] ?? 0] ?? 0) + 1;
    const { first, next } = this.grouped(this.to, this.from);
    const pending: number[] = [];
    for (let node = 0; node <= this.largest; node += 1) if (open[node] === 0) pending.push(node);
    for (let node = pending.pop(); node !== undefined; node = pending.pop())
      for (let edge = first[node] ?? 0; edge < (first[node + 1] ?? 0); edge += 1) {
        const before = next[edge] ?? 0;
        lengths[before] = Math.max(lengths[before] ?? 0, (lengths[node] ?? 0) + 1);
        open[before] = (open[before] ?? 1) - 1;
        if (open[before] === 0) pending.push(before);
      }
    return { open, lengths };
  }

  /** Returns the edges in compressed form: `next` holds the other ends, grouped by node; `first` the start of each group. */
  private grouped(
    by: Uint32Array,
    other: Uint32Array,
  ): { readonly first: Uint32Array; readonly next: Uint32Array } {
    const first = new Uint32Array(this.largest + 2);
    for (let edge = 0; edge < this.count; edge += 1)
      first[(by[edge] ?? 0) + 1] = (first[(by[edge] ?? 0) + 1] ?? 0) + 1;
    for (let node = 0; node <= this.largest; node += 1)
      first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0);
    const place = first.slice();
    const next = new Uint32Array(this.count);
    for (let edge = 0; edge < this.count; edge += 1) {
      const node = by[edge] ?? 0;
      next[place[node] ?? 0] = other[edge] ?? 0;
      place[node] = (place[node] ?? 0) + 1;
    }
    return { first, next };
  }
}

function grown(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
