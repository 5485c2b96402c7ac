import { svg } from '../dom.js';
import { factualityWords, stanceWords } from '../words.js';
import { passY } from './boxes.js';
import type { Box } from './boxes.js';
import type { Measures } from './measures.js';
import type { Places } from './place-parts.js';
import type { Line } from './card.js';
import type { ProvenancePicture } from './provenance-picture.js';

/** Where a line runs. */
export interface LineRoute {
  readonly places: Places;
  readonly picture: ProvenancePicture;
  readonly measures: Measures;
  /** The lane of the line in an upright picture, counted from the cards. */
  readonly lane: number;
}

/** Draws a line from card to card; its pattern shows how certain the source is. */
export function drawLine(line: Line, route: LineRoute): SVGElement {
  const { boxes, claimBox } = route.places;
  const from = boxes.get(line.from) ?? claimBox;
  const to = line.to === null ? claimBox : (boxes.get(line.to) ?? claimBox);
  const y2 = endY(line, to, route.picture);
  const { d, crossing } =
    route.measures.direction === 'across'
      ? acrossPath({ from, to, y2, gap: route.measures.gap })
      : uprightPath({ from, to, y2, laneX: laneX(route) });
  const words = lineWords(line);
  const isAgainst = line.stance === 'DENY' || (line.factuality?.endsWith('_NOT') ?? false);
  const [mx, my] = crossing;
  return svg(
    'g',
    { class: `line ${lineLook(line)}`, 'data-chains': line.chains.join(' '), 'data-from': line.from },
    svg('path', { d, 'marker-end': 'url(#arrow)' }, words ? svg('title', {}, words) : null),
    isAgainst && svg('path', { class: 'stroke-across', d: `M${mx - 5} ${my + 8}L${mx + 5} ${my - 8}` }),
  );
}

/** A path, and the point where a stroke across it is drawn. */
interface LinePath {
  readonly d: string;
  readonly crossing: readonly [x: number, y: number];
}

function acrossPath({ from, to, y2, gap }: { from: Box; to: Box; y2: number; gap: number }): LinePath {
  const [x1, x2] = [from.x + from.width, to.x];
  const y1 = from.y + Math.min(from.height / 2, 30);
  const bend = Math.min(40, (x2 - x1) / 2);
  const isPassing = x2 - x1 > gap + 1;
  const rise = gap * 0.45;
  const d = isPassing
    ? `M${x1} ${y1}C${x1 + rise} ${y1} ${x1 + rise / 3} ${passY} ${x1 + gap} ${passY}H${x2 - gap}C${x2 - rise / 3} ${passY} ${x2 - rise} ${y2} ${x2} ${y2}`
    : `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  return { d, crossing: [x2 - gap / 2, isPassing ? (passY + y2) / 2 : (y1 + y2) / 2] };
}

function uprightPath({
  from,
  to,
  y2,
  laneX: x,
}: {
  from: Box;
  to: Box;
  y2: number;
  laneX: number;
}): LinePath {
  const y1 = from.y + Math.min(from.height / 2, 30);
  const corner = y1 > y2 ? -5 : 5;
  const d = `M${from.x} ${y1}H${x + 5}Q${x} ${y1} ${x} ${y1 + corner}V${y2 - corner}Q${x} ${y2} ${x + 5} ${y2}H${to.x}`;
  return { d, crossing: [x, (y1 + y2) / 2] };
}

function laneX({ lane, measures }: LineRoute): number {
  return Math.max(4, measures.gutter - 10 - lane * measures.gap);
}

/** Lines to one card end at different heights of its left side. */
function endY(line: Line, to: Box, { lines }: ProvenancePicture): number {
  const arriving = lines.filter((other) => other.to === line.to);
  if (line.to !== null && arriving.length === 1) return to.y + Math.min(to.height / 2, 30);
  return to.y + (to.height * (arriving.indexOf(line) + 1)) / (arriving.length + 1);
}

function lineWords({ factuality, stance, words }: Line): string {
  return [factuality ? factualityWords[factuality] : null, stance ? stanceWords[stance] : null, words]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}

function lineLook({ factuality, stance, inferred }: Line): string {
  return [factuality ? `f-${factuality}` : stance ? 'is-reply' : 'f-none', inferred ? 'inferred' : ''].join(
    ' ',
  );
}
