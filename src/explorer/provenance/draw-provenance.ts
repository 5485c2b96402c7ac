import { arrowHead } from '../arrow-head.js';
import { svg } from '../dom.js';
import { textMeasure } from '../text-measure.js';
import {
  between,
  boxAt,
  cardWidth,
  claimWidth,
  columnX,
  headHeight,
  margin,
  moveTo,
  outcomeGap,
} from './boxes.js';
import type { Box } from './boxes.js';
import type { Fonts } from './card-text.js';
import { drawAddressee } from './draw-addressee.js';
import { drawAnswer } from './draw-answer.js';
import { drawCard } from './draw-card.js';
import type { Drawn } from './draw-card.js';
import { drawClaim } from './draw-claim.js';
import { drawLine } from './draw-line.js';
import { drawOrigins } from './draw-origins.js';
import { listenToCards } from './listen-to-cards.js';
import type { CardEvents } from './listen-to-cards.js';
import type { Card, ProvenancePicture } from './provenance-picture.js';
import type { Provenance } from './provenance.js';

/**
 * Draws the provenance of a claim from left to right.
 *
 * Documents come first, then one column for each step of the chains, then the claim, then the addressees of a request.
 */
export function drawProvenance(
  claim: Provenance,
  picture: ProvenancePicture,
  events: CardEvents,
): SVGSVGElement {
  const parts = drawParts(claim, picture);
  const places = placeParts(parts, picture);
  const root = emptyPicture(parts, places);
  root.append(
    arrowHead({ id: 'arrow', size: 7, units: 'strokeWidth' }),
    ...columnHeads(picture),
    ...picture.lines.map((line) => drawLine(line, { ...places, picture })),
    ...picture.addressees.map((addressee, place) =>
      drawAnswer(addressee, places.claimBox, places.addresseeBoxes[place] ?? places.claimBox),
    ),
    ...parts.cards.map(({ card, drawn }) =>
      moveTo(drawn.element, places.boxes.get(card.key) ?? places.claimBox),
    ),
    moveTo(parts.claim.element, places.claimBox),
    moveTo(parts.origins.element, originsBox(parts, places.claimBox)),
    ...parts.addressees.map(({ element }, place) =>
      moveTo(element, places.addresseeBoxes[place] ?? places.claimBox),
    ),
  );
  listenToCards(root, events);
  return root;
}

interface Parts {
  readonly cards: ReadonlyArray<{ readonly card: Card; readonly drawn: Drawn }>;
  readonly claim: Drawn;
  readonly origins: Drawn;
  readonly addressees: ReadonlyArray<Drawn>;
}

function drawParts(claim: Provenance, { cards, addressees }: ProvenancePicture): Parts {
  const fonts: Fonts = {
    title: textMeasure('600 13px system-ui, sans-serif'),
    note: textMeasure('12px system-ui, sans-serif'),
    serif: textMeasure('italic 13px Georgia, serif'),
    claim: textMeasure('600 15px Georgia, serif'),
  };
  return {
    cards: cards.map((card) => ({ card, drawn: drawCard(card, fonts) })),
    claim: drawClaim(claim, fonts),
    origins: drawOrigins(claim, fonts),
    addressees: addressees.map((addressee) => drawAddressee(addressee, fonts)),
  };
}

interface Places {
  /** The boxes of the cards by key. */
  readonly boxes: ReadonlyMap<string, Box>;
  readonly claimBox: Box;
  readonly addresseeBoxes: ReadonlyArray<Box>;
}

function placeParts(parts: Parts, { claimColumn }: ProvenancePicture): Places {
  const claimBox = boxAt(columnX(claimColumn), headHeight, claimWidth, parts.claim.height);
  return {
    boxes: placeCards(parts.cards, claimColumn),
    claimBox,
    addresseeBoxes: placeAddressees(parts.addressees, claimBox),
  };
}

/** Columns start at the top, so that the first chain reads as one line. */
function placeCards(cards: Parts['cards'], columnCount: number): ReadonlyMap<string, Box> {
  const nextY = Array.from({ length: columnCount }, () => headHeight);
  const boxes = new Map<string, Box>();
  for (const { card, drawn } of cards) {
    const y = (nextY[card.column] ?? headHeight) + (card.kind === 'reply' ? 6 : 0);
    boxes.set(card.key, boxAt(columnX(card.column), y, cardWidth, drawn.height));
    nextY[card.column] = y + drawn.height + between;
  }
  return boxes;
}

function placeAddressees(addressees: ReadonlyArray<Drawn>, claimBox: Box): ReadonlyArray<Box> {
  let y = claimBox.y;
  return addressees.map(({ height }) => {
    const box = boxAt(claimBox.x + claimBox.width + outcomeGap, y, cardWidth, height);
    y += height + between;
    return box;
  });
}

function originsBox({ claim, origins }: Parts, claimBox: Box): Box {
  return boxAt(claimBox.x, claimBox.y + claim.height + between * 2, claimWidth, origins.height);
}

function emptyPicture(parts: Parts, { boxes, claimBox, addresseeBoxes }: Places): SVGSVGElement {
  const right = addresseeBoxes[0] ? addresseeBoxes[0].x + cardWidth : claimBox.x + claimWidth;
  const width = right + margin;
  const all = [...boxes.values(), originsBox(parts, claimBox), ...addresseeBoxes];
  const height = Math.max(...all.map((box) => box.y + box.height), headHeight + 160) + margin;
  const root = svg('svg', {
    class: 'provenance',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    preserveAspectRatio: 'xMinYMin meet',
    role: 'group',
    'aria-label': 'Who says so, from the documents to the claim',
  });
  // It may shrink a little to fit; when there is less room it scrolls sideways.
  root.style.minWidth = `${Math.round(width * 0.84)}px`;
  root.style.maxWidth = `${width}px`;
  return root;
}

function columnHeads({ claimColumn, addressees }: ProvenancePicture): ReadonlyArray<SVGElement> {
  const head = (text: string, x: number) => svg('text', { class: 'head', x, y: 18 }, text);
  const lastColumn = claimColumn - 1;
  const addresseeX = columnX(claimColumn) + claimWidth + outcomeGap;
  return [
    head('Documents', columnX(0)),
    ...(lastColumn > 1 ? [head('Passed on by', columnX(1))] : []),
    head('Said by', columnX(lastColumn)),
    ...(addressees.length > 0 ? [head('Addressees', addresseeX)] : []),
  ];
}
