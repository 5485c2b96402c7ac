import { capitalized } from '../../lib/capitalized.js';
import { svg } from '../dom.js';
import { statusWords } from '../words.js';
import { inner } from './boxes.js';
import { cardLines, drawText, textHeight } from './card-text.js';
import type { CardLine, Fonts } from './card-text.js';
import type { Drawn } from './draw-card.js';
import { itemWords } from './item-words.js';
import type { PictureClaim } from './picture-claim.js';

/** Draws the card of the claim itself, with its items and its status. */
export function drawClaim(claim: PictureClaim, fonts: Fonts, claimWidth: number): Drawn {
  const lines = linesOf(claim, fonts, claimWidth - 2 * inner);
  const height = textHeight(lines) + 2 * inner;
  return {
    height,
    element: svg(
      'g',
      {
        class: `card claim status-${claim.status.value}`,
        tabindex: 0,
        role: 'button',
        'aria-label': `The claim: ${claim.text}. ${statusWords[claim.status.value].word}`,
        'data-id': claim.id,
        'data-key': claim.id,
        'data-column': 'claim',
        'data-chains': claim.chains.map((_, number) => number).join(' '),
      },
      svg('rect', { class: 'plate', width: claimWidth, height, rx: 10 }),
      drawText(lines),
    ),
  };
}

function linesOf(claim: PictureClaim, fonts: Fonts, width: number): ReadonlyArray<CardLine> {
  const line = (text: string, look: CardLine['look'], maxLines: number) =>
    cardLines(text, fonts, { look, width, maxLines });
  return [
    ...line(claim.__typename === 'Request' ? 'The request' : 'The claim', 'note', 1),
    ...line(capitalized(claim.text), 'claim', 30),
    ...claim.objects.flatMap((item) => line(`· ${itemWords(item)}`, 'note', 6)),
    ...(claim.openEnded ? line('· possibly more', 'note', 1) : []),
    ...line(statusWords[claim.status.value].word, 'status', 2),
  ];
}
