import { svg } from '../dom.js';
import { inner } from './boxes.js';
import { cardLines, drawPlate, drawText, textHeight } from './card-text.js';
import type { CardLine, Fonts } from './card-text.js';
import type { Drawn } from './draw-card.js';
import type { Addressee } from './provenance-picture.js';

/** Draws the card of an addressee, with the answer as far as it is reported. */
export function drawAddressee(addressee: Addressee, fonts: Fonts, width: number): Drawn {
  const { ids, name, outcome, outcomeWords, note } = addressee;
  const lines = linesOf(addressee, fonts, width - 2 * inner);
  const height = textHeight(lines) + 2 * inner - 3;
  return {
    height,
    element: svg(
      'g',
      {
        class: `card addressee outcome-${outcome}`,
        tabindex: -1,
        role: 'button',
        'aria-label': `Addressee: ${name}: ${outcomeWords}${note ? `, ${note}` : ''}`,
        'data-id': ids[0] ?? '',
        'data-key': `addressee ${ids.join(' ')}`,
        'data-column': 'addressees',
        'data-chains': '',
      },
      drawPlate(width, height),
      drawText(lines),
    ),
  };
}

function linesOf(
  { name, outcomeWords, note }: Addressee,
  fonts: Fonts,
  width: number,
): ReadonlyArray<CardLine> {
  return [
    ...cardLines(name, fonts, { look: 'title', width, maxLines: 4 }),
    ...cardLines(outcomeWords, fonts, { look: 'status', width, maxLines: 4 }),
    ...cardLines(note ?? '', fonts, { look: 'note', width, maxLines: 6 }),
  ];
}
