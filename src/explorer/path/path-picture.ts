import { hopWords } from './hop-properties.js';
import type { Path, PathAnswer, PathHop } from './path-answer.js';

/** A line of the picture: all relationships by which paths lead from one record to the next. */
export interface PathLine {
  readonly from: string;
  readonly to: string;
  readonly hops: ReadonlyArray<PathHop>;
  /** The numbers of the paths that use it. */
  readonly paths: ReadonlyArray<number>;
}

/** A record of the picture. */
export interface PathStop {
  readonly id: string;
  /** The numbers of the paths that lead through it. */
  readonly paths: ReadonlyArray<number>;
}

/** Paths as they are drawn: each record once, in the column of its distance from the start. */
export interface PathPicture {
  readonly columns: ReadonlyArray<ReadonlyArray<PathStop>>;
  readonly lines: ReadonlyArray<PathLine>;
}

/** Returns the columns and lines of paths, which all have the same length. */
export function pathPicture({ paths }: PathAnswer): PathPicture {
  const lines = linesOf(paths);
  return { columns: sortColumns(columnsOf(paths), lines), lines };
}

function columnsOf(paths: ReadonlyArray<Path>): ReadonlyArray<ReadonlyArray<PathStop>> {
  const length = paths[0]?.length ?? -1;
  return Array.from({ length: length + 1 }, (_, column) => {
    const ids = [...new Set(paths.map(({ nodes }) => nodes[column]?.id ?? ''))];
    return ids.map((id): PathStop => ({
      id,
      paths: paths.flatMap(({ nodes }, number) => (nodes[column]?.id === id ? [number] : [])),
    }));
  });
}

function linesOf(paths: ReadonlyArray<Path>): ReadonlyArray<PathLine> {
  const lines = new Map<string, PathLine>();
  paths.forEach(({ hops }, number) => {
    for (const hop of hops) {
      const key = `${hop.from.id} ${hop.to.id}`;
      const line = lines.get(key) ?? { from: hop.from.id, to: hop.to.id, hops: [], paths: [] };
      const isNew = !line.hops.some((other) => hopKey(other) === hopKey(hop));
      lines.set(key, {
        ...line,
        hops: isNew ? [...line.hops, hop] : line.hops,
        paths: [...line.paths, number],
      });
    }
  });
  return [...lines.values()];
}

function hopKey(hop: PathHop): string {
  return `${hop.link} ${hop.way} ${hopWords(hop)}`;
}

/** Records are placed at the height of the records that lead to them, so that few lines cross. */
function sortColumns(
  columns: ReadonlyArray<ReadonlyArray<PathStop>>,
  lines: ReadonlyArray<PathLine>,
): ReadonlyArray<ReadonlyArray<PathStop>> {
  const heights = new Map<string, number>();
  return columns.map((stops) => {
    const wantedHeight = (id: string): number => {
      const before = lines.filter(({ to }) => to === id).map(({ from }) => heights.get(from) ?? 0);
      return before.reduce((sum, own) => sum + own, 0) / Math.max(1, before.length);
    };
    const sorted = stops.toSorted((a, b) => wantedHeight(a.id) - wantedHeight(b.id));
    sorted.forEach(({ id }, place) => heights.set(id, place - (sorted.length - 1) / 2));
    return sorted;
  });
}
