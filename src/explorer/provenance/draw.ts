import { svg } from '../dom.js';
import { measureOf } from '../measure-text.js';
import {
  between,
  boxAt,
  cardWidth,
  claimWidth,
  columnX,
  headHeight,
  margin,
  moved,
  outcomeGap,
} from './boxes.js';
import type { Box } from './boxes.js';
import { listenToCards } from './card-keys.js';
import type { DrawingEvents } from './card-keys.js';
import { drawAddressee, drawCard, drawClaim, drawOrigins } from './cards.js';
import type { Drawn, Fonts } from './cards.js';
import type { Picture, Provenance } from './picture.js';
import { arrowHeads, drawAnswer, drawThread } from './threads.js';

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
  listenToCards(root, { onChoose, onChains });
  return root;
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
