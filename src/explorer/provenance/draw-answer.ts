import { svg } from '../dom.js';
import type { Outcome } from '../operations.generated.js';
import type { Box } from './boxes.js';
import type { Addressee } from './provenance-picture.js';

/** How the line from a request to an addressee ends; also its CSS class. */
type AnswerLine = 'silent' | 'past' | 'closed' | 'open' | 'shut';

/** Draws a line from a request to an addressee: its end shows the outcome. */
export function drawAnswer({ outcome }: Addressee, claim: Box, addressee: Box): SVGElement {
  const line = lineByOutcome[outcome];
  return svg(
    'g',
    { class: `answer ${line} outcome-${outcome}`, 'data-chains': '' },
    drawEnd(line, claim, addressee),
  );
}

const lineByOutcome: Readonly<Record<Outcome, AnswerLine>> = {
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

/** A line for an answer reaches the addressee, a refusal ends at a bar, a deflection bends past, a missing answer is an open stub. */
function drawEnd(line: AnswerLine, claim: Box, addressee: Box): ReadonlyArray<SVGElement> {
  const [x1, x2] = [claim.x + claim.width, addressee.x];
  const y1 = Math.min(claim.y + claim.height - 12, addressee.y + addressee.height / 2);
  const y2 = addressee.y + addressee.height / 2;
  const whole = `M${x1} ${y1}C${x1 + 40} ${y1} ${x2 - 40} ${y2} ${x2} ${y2}`;
  switch (line) {
    case 'silent': {
      const stubX = x1 + (x2 - x1) * 0.52;
      return [svg('path', { d: `M${x1} ${y1}H${stubX - 5}` }), svg('circle', { cx: stubX, cy: y1, r: 5 })];
    }
    case 'past': {
      const belowY = addressee.y + addressee.height + 16;
      const past = `M${x1} ${y1}C${x1 + 55} ${y1} ${x2 - 30} ${y2} ${x2 - 14} ${belowY}`;
      return [svg('path', { d: past, 'marker-end': 'url(#arrow)' })];
    }
    case 'shut':
      return [
        svg('path', { d: whole }),
        svg('path', { class: 'bar', d: `M${x2 - 4} ${y2 - 14}V${y2 + 14}` }),
      ];
    case 'closed':
    case 'open':
      return [svg('path', { d: whole, 'marker-end': 'url(#arrow)' })];
  }
}
