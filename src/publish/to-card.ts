import { xmlText } from '../lib/xml-text.js';
import { cardChain } from './card-chain.js';
import { cardLegend } from './card-legend.js';
import { cardLines, fontAttributes } from './card-lines.js';
import type { CardPart } from './card-lines.js';
import { cardMargin, cardWidth, contentWidth, fonts, ink, paper, quiet, rule } from './card-style.js';
import type { CardMeasure } from './card-style.js';
import { claimBlocks } from './claim-blocks.js';
import type { Block } from './claim-blocks.js';
import type { ClaimPage } from './claim-page.js';

/** A card: an SVG file without references, and its size in pixels. */
export interface Card {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a published claim as a card of 1,080 pixels width: everything that the other forms have, with the chains as boxes and lines and
 * their legend.
 */
export function toCard(page: ClaimPage, measure: CardMeasure): Card {
  const parts = claimBlocks(page).flatMap((block) => blockParts(block, page, measure));
  let y = cardMargin;
  const drawn: string[] = [];
  for (const part of parts) {
    drawn.push(part.svg(y));
    y += part.height;
  }
  const height = Math.ceil(y + cardMargin - 16);
  const title = `<title>${xmlText(page.title)}</title>`;
  const ground = `<rect width="${cardWidth}" height="${height}" fill="${paper}"/>`;
  return {
    width: cardWidth,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${cardWidth}" height="${height}" viewBox="0 0 ${cardWidth} ${height}">${title}${ground}${drawn.join('\n')}</svg>\n`,
  };
}

function blockParts(block: Block, page: ClaimPage, measure: CardMeasure): ReadonlyArray<CardPart> {
  switch (block.kind) {
    case 'title':
      return [
        cardLines(block.over, { font: fonts.over, measure, colour: quiet, below: 2 }),
        cardLines(block.text, { font: fonts.title, measure, below: 18 }),
      ];
    case 'status':
      return [
        statusPart(block.word, measure),
        cardLines(block.reason, { font: fonts.text, measure, colour: quiet, below: 4 }),
      ];
    case 'heading':
      return [
        space(18),
        cardLines(block.text, { font: fonts.heading, measure, colour: quiet, below: 6 }),
        ...(block.text === 'Who says so' ? [cardLegend(page.chains, measure)] : []),
      ];
    case 'list':
      return block.entries.map(({ text, url }) =>
        cardLines(text, { font: fonts.text, measure, indent: 24, bullet: '·', url }),
      );
    case 'chain':
      return [
        cardChain(block.chain.steps, measure),
        cardLines(block.chain.sentence, { font: fonts.sentence, measure, below: 26 }),
      ];
    case 'note':
      return [
        ruler(),
        cardLines(block.text, { font: fonts.small, measure, colour: quiet, below: 0 }),
        ...(block.url === null
          ? []
          : [cardLines(block.url, { font: fonts.small, measure, colour: quiet, url: block.url })]),
      ];
  }
}

/** The status in a frame. */
function statusPart(word: string, measure: CardMeasure): CardPart {
  const width = Math.round(measure(word, fonts.status) * 1.04) + 36;
  return {
    height: 56,
    svg: (y) =>
      `<rect x="${cardMargin}" y="${y}" width="${width}" height="42" rx="21" fill="#fff" stroke="${ink}" stroke-width="1.6"/>` +
      `<text x="${cardMargin + 18}" y="${y + 30}" ${fontAttributes(fonts.status, ink)}>${xmlText(word)}</text>`,
  };
}

function space(height: number): CardPart {
  return { height, svg: () => '' };
}

function ruler(): CardPart {
  return {
    height: 34,
    svg: (y) =>
      `<path d="M${cardMargin} ${y + 18}H${cardMargin + contentWidth}" stroke="${rule}" stroke-width="1.5"/>`,
  };
}
