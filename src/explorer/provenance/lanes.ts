import type { ProvenancePicture } from './provenance-picture.js';

/**
 * Returns for each line of an upright picture the lane, counted from the cards, in which it runs beside them.
 *
 * Lines that pass the same card have different lanes.
 */
export function lanesOf({ cards, lines }: ProvenancePicture): ReadonlyArray<number> {
  const order = [...cards].sort((a, b) => b.column - a.column);
  const places = new Map(order.map(({ key }, place) => [key, place + 1]));
  const placeOf = (key: string | null): number => (key === null ? 0 : (places.get(key) ?? 0));
  const spans = lines.map(({ from, to }) => {
    const ends = [placeOf(from), placeOf(to)];
    return { first: Math.min(...ends), last: Math.max(...ends) };
  });
  const lanes: number[] = [];
  const taken: { readonly first: number; readonly last: number }[][] = [];
  const shortestFirst = spans
    .map((span, number) => ({ span, number }))
    .sort((a, b) => a.span.last - a.span.first - (b.span.last - b.span.first));
  for (const { span, number } of shortestFirst) {
    const free = taken.findIndex((others) =>
      others.every(({ first, last }) => span.last < first || last < span.first),
    );
    const lane = free === -1 ? taken.length : free;
    (taken[lane] ??= []).push(span);
    lanes[number] = lane;
  }
  return lanes;
}
