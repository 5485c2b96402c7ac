/** Adds items to the end of a list, however many: spread into `push`, some 100,000 are more than the stack holds. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
