/** Returns an id without differences in case and Unicode normal form. */
export function foldId(id: string): string {
  return id.normalize('NFKC').toLowerCase();
}
