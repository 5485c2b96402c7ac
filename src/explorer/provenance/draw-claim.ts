import { svg } from '../dom.js';
import { statusWords } from '../words.js';
import { claimWidth, inner } from './boxes.js';
import { cardLines, drawText, textHeight } from './card-text.js';
import type { CardLine, Fonts } from './card-text.js';
import type { Drawn } from './draw-card.js';
import { itemWords } from './item-words.js';
import type { Provenance } from './provenance.js';

/** Draws the card of the claim itself, with its items and its status. */
export function drawClaim(claim: Provenance, fonts: Fonts): Drawn {
  const lines = linesOf(claim, fonts);
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

function linesOf(claim: Provenance, fonts: Fonts): ReadonlyArray<CardLine> {
  const width = claimWidth - 2 * inner;
  return [
    { text: claim.__typename === 'Request' ? 'The request' : 'The claim', look: 'note' },
    ...cardLines(claim.text, fonts, { look: 'claim', width, maxLines: 8 }),
    ...claim.objects.flatMap((item) =>
      cardLines(`· ${itemWords(item)}`, fonts, { look: 'note', width, maxLines: 3 }),
    ),
    ...cardLines(statusWords[claim.status.value].word, fonts, { look: 'status', width, maxLines: 2 }),
  ];
}
