/** Gives what is left of an id when case and normal form do not count. */
export function foldId(id: string): string {
  return id.normalize('NFKC').toLowerCase();
}
