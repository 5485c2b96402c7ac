import type { Box } from '../provenance/boxes.js';
import { lineWords } from './line-words.js';
import type { PathLine, PathPicture } from './path-picture.js';

const between = 14;
const betweenLevels = 10;
const labelHeight = 18;
const margin = 8;
const widestCard = 460;
/** Left and right of the cards; the lines run there. */
const gutter = 34;
const nearestLane = 10;
const laneGap = 7;

/** A line of an upright picture: along the side of the cards. */
export interface UprightLine {
  readonly line: PathLine;
  /** The path as SVG. */
  readonly d: string;
}

/** The words at a card for the lines that meet there. */
export interface UprightLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  /** The numbers of the paths that use the lines. */
  readonly paths: ReadonlyArray<number>;
}

/** Where the parts of an upright picture are. */
export interface UprightPlaces {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly lines: ReadonlyArray<UprightLine>;
  readonly labels: ReadonlyArray<UprightLabel>;
  readonly width: number;
  readonly height: number;
}

/** Returns the width of the cards of an upright picture, in pixels. */
export function uprightCardWidth(width: number): number {
  return Math.min(widestCard, width - 2 * gutter);
}

/**
 * Places paths from top to bottom, one card below the other. The relationships that lead to one level run left of the cards, those to the
 * next right of them, and so on, so that no two of them share a side at one height.
 */
export function placeUpright(
  picture: PathPicture,
  { heights, width }: { readonly heights: ReadonlyMap<string, number>; readonly width: number },
): UprightPlaces {
  const cardWidth = uprightCardWidth(width);
  const steps = stepsOf(picture);
  const boxes = new Map<string, Box>();
  const labels: UprightLabel[] = [];
  let y = margin;
  picture.columns.forEach((stops, level) => {
    for (const { id } of stops) {
      const before = labelOf(steps[level - 1], 'to', id);
      const after = labelOf(steps[level], 'from', id);
      if (before) labels.push({ ...before, ...labelPlace(level - 1, cardWidth), y: y + labelHeight - 6 });
      if (before) y += labelHeight;
      const height = heights.get(id) ?? 0;
      boxes.set(id, { x: gutter, y, width: cardWidth, height });
      y += height;
      if (after) labels.push({ ...after, ...labelPlace(level, cardWidth), y: y + labelHeight - 6 });
      y += (after ? labelHeight : 0) + between;
    }
    y += betweenLevels;
  });
  const lines = steps.flatMap((step, level) =>
    step.lines.map((line) => uprightLine(line, { step, level, boxes })),
  );
  return {
    boxes,
    lines,
    labels,
    width: cardWidth + 2 * gutter,
    height: y - between - betweenLevels + margin,
  };
}

/** The relationships between two levels. */
interface Step {
  readonly lines: ReadonlyArray<PathLine>;
  readonly sources: ReadonlyArray<string>;
  /** The end at which more cards are, so that each label is about few lines. */
  readonly labelled: 'from' | 'to';
}

function stepsOf({ columns, lines }: PathPicture): ReadonlyArray<Step> {
  return columns.slice(1).map((targets, level) => {
    const sources = (columns[level] ?? []).map(({ id }) => id);
    const own = lines.filter(({ from, to }) => sources.includes(from) && targets.some(({ id }) => id === to));
    return { lines: own, sources, labelled: targets.length >= sources.length ? 'to' : 'from' };
  });
}

function labelOf(
  step: Step | undefined,
  end: 'from' | 'to',
  id: string,
): Pick<UprightLabel, 'text' | 'paths'> | null {
  if (step?.labelled !== end) return null;
  const lines = step.lines.filter((line) => line[end] === id);
  if (lines.length === 0) return null;
  return { text: lineWords(lines), paths: [...new Set(lines.flatMap(({ paths }) => paths))] };
}

function labelPlace(level: number, cardWidth: number): Pick<UprightLabel, 'x' | 'anchor'> {
  return isLeft(level) ? { x: gutter + 2, anchor: 'start' } : { x: gutter + cardWidth - 2, anchor: 'end' };
}

function isLeft(level: number): boolean {
  return level % 2 === 0;
}

interface LineOptions {
  readonly step: Step;
  readonly level: number;
  readonly boxes: ReadonlyMap<string, Box>;
}

/** Lines of one source share a lane; where all lead to one card, all do. */
function uprightLine(line: PathLine, { step, level, boxes }: LineOptions): UprightLine {
  const [from, to] = [boxes.get(line.from), boxes.get(line.to)];
  if (!from || !to) return { line, d: '' };
  const targets = new Set(step.lines.map((other) => other.to));
  const lane = targets.size === 1 ? 0 : step.sources.indexOf(line.from);
  const gap = Math.min(laneGap, (gutter - nearestLane - 2) / Math.max(1, step.sources.length));
  const away = nearestLane + lane * gap;
  const [side, sign] = isLeft(level) ? [from.x, -1] : [from.x + from.width, 1];
  const x = side + sign * away;
  const [y1, y2] = [from.y + from.height / 2, to.y + to.height / 2];
  const turn = x - sign * 5;
  const start = `M${side + sign * 2} ${y1}H${turn}Q${x} ${y1} ${x} ${y1 + 5}`;
  return { line, d: `${start}V${y2 - 5}Q${x} ${y2} ${turn} ${y2}H${side + sign * 2}` };
}
