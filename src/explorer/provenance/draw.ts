import { svg } from '../dom.js';
import type { Outcome } from '../operations.generated.js';
import {
  actionWords,
  countOfOrigins,
  factualityWords,
  listed,
  outcomeWords,
  stanceWords,
  statusWords,
} from '../words.js';
import { measureOf } from '../measure-text.js';
import { wrapText } from '../wrap-text.js';
import type { Measure } from '../wrap-text.js';
import { nameOf } from './picture.js';
import type { Addressee, Card, Picture, Provenance, Thread } from './picture.js';

/** What the drawing tells the page. */
export interface DrawingEvents {
  readonly onChoose: (id: string) => void;
  /** The chains under the pointer or the focus; null when there are none. */
  readonly onChains: (chains: ReadonlyArray<number> | null) => void;
}

const cardWidth = 168;
const gap = 50;
const outcomeGap = 88;
const margin = 12;
const headHeight = 44;
/** Lines that lead past a column run above its cards. */
const passY = 33;
const between = 14;
const inner = 11;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Fonts {
  readonly title: Measure;
  readonly note: Measure;
  readonly serif: Measure;
}

/** Draws who says so: documents at the left, each layer a column, the claim at the right, then those who were asked. */
export function drawProvenance(
  provenance: Provenance,
  picture: Picture,
  { onChoose, onChains }: DrawingEvents,
): SVGSVGElement {
  const fonts: Fonts = {
    title: measureOf('600 13px system-ui, sans-serif'),
    note: measureOf('12px system-ui, sans-serif'),
    serif: measureOf('italic 13px Georgia, serif'),
  };
  const cards = picture.cards.map((card) => drawCard(card, fonts));
  const claim = drawClaim(provenance, fonts);
  const origins = drawOrigins(provenance, fonts);
  const asked = picture.addressees.map((addressee) => drawAddressee(addressee, fonts));
  const columns = stackColumns(picture, cards);
  const height = Math.max(
    ...columns.heights,
    claim.height + between * 2 + origins.height,
    asked.reduce((sum, { height: own }) => sum + own + between, 0),
    160,
  );
  const claimBox = boxAt(columnX(picture.claimColumn), headHeight, claimWidth, claim.height);
  const boxes = placeCards(picture, cards, { columns, height });
  const askedBoxes = placeAsked(asked, claimBox);
  const width = (askedBoxes[0] ? askedBoxes[0].x + cardWidth : claimBox.x + claimWidth) + margin;
  const root = svg('svg', {
    class: 'provenance',
    viewBox: `0 0 ${width} ${height + headHeight + margin}`,
    width,
    height: height + headHeight + margin,
    preserveAspectRatio: 'xMinYMin meet',
    role: 'group',
    'aria-label': 'Who says so, from the documents to the claim',
  });
  root.append(
    arrowHeads(),
    ...heads(picture, { hasAsked: asked.length > 0 }),
    ...picture.threads.map((thread) => drawThread(thread, { boxes, claimBox, picture })),
    ...picture.addressees.map((addressee, place) =>
      drawAnswer(addressee, claimBox, askedBoxes[place] ?? claimBox),
    ),
    ...cards.map(({ element }, place) =>
      moved(element, boxes.get(picture.cards[place]?.key ?? '') ?? claimBox),
    ),
    moved(claim.element, claimBox),
    moved(
      origins.element,
      boxAt(claimBox.x, claimBox.y + claim.height + between * 2, claimWidth, origins.height),
    ),
    ...asked.map(({ element }, place) => moved(element, askedBoxes[place] ?? claimBox)),
  );
  // It may shrink a little to fit; below that it is moved sideways.
  root.style.minWidth = `${Math.round(width * 0.84)}px`;
  root.style.maxWidth = `${width}px`;
  listen(root, { onChoose, onChains });
  return root;
}

const claimWidth = 218;

function columnX(column: number): number {
  return margin + column * (cardWidth + gap);
}

function boxAt(x: number, y: number, width: number, height: number): Box {
  return { x, y, width, height };
}

function moved(element: SVGElement, { x, y }: Box): SVGElement {
  element.setAttribute('transform', `translate(${x},${y})`);
  return element;
}

interface Drawn {
  readonly element: SVGGElement;
  readonly height: number;
}

function drawCard(card: Card, fonts: Fonts): Drawn {
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
  const height = lines.length * lineHeight + 2 * inner - 3;
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
const lineHeight = 16;

interface Line {
  readonly text: string;
  readonly look: 'title' | 'note' | 'quote' | 'mark' | 'claim' | 'status';
}

function textLines(lines: ReadonlyArray<Line>, left = inner + 2): SVGElement {
  return svg(
    'text',
    {},
    lines.map(({ text, look }, place) =>
      svg('tspan', { x: left, y: inner + 11 + place * lineHeight, class: `t-${look}` }, text),
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

function drawClaim(provenance: Provenance, fonts: Fonts): Drawn {
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
  const height = lines.length * lineHeight + 2 * inner;
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

type Item = Provenance['objects'][number];

/** "supply of missile systems, as many as 14: possible". */
export function itemWords({ action, node, quantityText, factuality, as }: Item): string {
  const name = node.__typename === 'Actor' || node.__typename === 'Asset' ? node.name : node.text;
  const doing = action && action !== 'OTHER' ? actionWords[action] : null;
  const item = as ?? name;
  const what = doing && doing !== item ? `${doing}: ${item}` : item;
  const how = factuality === 'CERTAIN' ? '' : ` (${factualityWords[factuality]})`;
  return `${what}${quantityText ? `, ${quantityText}` : ''}${how}`;
}

function drawOrigins({ rests }: Provenance, fonts: Fonts): Drawn {
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
  const height = lines.length * lineHeight + 2 * inner - 4;
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

type Origin = Provenance['rests']['for']['origins'][number];

/** "The Washington Post (also passes it on)". */
export function originWords({ source, anonymous, relay }: Origin): string {
  const notes = [anonymous ? 'unnamed' : null, relay ? 'also passes it on' : null].filter(
    (note) => note !== null,
  );
  return `${nameOf(source)}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

function drawAddressee({ ids, name, outcome, note }: Addressee, fonts: Fonts): Drawn {
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
  const height = lines.length * lineHeight + 2 * inner - 3;
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

interface Columns {
  readonly heights: ReadonlyArray<number>;
}

function stackColumns(picture: Picture, cards: ReadonlyArray<Drawn>): Columns {
  const heights = Array.from({ length: picture.claimColumn }, (_, column) =>
    cards.reduce((sum, { height }, place) => {
      const card = picture.cards[place];
      return card?.column === column ? sum + height + between + (card.kind === 'reply' ? 6 : 0) : sum;
    }, 0),
  );
  return { heights };
}

/** Columns start at the top, so that the first chain reads as one line. */
function placeCards(
  picture: Picture,
  cards: ReadonlyArray<Drawn>,
  { columns }: { readonly columns: Columns; readonly height: number },
): ReadonlyMap<string, Box> {
  const next = columns.heights.map(() => headHeight);
  const boxes = new Map<string, Box>();
  picture.cards.forEach((card, place) => {
    const { height } = cards[place] ?? { height: 0 };
    const y = (next[card.column] ?? headHeight) + (card.kind === 'reply' ? 6 : 0);
    boxes.set(card.key, boxAt(columnX(card.column), y, cardWidth, height));
    next[card.column] = y + height + between;
  });
  return boxes;
}

function placeAsked(asked: ReadonlyArray<Drawn>, claimBox: Box): ReadonlyArray<Box> {
  let y = claimBox.y;
  return asked.map(({ height }) => {
    const box = boxAt(claimBox.x + claimBox.width + outcomeGap, y, cardWidth, height);
    y += height + between;
    return box;
  });
}

function heads(picture: Picture, { hasAsked }: { readonly hasAsked: boolean }): ReadonlyArray<SVGElement> {
  const head = (text: string, x: number) => svg('text', { class: 'head', x, y: 18 }, text);
  const layers = picture.claimColumn - 1;
  return [
    head('Document', columnX(0)),
    ...(layers > 1 ? [head('who passes it on', columnX(1))] : []),
    head('who says it', columnX(layers)),
    ...(hasAsked ? [head('who was asked', columnX(picture.claimColumn) + claimWidth + outcomeGap)] : []),
  ];
}

interface Places {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly claimBox: Box;
  readonly picture: Picture;
}

function drawThread(thread: Thread, { boxes, claimBox, picture }: Places): SVGElement {
  const from = boxes.get(thread.from) ?? claimBox;
  const to = thread.to === null ? claimBox : (boxes.get(thread.to) ?? claimBox);
  const [x1, x2] = [from.x + from.width, to.x];
  const [y1, y2] = [from.y + Math.min(from.height / 2, 30), arrivalY(thread, to, picture)];
  const bend = Math.min(40, (x2 - x1) / 2);
  const isPassing = x2 - x1 > gap + 1;
  const d = isPassing
    ? `M${x1} ${y1}C${x1 + 22} ${y1} ${x1 + 8} ${passY} ${x1 + gap} ${passY}H${x2 - gap}C${x2 - 8} ${passY} ${x2 - 26} ${y2} ${x2} ${y2}`
    : `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  const words = threadWords(thread);
  const isAgainst = thread.stance === 'DENY' || (thread.factuality?.endsWith('_NOT') ?? false);
  const [mx, my] = [x2 - gap / 2, (y1 + y2) / 2];
  return svg(
    'g',
    { class: `thread ${lineLook(thread)}`, 'data-chains': thread.chains.join(' ') },
    svg('path', { d, 'marker-end': 'url(#arrow)' }, words ? svg('title', {}, words) : null),
    isAgainst && svg('path', { class: 'stroke-across', d: `M${mx - 5} ${my + 8}L${mx + 5} ${my - 8}` }),
  );
}

/** Lines that arrive at the claim are spread along its left side. */
function arrivalY(thread: Thread, to: Box, { threads }: Picture): number {
  if (thread.to !== null) return to.y + Math.min(to.height / 2, 30);
  const arriving = threads.filter((other) => other.to === null);
  return to.y + (to.height * (arriving.indexOf(thread) + 1)) / (arriving.length + 1);
}

function threadWords({ factuality, stance, words }: Thread): string {
  return [factuality ? factualityWords[factuality] : null, stance ? stanceWords[stance] : null, words]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}

function lineLook({ factuality, stance, inferred }: Thread): string {
  return [
    factuality ? `f-${factuality}` : stance ? `s-${stance}` : 'f-none',
    inferred ? 'inferred' : '',
  ].join(' ');
}

/** A grant or refusal closes the request; a deflection bends past; silence is a stub that stays open. */
function drawAnswer({ outcome }: Addressee, claim: Box, asked: Box): SVGElement {
  const [x1, x2] = [claim.x + claim.width, asked.x];
  const y1 = Math.min(claim.y + claim.height - 12, asked.y + asked.height / 2);
  const y2 = asked.y + asked.height / 2;
  const stubX = x1 + (x2 - x1) * 0.52;
  const shape = answerShapes[outcome];
  const whole = `M${x1} ${y1}C${x1 + 40} ${y1} ${x2 - 40} ${y2} ${x2} ${y2}`;
  const past = `M${x1} ${y1}C${x1 + 55} ${y1} ${x2 - 30} ${y2} ${x2 - 14} ${asked.y + asked.height + 16}`;
  return svg(
    'g',
    { class: `answer ${shape} outcome-${outcome}`, 'data-chains': '' },
    shape === 'silent' &&
      svg(
        'g',
        {},
        svg('path', { d: `M${x1} ${y1}H${stubX - 5}` }),
        svg('circle', { cx: stubX, cy: y1, r: 5 }),
      ),
    shape === 'past' && svg('path', { d: past, 'marker-end': 'url(#arrow)' }),
    (shape === 'closed' || shape === 'open') && svg('path', { d: whole, 'marker-end': 'url(#arrow)' }),
    shape === 'shut' &&
      svg(
        'g',
        {},
        svg('path', { d: whole }),
        svg('path', { class: 'bar', d: `M${x2 - 4} ${y2 - 14}V${y2 + 14}` }),
      ),
  );
}

const answerShapes: Readonly<Record<Outcome, 'silent' | 'past' | 'closed' | 'open' | 'shut'>> = {
  FULFILLED: 'closed',
  GRANTED: 'closed',
  PROMISED: 'closed',
  REFUSED: 'shut',
  CONTESTED: 'open',
  NOT_GRANTED: 'shut',
  UNCLEAR: 'open',
  REQUEST_DENIED: 'shut',
  ACKNOWLEDGED: 'silent',
  DEFLECTED: 'past',
  NO_REPORTED_ANSWER: 'silent',
  NOT_APPLICABLE: 'silent',
  MIXED: 'open',
};

function arrowHeads(): SVGElement {
  return svg(
    'defs',
    {},
    svg(
      'marker',
      {
        id: 'arrow',
        viewBox: '0 0 10 10',
        refX: 9,
        refY: 5,
        markerWidth: 7,
        markerHeight: 7,
        orient: 'auto-start-reverse',
      },
      svg('path', { class: 'arrow-head', d: 'M0 1L9 5L0 9Z' }),
    ),
  );
}

function listen(root: SVGSVGElement, { onChoose, onChains }: DrawingEvents): void {
  const cardOf = (event: Event) =>
    event.target instanceof Element ? event.target.closest<SVGGElement>('.card') : null;
  const chainsOf = (card: SVGGElement | null) => {
    const text = card?.dataset['chains'] ?? '';
    return text === '' ? null : text.split(' ').map(Number);
  };
  root.addEventListener('click', (event) => {
    const id = cardOf(event)?.dataset['id'];
    if (id) onChoose(id);
  });
  for (const name of ['pointerover', 'focusin'] as const)
    root.addEventListener(name, (event) => {
      onChains(chainsOf(cardOf(event)));
    });
  for (const name of ['pointerleave', 'focusout'] as const)
    root.addEventListener(name, () => {
      onChains(null);
    });
  root.addEventListener('keydown', (event) => {
    const card = cardOf(event);
    if (!card) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (card.dataset['id']) onChoose(card.dataset['id']);
    } else if (event.key.startsWith('Arrow')) {
      event.preventDefault();
      moveFocus(root, card, event.key);
    }
  });
}

/** Up and down within a column, left and right to the nearest card of the next one. */
function moveFocus(root: SVGSVGElement, card: SVGGElement, key: string): void {
  const here = middleOf(card);
  const [dx, dy] =
    key === 'ArrowLeft' ? [-1, 0] : key === 'ArrowRight' ? [1, 0] : key === 'ArrowUp' ? [0, -1] : [0, 1];
  const others = [...root.querySelectorAll<SVGGElement>('.card')].filter((other) => other !== card);
  const distance = (other: SVGGElement) => {
    const { x, y } = middleOf(other);
    const along = (x - here.x) * dx + (y - here.y) * dy;
    const aside = Math.abs((x - here.x) * dy) + Math.abs((y - here.y) * dx);
    return along > 4 ? along + aside * 2 : Infinity;
  };
  const next = others.toSorted((a, b) => distance(a) - distance(b))[0];
  if (!next || distance(next) === Infinity) return;
  card.setAttribute('tabindex', '-1');
  next.setAttribute('tabindex', '0');
  next.focus();
}

function middleOf(card: SVGGElement): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = card.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
