/** Splits a list into parts of at most `size` items. */
export function inParts<Item>(list: ReadonlyArray<Item>, size: number): ReadonlyArray<ReadonlyArray<Item>> {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, place) => list.slice(place * size, (place + 1) * size));
}
