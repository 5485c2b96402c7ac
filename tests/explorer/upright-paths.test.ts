import { describe, expect, it } from '@jest/globals';
import { placeUpright } from '../../src/explorer/path/upright-paths.js';
import type { PathHop } from '../../src/explorer/path/path-answer.js';
import type { PathPicture } from '../../src/explorer/path/path-picture.js';

// The fields that the words of a relationship read.
const hop = {
  way: 'OUT',
  link: 'PART_OF',
  from: { __typename: 'Actor' },
  stance: null,
  kind: null,
} as unknown;

/** Levels of records, with a line between any two of neighbouring levels. */
function pictureOf(...levels: ReadonlyArray<ReadonlyArray<string>>): PathPicture {
  return {
    columns: levels.map((ids) => ids.map((id) => ({ id, paths: [0] }))),
    lines: levels
      .slice(1)
      .flatMap((targets, level) =>
        (levels[level] ?? []).flatMap((from) =>
          targets.map((to) => ({ from, to, hops: [hop as PathHop], paths: [0] })),
        ),
      ),
  };
}

function placed(picture: PathPicture, width: number) {
  const ids = picture.columns.flat().map(({ id }) => id);
  return placeUpright(picture, { heights: new Map(ids.map((id) => [id, 40])), width });
}

/** The places at which a line runs down, from left to right. */
function lanesOf(d: string): number {
  return Number(/V[\d.]+Q([\d.]+) /.exec(d)?.[1]);
}

describe('placeUpright', () => {
  it('places each level below the one before, with all cards within the width', () => {
    const { boxes, width, height } = placed(pictureOf(['a'], ['b', 'c'], ['d']), 320);
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => boxes.get(id));
    expect(width).toBeLessThanOrEqual(320);
    const tops = [a, b, c, d].map((box) => box?.y ?? 0);
    for (const [place, top] of tops.slice(1).entries())
      expect(top).toBeGreaterThanOrEqual((tops[place] ?? 0) + 40);
    expect(height).toBeGreaterThan((tops.at(-1) ?? 0) + 40);
  });

  it('writes one label for each card where fewer lines meet', () => {
    const { labels, boxes } = placed(pictureOf(['a'], ['b', 'c'], ['d']), 320);
    expect(labels.map(({ text, anchor }) => [text, anchor])).toEqual([
      ['part of', 'start'],
      ['part of', 'end'],
      ['part of', 'start'],
      ['part of', 'end'],
    ]);
    for (const { y } of labels)
      for (const box of boxes.values()) expect(y > box.y + 2 && y - 10 < box.y + box.height).toBe(false);
  });

  it('runs all lines beside the cards and within the width, also of many records', () => {
    const many = Array.from({ length: 12 }, (_, nth) => `m${nth}`);
    const { lines, boxes, width } = placed(pictureOf(['a'], many, ['x', 'y'], ['z']), 320);
    expect(lines).toHaveLength(12 + 24 + 2);
    const left = boxes.get('a')?.x ?? 0;
    const right = left + (boxes.get('a')?.width ?? 0);
    for (const { d } of lines) {
      const lane = lanesOf(d);
      expect(lane > 0 && lane < width && (lane < left || lane > right)).toBe(true);
    }
  });

  it('gives the lines of each source a lane of their own where they lead to several records', () => {
    const { lines } = placed(pictureOf(['a'], ['b', 'c'], ['x', 'y'], ['z']), 320);
    const lanes = (from: string) =>
      new Set(lines.filter(({ line }) => line.from === from).map(({ d }) => lanesOf(d)));
    expect(lanes('b').size).toBe(1);
    expect([...lanes('b')]).not.toEqual([...lanes('c')]);
    expect(lanes('x')).toEqual(lanes('y'));
  });
});
