import type { Problem } from './graph-data.js';

/** Returns problems in the order of the given files and, within a file, of their places. */
export function inFileOrder(
  problems: ReadonlyArray<Problem>,
  files: ReadonlyArray<string>,
): ReadonlyArray<Problem> {
  const rank = new Map(files.map((file, index) => [file, index]));
  const rankOf = ({ at }: Problem): number => rank.get(at.file) ?? -1;
  return problems.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || a.at.line - b.at.line || a.at.column - b.at.column,
  );
}
