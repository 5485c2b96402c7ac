import { svg } from '../dom.js';
import type { Outcome } from '../operations.generated.js';
import { factualityWords, stanceWords } from '../words.js';
import { gap, passY } from './boxes.js';
import type { Box } from './boxes.js';
import type { Addressee, Picture, Thread } from './picture.js';

/** Where the cards lie. */
export interface Places {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly claimBox: Box;
  readonly picture: Picture;
}

/** Draws a line from card to card; it says how far its source commits itself. */
export function drawThread(thread: Thread, { boxes, claimBox, picture }: Places): SVGElement {
  const from = boxes.get(thread.from) ?? claimBox;
  const to = thread.to === null ? claimBox : (boxes.get(thread.to) ?? claimBox);
  const [x1, x2] = [from.x + from.width, to.x];
  const [y1, y2] = [from.y + Math.min(from.height / 2, 30), arrivalY(thread, to, picture)];
  const bend = Math.min(40, (x2 - x1) / 2);
  const isPassing = x2 - x1 > gap + 1;
  const d = isPassing
    ? `M${x1} ${y1}C${x1 + 22} ${y1} ${x1 + 8} ${passY} ${x1 + gap} ${passY}H${x2 - gap}C${x2 - 8} ${passY} ${x2 - 26} ${y2} ${x2} ${y2}`
    : `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  const words = threadWords(thread);
  const isAgainst = thread.stance === 'DENY' || (thread.factuality?.endsWith('_NOT') ?? false);
  const [mx, my] = [x2 - gap / 2, (y1 + y2) / 2];
  return svg(
    'g',
    { class: `thread ${lineLook(thread)}`, 'data-chains': thread.chains.join(' ') },
    svg('path', { d, 'marker-end': 'url(#arrow)' }, words ? svg('title', {}, words) : null),
    isAgainst && svg('path', { class: 'stroke-across', d: `M${mx - 5} ${my + 8}L${mx + 5} ${my - 8}` }),
  );
}

/** Lines that arrive at the claim are spread along its left side. */
function arrivalY(thread: Thread, to: Box, { threads }: Picture): number {
  if (thread.to !== null) return to.y + Math.min(to.height / 2, 30);
  const arriving = threads.filter((other) => other.to === null);
  return to.y + (to.height * (arriving.indexOf(thread) + 1)) / (arriving.length + 1);
}

function threadWords({ factuality, stance, words }: Thread): string {
  return [factuality ? factualityWords[factuality] : null, stance ? stanceWords[stance] : null, words]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}

function lineLook({ factuality, stance, inferred }: Thread): string {
  return [
    factuality ? `f-${factuality}` : stance ? `s-${stance}` : 'f-none',
    inferred ? 'inferred' : '',
  ].join(' ');
}

/** A grant or refusal closes the request; a deflection bends past; silence is a stub that stays open. */
export function drawAnswer({ outcome }: Addressee, claim: Box, asked: Box): SVGElement {
  const [x1, x2] = [claim.x + claim.width, asked.x];
  const y1 = Math.min(claim.y + claim.height - 12, asked.y + asked.height / 2);
  const y2 = asked.y + asked.height / 2;
  const stubX = x1 + (x2 - x1) * 0.52;
  const shape = answerShapes[outcome];
  const whole = `M${x1} ${y1}C${x1 + 40} ${y1} ${x2 - 40} ${y2} ${x2} ${y2}`;
  const past = `M${x1} ${y1}C${x1 + 55} ${y1} ${x2 - 30} ${y2} ${x2 - 14} ${asked.y + asked.height + 16}`;
  return svg(
    'g',
    { class: `answer ${shape} outcome-${outcome}`, 'data-chains': '' },
    shape === 'silent' &&
      svg(
        'g',
        {},
        svg('path', { d: `M${x1} ${y1}H${stubX - 5}` }),
        svg('circle', { cx: stubX, cy: y1, r: 5 }),
      ),
    shape === 'past' && svg('path', { d: past, 'marker-end': 'url(#arrow)' }),
    (shape === 'closed' || shape === 'open') && svg('path', { d: whole, 'marker-end': 'url(#arrow)' }),
    shape === 'shut' &&
      svg(
        'g',
        {},
        svg('path', { d: whole }),
        svg('path', { class: 'bar', d: `M${x2 - 4} ${y2 - 14}V${y2 + 14}` }),
      ),
  );
}

const answerShapes: Readonly<Record<Outcome, 'silent' | 'past' | 'closed' | 'open' | 'shut'>> = {
  FULFILLED: 'closed',
  GRANTED: 'closed',
  PROMISED: 'closed',
  REFUSED: 'shut',
  CONTESTED: 'open',
  NOT_GRANTED: 'shut',
  UNCLEAR: 'open',
  REQUEST_DENIED: 'shut',
  ACKNOWLEDGED: 'silent',
  DEFLECTED: 'past',
  NO_REPORTED_ANSWER: 'silent',
  NOT_APPLICABLE: 'silent',
  MIXED: 'open',
};

/** The arrowhead of all lines. */
export function arrowHeads(): SVGElement {
  return svg(
    'defs',
    {},
    svg(
      'marker',
      {
        id: 'arrow',
        viewBox: '0 0 10 10',
        refX: 9,
        refY: 5,
        markerWidth: 7,
        markerHeight: 7,
        orient: 'auto-start-reverse',
      },
      svg('path', { class: 'arrow-head', d: 'M0 1L9 5L0 9Z' }),
    ),
  );
}
