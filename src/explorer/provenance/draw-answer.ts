import { svg } from '../dom.js';
import type { Outcome } from '../operations.generated.js';
import type { Box } from './boxes.js';
import type { Measures } from './measures.js';
import type { Addressee } from './provenance-picture.js';

/** How the line from a request to an addressee ends; also its CSS class. */
type AnswerLine = 'silent' | 'past' | 'closed' | 'open' | 'shut';

/** The ends of the line of an answer. */
export interface AnswerRoute {
  readonly claim: Box;
  readonly addressee: Box;
  readonly measures: Measures;
  /** The number of the addressee, from 0. */
  readonly place: number;
}

/** Draws a line from a request to an addressee: its end shows the outcome. */
export function drawAnswer({ outcome }: Addressee, route: AnswerRoute): SVGElement {
  const line = lineByOutcome[outcome];
  return svg(
    'g',
    { class: `answer ${line} outcome-${outcome}`, 'data-chains': '' },
    route.measures.addressees === 'beside' ? endBeside(line, route) : endBelow(line, route),
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
function endBeside(line: AnswerLine, { claim, addressee }: AnswerRoute): ReadonlyArray<SVGElement> {
  const [x1, x2] = [claim.x + claim.width, addressee.x];
  const y1 = Math.min(claim.y + claim.height - 12, addressee.y + addressee.height / 2);
  const y2 = addressee.y + addressee.height / 2;
  const bend = (x2 - x1) * 0.45;
  const whole = `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  switch (line) {
    case 'silent': {
      const stubX = x1 + (x2 - x1) * 0.52;
      const ends = [y1, y2].map((y) => Math.min(Math.max(y, claim.y + 12), claim.y + claim.height - 12));
      const y = ends[1] ?? y1;
      return [svg('path', { d: `M${x1} ${y}H${stubX - 5}` }), svg('circle', { cx: stubX, cy: y, r: 5 })];
    }
    case 'past': {
      const belowY = addressee.y + addressee.height + 16;
      const past = `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - 24} ${y2} ${x2 - 12} ${belowY}`;
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

/** The first line runs straight down; those to further addressees run down the right side. */
function endBelow(line: AnswerLine, route: AnswerRoute): ReadonlyArray<SVGElement> {
  return route.place === 0 ? endStraight(line, route) : endAside(line, route);
}

function endStraight(line: AnswerLine, { claim, addressee }: AnswerRoute): ReadonlyArray<SVGElement> {
  const x = claim.x + claim.width * 0.75;
  const [y1, y2] = [claim.y + claim.height, addressee.y];
  const whole = `M${x} ${y1}V${y2}`;
  switch (line) {
    case 'silent': {
      const stubY = y1 + (y2 - y1) * 0.55;
      return [svg('path', { d: `M${x} ${y1}V${stubY - 5}` }), svg('circle', { cx: x, cy: stubY, r: 5 })];
    }
    case 'past': {
      const right = addressee.x + addressee.width + 10;
      const past = `M${x} ${y1}C${x} ${y2 - 6} ${right} ${y1 + 10} ${right} ${y2 + 24}`;
      return [svg('path', { d: past, 'marker-end': 'url(#arrow)' })];
    }
    case 'shut':
      return [svg('path', { d: whole }), svg('path', { class: 'bar', d: `M${x - 14} ${y2 - 4}H${x + 14}` })];
    case 'closed':
    case 'open':
      return [svg('path', { d: whole, 'marker-end': 'url(#arrow)' })];
  }
}

function endAside(line: AnswerLine, { claim, addressee, place }: AnswerRoute): ReadonlyArray<SVGElement> {
  const right = addressee.x + addressee.width;
  const x = right + Math.min(20, 4 + place * 6);
  const [y1, y2] = [claim.y + claim.height - 14, addressee.y + addressee.height / 2];
  const start = `M${right} ${y1}H${x - 4}Q${x} ${y1} ${x} ${y1 + 4}`;
  const whole = `${start}V${y2 - 4}Q${x} ${y2} ${x - 4} ${y2}H${right}`;
  switch (line) {
    case 'silent': {
      const stubY = addressee.y - 10;
      return [svg('path', { d: `${start}V${stubY - 4}` }), svg('circle', { cx: x, cy: stubY, r: 4 })];
    }
    case 'past':
      return [
        svg('path', { d: `${start}V${addressee.y + addressee.height + 8}`, 'marker-end': 'url(#arrow)' }),
      ];
    case 'shut':
      return [
        svg('path', { d: whole }),
        svg('path', { class: 'bar', d: `M${right + 3} ${y2 - 12}V${y2 + 12}` }),
      ];
    case 'closed':
    case 'open':
      return [svg('path', { d: whole, 'marker-end': 'url(#arrow)' })];
  }
}
