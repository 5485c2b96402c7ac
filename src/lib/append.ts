/** Adds any number of items to the end of a list; spread into `push`, some 100,000 would overflow the stack. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
