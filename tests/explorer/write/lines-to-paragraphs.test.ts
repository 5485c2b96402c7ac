import { expect, it } from '@jest/globals';
import { linesToParagraphs } from '../../../src/explorer/write/lines-to-paragraphs.js';

/** Lines at these distances from the lower edge, with letters of 10 points unless another height is given. */
function page(...lines: ReadonlyArray<readonly [text: string, bottom: number, height?: number]>) {
  return linesToParagraphs(lines.map(([text, bottom, height = 10]) => ({ text, bottom, height })));
}

it('begins a paragraph at a larger distance, and after a heading in larger letters', () => {
  expect(
    page(['Heading', 700, 20], ['One', 688], ['goes on.', 676], ['', 670], ['Two', 652], ['goes on.', 640]),
  ).toEqual(['Heading', 'One goes on.', 'Two goes on.']);
});

it('goes on in the next column', () => {
  expect(page(['left', 112], ['column', 100], ['right', 700], ['column.', 688])).toEqual([
    'left column right column.',
  ]);
});

it('joins a divided word, and keeps the hyphen of a name', () => {
  expect(page(['the compen-', 100], ['sation of Mary-', 88], ['Ann', 76])).toEqual([
    'the compensation of Mary- Ann',
  ]);
});

it('has no paragraph without lines', () => {
  expect(page()).toEqual([]);
});
