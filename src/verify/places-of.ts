/** Returns where a part stands in a text, overlapping places included, in UTF-16 units; none for an empty part. */
export function placesOf(text: string, part: string): ReadonlyArray<number> {
  const places: number[] = [];
  if (part === '') return places;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}
