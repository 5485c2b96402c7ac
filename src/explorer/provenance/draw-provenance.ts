import { arrowHead } from '../arrow-head.js';
import { fill, svg } from '../dom.js';
import { textMeasure } from '../text-measure.js';
import type { Fonts } from './card-text.js';
import { drawAddressee } from './draw-addressee.js';
import { drawAnswer } from './draw-answer.js';
import { drawCard } from './draw-card.js';
import { drawClaim } from './draw-claim.js';
import { drawLine } from './draw-line.js';
import { drawOrigins } from './draw-origins.js';
import { lanesOf } from './lanes.js';
import { listenToCards } from './listen-to-cards.js';
import type { CardEvents } from './listen-to-cards.js';
import { measuresFor } from './measures.js';
import type { Measures } from './measures.js';
import { moveTo } from './move-to.js';
import type { PictureClaim } from './picture-claim.js';
import { placeParts } from './place-parts.js';
import type { Parts } from './place-parts.js';
import type { ProvenancePicture } from './provenance-picture.js';

/** The picture of who says a claim. It can be drawn again for another width. */
export interface ProvenanceDrawing {
  readonly element: SVGSVGElement;
  /** Draws the picture at most as wide as this, in pixels. */
  readonly fit: (width: number) => void;
}

/**
 * Creates the picture of a claim's provenance, not drawn yet.
 *
 * Where there is room, it runs from left to right: documents, one column for each step of the chains, the claim, the addressees of a
 * request. Else it runs from top to bottom, and begins with the claim.
 */
export function drawProvenance(
  claim: PictureClaim,
  picture: ProvenancePicture,
  events: CardEvents,
): ProvenanceDrawing {
  const element = svg('svg', {
    class: 'provenance',
    role: 'group',
    'aria-label': 'Who says so, from the documents to the claim',
  });
  listenToCards(element, events);
  const lanes = lanesOf(picture);
  const content = {
    columnCount: picture.claimColumn,
    hasAddressees: picture.addressees.length > 0,
    laneCount: Math.max(0, ...lanes) + 1,
  };
  return {
    element,
    fit: (width) => {
      const focused = element.contains(document.activeElement) ? keyOf(document.activeElement) : null;
      draw(element, { claim, picture, lanes, measures: measuresFor(width, content) });
      if (focused !== null)
        [...element.querySelectorAll<SVGElement>('.card')].find((card) => keyOf(card) === focused)?.focus();
    },
  };
}

interface Drawing {
  readonly claim: PictureClaim;
  readonly picture: ProvenancePicture;
  readonly lanes: ReadonlyArray<number>;
  readonly measures: Measures;
}

function draw(root: SVGSVGElement, { claim, picture, lanes, measures }: Drawing): void {
  const parts = drawParts(claim, picture, measures);
  const places = placeParts(parts, picture, measures);
  root.setAttribute('viewBox', `0 0 ${measures.width} ${places.height}`);
  root.setAttribute('width', String(measures.width));
  root.setAttribute('height', String(places.height));
  root.dataset['direction'] = measures.direction;
  fill(
    root,
    arrowHead({ id: 'arrow', size: 7, units: 'strokeWidth' }),
    places.heads.map(({ text, x, y }) => svg('text', { class: 'head', x, y }, text)),
    picture.lines.map((line, number) =>
      drawLine(line, { places, picture, measures, lane: lanes[number] ?? 0 }),
    ),
    picture.addressees.map((addressee, place) =>
      drawAnswer(addressee, {
        ...{ claim: places.claimBox, measures, place },
        addressee: places.addresseeBoxes[place] ?? places.claimBox,
      }),
    ),
    parts.cards.map(({ card, drawn }) =>
      moveTo(drawn.element, places.boxes.get(card.key) ?? places.claimBox),
    ),
    moveTo(parts.claim.element, places.claimBox),
    moveTo(parts.origins.element, places.originsBox),
    parts.addressees.map(({ element }, place) =>
      moveTo(element, places.addresseeBoxes[place] ?? places.claimBox),
    ),
  );
}

function drawParts(
  claim: PictureClaim,
  { cards, addressees }: ProvenancePicture,
  { cardWidth, claimWidth, addressees: place }: Measures,
): Parts {
  const fonts: Fonts = {
    title: textMeasure('600 13px system-ui, sans-serif'),
    note: textMeasure('12px system-ui, sans-serif'),
    serif: textMeasure('italic 13px Georgia, serif'),
    claim: textMeasure('600 15px Georgia, serif'),
  };
  const addresseeWidth = place === 'beside' ? cardWidth : claimWidth;
  return {
    cards: cards.map((card) => ({ card, drawn: drawCard(card, fonts, cardWidth) })),
    claim: drawClaim(claim, fonts, claimWidth),
    origins: drawOrigins(claim, fonts, claimWidth),
    addressees: addressees.map((addressee) => drawAddressee(addressee, fonts, addresseeWidth)),
  };
}

function keyOf(element: Element | null): string | null {
  return element instanceof SVGElement ? (element.dataset['key'] ?? null) : null;
}
