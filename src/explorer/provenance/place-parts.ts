import { between, boxAt, headHeight, margin } from './boxes.js';
import type { Box } from './boxes.js';
import type { Drawn } from './draw-card.js';
import type { Measures } from './measures.js';
import type { Card } from './card.js';
import type { ProvenancePicture } from './provenance-picture.js';

/** The drawn parts of a picture, without positions. */
export interface Parts {
  readonly cards: ReadonlyArray<{ readonly card: Card; readonly drawn: Drawn }>;
  readonly claim: Drawn;
  readonly origins: Drawn;
  readonly addressees: ReadonlyArray<Drawn>;
}

/** The words above a group of cards. */
export interface Head {
  readonly text: string;
  readonly x: number;
  /** The base line of the text. */
  readonly y: number;
}

/** Where the parts of a picture are. */
export interface Places {
  /** The boxes of the cards by key. */
  readonly boxes: ReadonlyMap<string, Box>;
  readonly claimBox: Box;
  readonly originsBox: Box;
  readonly addresseeBoxes: ReadonlyArray<Box>;
  readonly heads: ReadonlyArray<Head>;
  readonly height: number;
}

/** Space above an addressee below the claim, for the line of its answer. */
const answerHeight = 46;

/** Places the parts of a picture. Across, columns start at the top, so that the first chain reads as one line. */
export function placeParts(parts: Parts, picture: ProvenancePicture, measures: Measures): Places {
  return measures.direction === 'across'
    ? placeAcross(parts, picture, measures)
    : placeUpright(parts, picture, measures);
}

function placeAcross(parts: Parts, { claimColumn }: ProvenancePicture, measures: Measures): Places {
  const { cardWidth, claimWidth, gap } = measures;
  const columnX = (column: number) => margin + column * (cardWidth + gap);
  const nextY = Array.from({ length: claimColumn }, () => headHeight);
  const boxes = new Map<string, Box>();
  for (const { card, drawn } of parts.cards) {
    const y = nextY[card.column] ?? headHeight;
    boxes.set(card.key, boxAt(columnX(card.column), y, cardWidth, drawn.height));
    nextY[card.column] = y + drawn.height + between;
  }
  const claimBox = boxAt(columnX(claimColumn), headHeight, claimWidth, parts.claim.height);
  const addresseeBoxes = placeAddressees(parts.addressees, claimBox, measures);
  const last = measures.addressees === 'below' ? (addresseeBoxes.at(-1) ?? claimBox) : claimBox;
  const originsY = last.y + last.height + between * 2;
  const originsBox = boxAt(claimBox.x, originsY, claimWidth, parts.origins.height);
  return {
    ...{ boxes, claimBox, originsBox, addresseeBoxes },
    heads: headsAcross(parts, { columnX, claimColumn, firstAddressee: addresseeBoxes[0] }),
    height: bottomOf([...boxes.values(), originsBox, ...addresseeBoxes]) + margin,
  };
}

function placeAddressees(
  addressees: ReadonlyArray<Drawn>,
  claimBox: Box,
  { addressees: place, cardWidth, claimWidth, outcomeGap }: Measures,
): ReadonlyArray<Box> {
  const isBeside = place === 'beside';
  const [x, width] = isBeside
    ? [claimBox.x + claimBox.width + outcomeGap, cardWidth]
    : [claimBox.x, claimWidth];
  let y = isBeside ? claimBox.y : claimBox.y + claimBox.height + answerHeight;
  return addressees.map(({ height }) => {
    const box = boxAt(x, y, width, height);
    y += height + (isBeside ? between : answerHeight / 2);
    return box;
  });
}

interface HeadOptions {
  readonly columnX: (column: number) => number;
  readonly claimColumn: number;
  readonly firstAddressee: Box | undefined;
}

function headsAcross(
  { cards }: Parts,
  { columnX, claimColumn, firstAddressee }: HeadOptions,
): ReadonlyArray<Head> {
  const heads = headWords(
    cards.map(({ card }) => card.column),
    claimColumn,
  );
  const addressees = firstAddressee && firstAddressee.y === headHeight ? [firstAddressee] : [];
  return [
    ...heads.map(([column, text]) => ({ text, x: columnX(column), y: 18 })),
    ...addressees.map(({ x }) => ({ text: addresseeWords, x, y: 18 })),
  ];
}

const addresseeWords = 'Addressees';

/** Returns the columns that begin a group of cards, with its words. */
function headWords(
  columns: ReadonlyArray<number>,
  claimColumn: number,
): ReadonlyArray<readonly [number, string]> {
  const heads: ReadonlyArray<readonly [number, string]> = [
    [0, 'Documents'],
    ...(claimColumn > 2 ? [[1, 'Passed on by'] as const] : []),
    [claimColumn - 1, 'Said by'],
  ];
  return heads.filter(
    ([first, words]) =>
      columns.includes(first) ||
      (words === 'Passed on by' && columns.some((column) => column > 0 && column < claimColumn - 1)),
  );
}

/** The claim comes first, then its addressees and original sources, then those who say it, down to the documents. */
function placeUpright(parts: Parts, { claimColumn }: ProvenancePicture, measures: Measures): Places {
  const { gutter, cardWidth } = measures;
  const claimBox = boxAt(gutter, 4, cardWidth, parts.claim.height);
  const addresseeBoxes = placeAddressees(parts.addressees, claimBox, measures);
  const above = addresseeBoxes.at(-1) ?? claimBox;
  const originsBox = boxAt(gutter, above.y + above.height + between, cardWidth, parts.origins.height);
  const groups = headWords(
    parts.cards.map(({ card }) => card.column),
    claimColumn,
  );
  const boxes = new Map<string, Box>();
  const heads: Head[] = [];
  let y = originsBox.y + originsBox.height + between;
  for (const [first, text] of [...groups].reverse()) {
    const group = parts.cards.filter(({ card }) => groupOf(card.column, claimColumn) === first);
    heads.push({ text, x: gutter, y: y + 14 });
    y += 24;
    for (const { card, drawn } of [...group].sort((a, b) => b.card.column - a.card.column)) {
      boxes.set(card.key, boxAt(gutter, y, cardWidth, drawn.height));
      y += drawn.height + between;
    }
  }
  return { boxes, claimBox, originsBox, addresseeBoxes, heads, height: y + margin };
}

/** The first column of the group that a column belongs to. */
function groupOf(column: number, claimColumn: number): number {
  return column === 0 || column === claimColumn - 1 ? column : 1;
}

function bottomOf(boxes: ReadonlyArray<Box>): number {
  return Math.max(...boxes.map(({ y, height }) => y + height), headHeight + 120);
}
