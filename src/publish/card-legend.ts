import { xmlText } from '../lib/xml-text.js';
import { certaintyLine } from './card-chain.js';
import { fontAttributes } from './card-lines.js';
import type { CardPart } from './card-lines.js';
import { accent, cardMargin, contentWidth, fonts, quiet } from './card-style.js';
import type { CardMeasure } from './card-style.js';
import type { Certainty, PublishedChain } from './claim-page.js';

const words: Readonly<Record<Certainty, string>> = {
  fact: 'states it as fact',
  likely: 'says that it is likely',
  possible: 'says that it is possible',
  open: 'leaves it open',
  untrue: 'says that it is not true',
  omitted: 'statements that are left out here',
};

const rowHeight = 32;

/** Draws the legend of the lines and marks that the chains of a card have. */
export function cardLegend(chains: ReadonlyArray<PublishedChain>, measure: CardMeasure): CardPart {
  const steps = chains.flatMap((chain) => chain.steps);
  const certainties = [...new Set(steps.map(({ certainty }) => certainty))];
  const entries = [
    ...certainties.map((certainty) => ({
      text: words[certainty],
      sample: (x: number, y: number) => certaintyLine(certainty, x, y),
    })),
    ...(steps.some(({ isOrigin }) => isOrigin) ? [{ text: 'original source', sample: originBar }] : []),
  ];
  let [x, row] = [cardMargin, 0];
  const placed = entries.map(({ text, sample }) => {
    const width = 48 + measure(text, fonts.small) * 1.04 + 28;
    if (x > cardMargin && x + width > cardMargin + contentWidth) [x, row] = [cardMargin, row + 1];
    const entry = { text, sample, x, row };
    x += width;
    return entry;
  });
  return {
    height: placed.length === 0 ? 0 : (row + 1) * rowHeight + 8,
    svg: (top) =>
      placed
        .map((entry) => {
          const y = top + entry.row * rowHeight + 16;
          const label = `<text x="${Math.round(entry.x) + 48}" y="${y + 7}" ${fontAttributes(fonts.small, quiet)}>${xmlText(entry.text)}</text>`;
          return entry.sample(entry.x, y) + label;
        })
        .join(''),
  };
}

function originBar(x: number, y: number): string {
  return `<rect x="${Math.round(x) + 28}" y="${y - 12}" width="5" height="24" rx="2" fill="${accent}"/>`;
}
