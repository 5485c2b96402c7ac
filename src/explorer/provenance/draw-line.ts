import { svg } from '../dom.js';
import { factualityWords, stanceWords } from '../words.js';
import { gap, passY } from './boxes.js';
import type { Box } from './boxes.js';
import type { Line, ProvenancePicture } from './provenance-picture.js';

/** Where the cards are. */
export interface Places {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly claimBox: Box;
  readonly picture: ProvenancePicture;
}

/** Draws a line from card to card; its pattern shows how certain the source is. */
export function drawLine(line: Line, { boxes, claimBox, picture }: Places): SVGElement {
  const from = boxes.get(line.from) ?? claimBox;
  const to = line.to === null ? claimBox : (boxes.get(line.to) ?? claimBox);
  const [x1, x2] = [from.x + from.width, to.x];
  const [y1, y2] = [from.y + Math.min(from.height / 2, 30), endY(line, to, picture)];
  const bend = Math.min(40, (x2 - x1) / 2);
  const isPassing = x2 - x1 > gap + 1;
  const d = isPassing
    ? `M${x1} ${y1}C${x1 + 22} ${y1} ${x1 + 8} ${passY} ${x1 + gap} ${passY}H${x2 - gap}C${x2 - 8} ${passY} ${x2 - 26} ${y2} ${x2} ${y2}`
    : `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  const words = lineWords(line);
  const isAgainst = line.stance === 'DENY' || (line.factuality?.endsWith('_NOT') ?? false);
  const [mx, my] = [x2 - gap / 2, (y1 + y2) / 2];
  return svg(
    'g',
    { class: `line ${lineLook(line)}`, 'data-chains': line.chains.join(' ') },
    svg('path', { d, 'marker-end': 'url(#arrow)' }, words ? svg('title', {}, words) : null),
    isAgainst && svg('path', { class: 'stroke-across', d: `M${mx - 5} ${my + 8}L${mx + 5} ${my - 8}` }),
  );
}

/** Lines to the claim end at different heights of its left side. */
function endY(line: Line, to: Box, { lines }: ProvenancePicture): number {
  if (line.to !== null) return to.y + Math.min(to.height / 2, 30);
  const arriving = lines.filter((other) => other.to === null);
  return to.y + (to.height * (arriving.indexOf(line) + 1)) / (arriving.length + 1);
}

function lineWords({ factuality, stance, words }: Line): string {
  return [factuality ? factualityWords[factuality] : null, stance ? stanceWords[stance] : null, words]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}

function lineLook({ factuality, stance, inferred }: Line): string {
  return [
    factuality ? `f-${factuality}` : stance ? `s-${stance}` : 'f-none',
    inferred ? 'inferred' : '',
  ].join(' ');
}
