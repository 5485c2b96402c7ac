import { svg } from '../dom.js';
import { measureOf } from '../measure-text.js';
import { countOfOrigins, listed, outcomeWords, statusWords } from '../words.js';
import { wrapText } from '../wrap-text.js';
import type { Measure } from '../wrap-text.js';
import { cardWidth, claimWidth, inner } from './boxes.js';
import { itemWords, originWords } from './item-words.js';
import { nameOf } from './picture.js';
import type { Addressee, Card, Provenance } from './picture.js';

/** Measures of the fonts that are drawn with. */
export interface Fonts {
  readonly title: Measure;
  readonly note: Measure;
  readonly serif: Measure;
}

/** A part that is drawn, but not yet placed. */
export interface Drawn {
  readonly element: SVGGElement;
  readonly height: number;
}

/** Draws a document, a statement or a reply. */
export function drawCard(card: Card, fonts: Fonts): Drawn {
  const width = cardWidth - 2 * inner;
  const lines: Line[] = [
    ...wrapText(card.title, {
      width: card.kind === 'document' ? width - 16 : width,
      most: 3,
      measure: fonts.title,
    }).map((text) => ({
      text,
      look: 'title' as const,
    })),
    ...card.notes.flatMap((note) =>
      wrapText(note, { width, most: 2, measure: fonts.note }).map((text) => ({
        text,
        look: 'note' as const,
      })),
    ),
    ...wrapText(card.quote ? `“${card.quote}”` : '', { width, most: 3, measure: fonts.serif }).map(
      (text) => ({
        text,
        look: 'quote' as const,
      }),
    ),
    ...(card.isOrigin ? [{ text: 'an origin', look: 'mark' as const }] : []),
  ];
  const height = heightOf(lines) + 2 * inner - 3;
  const words = [
    card.title,
    ...card.notes,
    card.quote ? `“${card.quote}”` : '',
    card.isOrigin ? 'an origin' : '',
  ];
  return {
    height,
    element: svg(
      'g',
      {
        class: `card ${card.kind}${card.isOrigin ? ' origin' : ''}`,
        tabindex: -1,
        role: 'button',
        'aria-label': `${roleWords[card.kind]}: ${words.filter((word) => word !== '').join(', ')}`,
        'data-id': card.id,
        'data-key': card.key,
        'data-column': card.column,
        'data-chains': card.chains.join(' '),
      },
      card.kind === 'document' ? sheet(cardWidth, height) : plate(cardWidth, height),
      card.isOrigin && svg('rect', { class: 'origin-bar', width: 4, height, rx: 2 }),
      textLines(lines),
    ),
  };
}

const roleWords = { document: 'Document', statement: 'Statement', reply: 'Reply' } as const;
/** From line to line: the claim is set larger than what stands around it. */
const lineHeight = (look: Line['look']): number => (look === 'claim' ? 19 : 16);
const heightOf = (lines: ReadonlyArray<Line>): number =>
  lines.reduce((height, { look }) => height + lineHeight(look), 0);

interface Line {
  readonly text: string;
  readonly look: 'title' | 'note' | 'quote' | 'mark' | 'claim' | 'status';
}

function textLines(lines: ReadonlyArray<Line>, left = inner + 2): SVGElement {
  return svg(
    'text',
    {},
    lines.map(({ text, look }, place) =>
      svg('tspan', { x: left, y: inner - 5 + heightOf(lines.slice(0, place + 1)), class: `t-${look}` }, text),
    ),
  );
}

function plate(width: number, height: number): SVGElement {
  return svg('rect', { class: 'plate', width, height, rx: 6 });
}

/** A sheet with a folded corner. */
function sheet(width: number, height: number): SVGElement {
  const fold = 14;
  return svg(
    'g',
    {},
    svg('path', { class: 'plate', d: `M0 0H${width - fold}L${width} ${fold}V${height}H0Z` }),
    svg('path', { class: 'fold', d: `M${width - fold} 0V${fold}H${width}` }),
  );
}

/** Draws the claim itself, with its items and how it stands. */
export function drawClaim(provenance: Provenance, fonts: Fonts): Drawn {
  const width = claimWidth - 2 * inner;
  const { word } = statusWords[provenance.standing.value];
  const lines: Line[] = [
    { text: provenance.__typename === 'Request' ? 'The request' : 'The claim', look: 'note' },
    ...wrapText(provenance.text, { width, most: 8, measure: measureOf('600 15px Georgia, serif') }).map(
      (text) => ({
        text,
        look: 'claim' as const,
      }),
    ),
    ...provenance.objects.flatMap((item) =>
      wrapText(`· ${itemWords(item)}`, { width, most: 3, measure: fonts.note }).map((text) => ({
        text,
        look: 'note' as const,
      })),
    ),
    ...wrapText(word, { width, most: 2, measure: fonts.title }).map((text) => ({
      text,
      look: 'status' as const,
    })),
  ];
  const height = heightOf(lines) + 2 * inner;
  return {
    height,
    element: svg(
      'g',
      {
        class: `card claim status-${provenance.standing.value}`,
        tabindex: 0,
        role: 'button',
        'aria-label': `The claim: ${provenance.text}. ${word}`,
        'data-id': provenance.id,
        'data-key': provenance.id,
        'data-column': 'claim',
        'data-chains': provenance.chains.map((_, number) => number).join(' '),
      },
      svg('rect', { class: 'plate', width: claimWidth, height, rx: 10 }),
      textLines(lines),
    ),
  };
}

/** Draws the bracket of what it rests on. */
export function drawOrigins({ rests }: Provenance, fonts: Fonts): Drawn {
  const width = claimWidth - 2 * inner - 6;
  const wrap = (text: string, look: Line['look']) =>
    wrapText(text, { width, most: 4, measure: look === 'title' ? fonts.title : fonts.note }).map((line) => ({
      text: line,
      look,
    }));
  const lines: Line[] = [
    ...wrap(`Rests on ${countOfOrigins(rests.for.atLeast, rests.for.atMost)}`, 'title'),
    ...rests.for.origins.flatMap((origin) => wrap(`· ${originWords(origin)}`, 'note')),
    ...(rests.against.atMost > 0
      ? [
          ...wrap(`Against it: ${countOfOrigins(rests.against.atLeast, rests.against.atMost)}`, 'title'),
          ...rests.against.origins.flatMap((origin) => wrap(`· ${originWords(origin)}`, 'note')),
        ]
      : []),
    ...(rests.mentionedBy.length > 0
      ? wrap(`left open by ${listed(rests.mentionedBy.map(nameOf))}`, 'note')
      : []),
  ];
  const height = heightOf(lines) + 2 * inner - 4;
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
      textLines(lines, 18),
    ),
  };
}

/** Draws somebody who was asked, with what is reported of the answer. */
export function drawAddressee({ ids, name, outcome, note }: Addressee, fonts: Fonts): Drawn {
  const width = cardWidth - 2 * inner;
  const lines: Line[] = [
    ...wrapText(name, { width, most: 2, measure: fonts.title }).map((text) => ({
      text,
      look: 'title' as const,
    })),
    ...wrapText(outcomeWords[outcome], { width, most: 2, measure: fonts.title }).map((text) => ({
      text,
      look: 'status' as const,
    })),
    ...wrapText(note ?? '', { width, most: 3, measure: fonts.note }).map((text) => ({
      text,
      look: 'note' as const,
    })),
  ];
  const height = heightOf(lines) + 2 * inner - 3;
  return {
    height,
    element: svg(
      'g',
      {
        class: `card addressee outcome-${outcome}`,
        tabindex: -1,
        role: 'button',
        'aria-label': `Asked: ${name}: ${outcomeWords[outcome]}${note ? `, ${note}` : ''}`,
        'data-id': ids[0] ?? '',
        'data-key': `asked ${ids.join(' ')}`,
        'data-column': 'asked',
        'data-chains': '',
      },
      plate(cardWidth, height),
      textLines(lines),
    ),
  };
}
