import type { Child } from '../dom.js';

/** Returns elements as a list in words: "A", "A and B", "A, B and C". */
export function linkList(elements: ReadonlyArray<Child>): Child {
  return elements.map((element, place) => {
    if (place === 0) return element;
    return [place === elements.length - 1 ? ' and ' : ', ', element];
  });
}
