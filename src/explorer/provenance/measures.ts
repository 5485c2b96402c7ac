import { margin } from './boxes.js';

/** The sizes of the parts of a picture that fits a width, in pixels. */
export interface Measures {
  /** Columns from left to right, or all cards one below the other. */
  readonly direction: 'across' | 'upright';
  /** The place of addressees: beside the claim or below it. */
  readonly addressees: 'beside' | 'below';
  readonly cardWidth: number;
  readonly claimWidth: number;
  /** Between two columns. */
  readonly gap: number;
  /** Between the claim and its addressees. */
  readonly outcomeGap: number;
  /** The width of the whole picture. */
  readonly width: number;
  /** The left edge of the cards of an upright picture; its lines run left of it. */
  readonly gutter: number;
}

/** What a picture has to hold. */
export interface Content {
  /** The number of columns before the claim. */
  readonly columnCount: number;
  readonly hasAddressees: boolean;
  /** The number of lines that run side by side in an upright picture. */
  readonly laneCount: number;
}

const smallest = { cardWidth: 140, claimWidth: 190, gap: 36, outcomeGap: 62 };
const largest = { cardWidth: 250, claimWidth: 340, gap: 72, outcomeGap: 110 };
const laneWidth = 9;
const widestUprightCard = 620;

/** Returns the sizes of a picture that is at most as wide as `available`: addressees beside the claim, else below it, else upright. */
export function measuresFor(available: number, content: Content): Measures {
  const places = content.hasAddressees ? (['beside', 'below'] as const) : (['below'] as const);
  for (const addressees of places) {
    const widthOf = (sizes: typeof smallest) => acrossWidth(sizes, content.columnCount, addressees);
    const [least, most] = [widthOf(smallest), widthOf(largest)];
    if (least > available) continue;
    const share = Math.min(1, (available - least) / (most - least));
    const between = (name: keyof typeof smallest) =>
      Math.floor(smallest[name] + share * (largest[name] - smallest[name]));
    const sizes = {
      cardWidth: between('cardWidth'),
      claimWidth: between('claimWidth'),
      gap: between('gap'),
      outcomeGap: between('outcomeGap'),
    };
    return { direction: 'across', addressees, ...sizes, width: widthOf(sizes), gutter: 0 };
  }
  return uprightMeasures(available, content);
}

function acrossWidth(
  { cardWidth, claimWidth, gap, outcomeGap }: typeof smallest,
  columnCount: number,
  addressees: 'beside' | 'below',
): number {
  const beside = addressees === 'beside' ? outcomeGap + cardWidth : 0;
  return 2 * margin + columnCount * (cardWidth + gap) + claimWidth + beside;
}

function uprightMeasures(available: number, { laneCount, hasAddressees }: Content): Measures {
  const gutter = 10 + laneWidth * Math.min(laneCount, Math.floor(available / (4 * laneWidth)));
  const right = hasAddressees ? 26 : 4;
  const cardWidth = Math.min(widestUprightCard, available - gutter - right);
  return {
    ...{ direction: 'upright', addressees: 'below', cardWidth, claimWidth: cardWidth },
    ...{ gap: laneWidth, outcomeGap: 26, width: gutter + cardWidth + right, gutter },
  };
}
