import { wrapText } from '../lib/wrap-text.js';
import { xmlText } from '../lib/xml-text.js';
import { fontAttributes } from './card-lines.js';
import type { CardPart } from './card-lines.js';
import { accent, cardMargin, contentWidth, fonts, ink, paper, quiet, rule, warn } from './card-style.js';
import type { CardMeasure } from './card-style.js';
import type { Certainty, PublishedStep } from './claim-page.js';

const arrowWidth = 46;
const padding = 12;
const lineHeight = 26;
const between = 14;

/** A box of the chain with its place. */
interface StepBox {
  readonly step: PublishedStep;
  readonly lines: ReadonlyArray<string>;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws a chain as boxes with lines between them; it wraps where the card ends. */
export function cardChain(steps: ReadonlyArray<PublishedStep>, measure: CardMeasure): CardPart {
  const boxes = placeSteps(steps, measure);
  const height = Math.max(0, ...boxes.map((box) => box.y + box.height)) + between;
  return { height, svg: (y) => boxes.map((box) => stepSvg(box, y)).join('') };
}

function placeSteps(steps: ReadonlyArray<PublishedStep>, measure: CardMeasure): ReadonlyArray<StepBox> {
  const boxes: StepBox[] = [];
  let [x, y, rowHeight] = [cardMargin, 0, 0];
  for (const step of steps) {
    const lines = stepLines(step, measure);
    const width = Math.max(...lines.map((line) => measure(line, fonts.step))) * 1.04 + 2 * padding;
    const height = lines.length * lineHeight + padding;
    if (x > cardMargin && x + width + arrowWidth > cardMargin + contentWidth) {
      [x, y] = [cardMargin, y + rowHeight + between];
      rowHeight = 0;
    }
    boxes.push({ step, lines, x, y, width, height });
    rowHeight = Math.max(rowHeight, height);
    x += width + arrowWidth;
  }
  return boxes;
}

function stepLines({ who, verb }: PublishedStep, measure: CardMeasure): ReadonlyArray<string> {
  const width = contentWidth - arrowWidth - 2 * padding;
  const wrapped = (text: string) =>
    wrapText(text, { width, maxLines: 8, measure: (words) => measure(words, fonts.step) * 1.04 });
  return [...wrapped(who), ...(verb === null ? [] : wrapped(verb))];
}

function stepSvg({ step, lines, x, y, width, height }: StepBox, top: number): string {
  const [left, up] = [Math.round(x), Math.round(y + top)];
  const frame = `<rect x="${left}" y="${up}" width="${Math.round(width)}" height="${height}" rx="6" fill="#fff" stroke="${rule}"${step.certainty === 'omitted' ? ' stroke-dasharray="2 5"' : ''}/>`;
  const bar = step.isOrigin
    ? `<rect x="${left}" y="${up}" width="5" height="${height}" rx="2" fill="${accent}"/>`
    : '';
  const names = step.verb === null ? lines.length : lines.length - 1;
  const texts = lines.map(
    (line, place) =>
      `<text x="${left + padding}" y="${up + 4 + (place + 1) * lineHeight - 6}" ${fontAttributes(
        place < names ? fonts.step : { ...fonts.step, weight: 400 },
        place < names ? ink : quiet,
      )}>${xmlText(line)}</text>`,
  );
  return frame + bar + texts.join(' ') + certaintyLine(step.certainty, left + width + 4, up + height / 2);
}

const dashes: Readonly<Record<Certainty, string>> = {
  fact: '',
  likely: '12 5',
  possible: '6 5',
  open: '2 5',
  untrue: '',
  omitted: '1 7',
};

/** Draws a short line with an arrowhead whose pattern shows how certain a source is. */
export function certaintyLine(certainty: Certainty, x: number, y: number): string {
  const [from, to] = [Math.round(x), Math.round(x + 36)];
  const middle = (from + to) / 2 - 4;
  const line = `<path d="M${from} ${y}H${to - 8}" stroke="${ink}" stroke-width="2.4" stroke-dasharray="${dashes[certainty]}" fill="none"/>`;
  const head = `<path d="M${to} ${y}L${to - 9} ${y - 5}V${y + 5}Z" fill="${ink}"/>`;
  const stroke =
    certainty === 'untrue'
      ? `<path d="M${middle - 6} ${y + 10}L${middle + 6} ${y - 10}" stroke="${paper}" stroke-width="7"/><path d="M${middle - 6} ${y + 10}L${middle + 6} ${y - 10}" stroke="${warn}" stroke-width="3.2"/>`
      : '';
  return line + head + stroke;
}
