import { svg } from '../dom.js';
import { outcomeWords } from '../words.js';
import { cardWidth, inner } from './boxes.js';
import { cardLines, drawPlate, drawText, textHeight } from './card-text.js';
import type { CardLine, Fonts } from './card-text.js';
import type { Drawn } from './draw-card.js';
import type { Addressee } from './provenance-picture.js';

/** Draws the card of an addressee, with the answer as far as it is reported. */
export function drawAddressee(addressee: Addressee, fonts: Fonts): Drawn {
  const { ids, name, outcome, note } = addressee;
  const lines = linesOf(addressee, fonts);
  const height = textHeight(lines) + 2 * inner - 3;
  return {
    height,
    element: svg(
      'g',
      {
        class: `card addressee outcome-${outcome}`,
        tabindex: -1,
        role: 'button',
        'aria-label': `Addressee: ${name}: ${outcomeWords[outcome]}${note ? `, ${note}` : ''}`,
        'data-id': ids[0] ?? '',
        'data-key': `addressee ${ids.join(' ')}`,
        'data-column': 'addressees',
        'data-chains': '',
      },
      drawPlate(cardWidth, height),
      drawText(lines),
    ),
  };
}

function linesOf({ name, outcome, note }: Addressee, fonts: Fonts): ReadonlyArray<CardLine> {
  const width = cardWidth - 2 * inner;
  return [
    ...cardLines(name, fonts, { look: 'title', width, maxLines: 2 }),
    ...cardLines(outcomeWords[outcome], fonts, { look: 'status', width, maxLines: 2 }),
    ...cardLines(note ?? '', fonts, { look: 'note', width, maxLines: 3 }),
  ];
}
