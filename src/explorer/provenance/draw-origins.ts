import { svg } from '../dom.js';
import { listWords, originCountWords } from '../words.js';
import { inner } from './boxes.js';
import { cardLines, drawText, textHeight } from './card-text.js';
import type { CardLine, Fonts } from './card-text.js';
import type { Drawn } from './draw-card.js';
import { drawnRecords, originWords } from './item-words.js';
import type { PictureClaim } from './picture-claim.js';
import { sourceName } from './source-name.js';

/** Draws a bracket with the original sources of a claim. */
export function drawOrigins(claim: PictureClaim, fonts: Fonts, claimWidth: number): Drawn {
  const lines = linesOf(claim, fonts, claimWidth - 2 * inner - 6);
  const height = textHeight(lines) + 2 * inner - 4;
  const middle = height / 2;
  return {
    height,
    element: svg(
      'g',
      { class: 'origins' },
      svg('path', {
        class: 'bracket',
        d: `M9 2Q3 2 3 10V${middle - 7}Q3 ${middle} -2 ${middle}Q3 ${middle} 3 ${middle + 7}V${height - 10}Q3 ${height - 2} 9 ${height - 2}`,
      }),
      drawText(lines, 18),
    ),
  };
}

function linesOf(claim: PictureClaim, fonts: Fonts, width: number): ReadonlyArray<CardLine> {
  const { origins } = claim;
  const drawn = drawnRecords(claim);
  const line = (text: string, look: CardLine['look']) => cardLines(text, fonts, { look, width, maxLines: 6 });
  const { against, mentionedBy } = origins;
  return [
    ...line(`Rests on ${originCountWords(origins.for.atLeast, origins.for.atMost)}`, 'title'),
    ...origins.for.origins.flatMap((origin) => line(`· ${originWords(origin, drawn)}`, 'note')),
    ...(against.atMost > 0
      ? line(`Against it: ${originCountWords(against.atLeast, against.atMost)}`, 'title')
      : []),
    ...(against.atMost > 0 ? against.origins : []).flatMap((origin) =>
      line(`· ${originWords(origin, drawn)}`, 'note'),
    ),
    ...(mentionedBy.length > 0 ? line(mentionWords(mentionedBy, drawn.ids), 'note') : []),
  ];
}

function mentionWords(sources: PictureClaim['origins']['mentionedBy'], drawn: ReadonlySet<string>): string {
  const names = sources.map((source) =>
    drawn.has(source.id) ? sourceName(source) : `${sourceName(source)} (in another version)`,
  );
  return `Left open by ${listWords(names)}`;
}
