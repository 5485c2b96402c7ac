import { svg } from '../dom.js';
import { inner } from './boxes.js';
import { cardLines, drawPlate, drawText, textHeight } from './card-text.js';
import type { CardLine, Fonts } from './card-text.js';
import type { Card } from './card.js';

/** A drawn part that has no position yet. */
export interface Drawn {
  readonly element: SVGGElement;
  readonly height: number;
}

const originWords = 'original source';
const typeWords = { document: 'Document', statement: 'Statement', reply: 'Reply', gap: 'Gap' } as const;

/** Draws the card of a document, a statement or a reply. */
export function drawCard(card: Card, fonts: Fonts, cardWidth: number): Drawn {
  const lines = linesOf(card, fonts, cardWidth - 2 * inner);
  const height = textHeight(lines) + 2 * inner - 3;
  return {
    height,
    element: svg(
      'g',
      {
        class: `card ${card.kind}${card.isOrigin ? ' origin' : ''}`,
        tabindex: -1,
        role: card.kind === 'gap' ? 'img' : 'button',
        'aria-label': `${typeWords[card.kind]}: ${textsOf(card).join(', ')}`,
        'data-id': card.id,
        'data-key': card.key,
        'data-column': card.column,
        'data-chains': card.chains.join(' '),
      },
      card.kind === 'document' ? drawSheet(cardWidth, height) : drawPlate(cardWidth, height),
      card.isOrigin && svg('rect', { class: 'origin-bar', width: 4, height, rx: 2 }),
      drawText(lines),
    ),
  };
}

function linesOf(card: Card, fonts: Fonts, width: number): ReadonlyArray<CardLine> {
  const titleWidth = card.kind === 'document' ? width - 16 : width;
  return [
    ...cardLines(card.title, fonts, { look: 'title', width: titleWidth, maxLines: 5 }),
    ...card.badges.flatMap((badge) => cardLines(badge, fonts, { look: 'badge', width, maxLines: 3 })),
    ...card.notes.flatMap((note) => cardLines(note, fonts, { look: 'note', width, maxLines: 5 })),
    ...cardLines(quoted(card), fonts, { look: 'quote', width, maxLines: 8 }),
    ...(card.isOrigin ? cardLines(originWords, fonts, { look: 'mark', width, maxLines: 2 }) : []),
  ];
}

function textsOf(card: Card): ReadonlyArray<string> {
  const texts = [card.title, ...card.badges, ...card.notes, quoted(card), card.isOrigin ? originWords : ''];
  return texts.filter((text) => text !== '');
}

function quoted({ quote }: Card): string {
  return quote ? `“${quote}”` : '';
}

/** A sheet of paper with a folded corner. */
function drawSheet(width: number, height: number): SVGElement {
  const fold = 14;
  return svg(
    'g',
    {},
    svg('path', { class: 'plate', d: `M0 0H${width - fold}L${width} ${fold}V${height}H0Z` }),
    svg('path', { class: 'fold', d: `M${width - fold} 0V${fold}H${width}` }),
  );
}
