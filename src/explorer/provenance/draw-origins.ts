import { svg } from '../dom.js';
import { listWords, originCountWords } from '../words.js';
import { claimWidth, inner } from './boxes.js';
import { cardLines, drawText, textHeight } from './card-text.js';
import type { CardLine, Fonts } from './card-text.js';
import type { Drawn } from './draw-card.js';
import { originWords } from './item-words.js';
import type { Provenance } from './provenance.js';
import { sourceName } from './source-name.js';

/** Draws a bracket with the original sources of a claim. */
export function drawOrigins(claim: Provenance, fonts: Fonts): Drawn {
  const lines = linesOf(claim, fonts);
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

function linesOf({ origins }: Provenance, fonts: Fonts): ReadonlyArray<CardLine> {
  const line = (text: string, look: CardLine['look']) =>
    cardLines(text, fonts, { look, width: claimWidth - 2 * inner - 6, maxLines: 4 });
  const { against, mentionedBy } = origins;
  return [
    ...line(`Rests on ${originCountWords(origins.for.atLeast, origins.for.atMost)}`, 'title'),
    ...origins.for.origins.flatMap((origin) => line(`· ${originWords(origin)}`, 'note')),
    ...(against.atMost > 0
      ? line(`Against it: ${originCountWords(against.atLeast, against.atMost)}`, 'title')
      : []),
    ...(against.atMost > 0 ? against.origins : []).flatMap((origin) =>
      line(`· ${originWords(origin)}`, 'note'),
    ),
    ...(mentionedBy.length > 0 ? line(`left open by ${listWords(mentionedBy.map(sourceName))}`, 'note') : []),
  ];
}
