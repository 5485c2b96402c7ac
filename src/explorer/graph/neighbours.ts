import type { LinkType, LinkWay, ReadCountsQuery } from '../operations.generated.js';

/** A kind of relationship and a way along it: what leads from a record to others. */
export interface Along {
  readonly link: LinkType;
  readonly way: LinkWay;
}

/** How many there are along one kind and way, in plain words. */
export interface Neighbourhood extends Along {
  readonly words: string;
  readonly count: number;
  /** False: there are at least so many. */
  readonly isExact: boolean;
}

/** A key for a kind and way: `PART_OF:IN`. */
export function alongKey({ link, way }: Along): string {
  return `${link}:${way}`;
}

const wordsByKey: Readonly<Record<`${LinkType}:${LinkWay}`, string>> = {
  'ACTOR:IN': 'what it is said to do',
  'ACTOR:OUT': 'who does it',
  'ATTRIBUTED_TO:IN': 'what it says',
  'ATTRIBUTED_TO:OUT': 'whose words it is',
  'BROADER:IN': 'kinds of it',
  'BROADER:OUT': 'what it is a kind of',
  'DERIVED_FROM:IN': 'what was made from it',
  'DERIVED_FROM:OUT': 'what it was made from',
  'HAS_CONTENT:IN': 'who says it',
  'HAS_CONTENT:OUT': 'what it puts forward',
  'HOLDS_POSITION:IN': 'who holds office in it',
  'HOLDS_POSITION:OUT': 'where it holds office',
  'IN_STATE:IN': 'places in it',
  'IN_STATE:OUT': 'the state it is in',
  'ISSUED_BY:IN': 'documents it issued',
  'ISSUED_BY:OUT': 'who issued it',
  'LOCATED_AT:IN': 'what is said to be there',
  'LOCATED_AT:OUT': 'where it is',
  'OBJECT:IN': 'what it is an item of',
  'OBJECT:OUT': 'its items',
  'ON_BEHALF_OF:IN': 'what is said in its name',
  'ON_BEHALF_OF:OUT': 'in whose name it is',
  'PART_OF:IN': 'parts of it',
  'PART_OF:OUT': 'what it is part of',
  'RECIPIENT:IN': 'what is said to be done to it',
  'RECIPIENT:OUT': 'whom it is done to',
  'RELATED_TO:IN': 'what relates to it',
  'RELATED_TO:OUT': 'what it relates to',
  'REPORTED_IN:IN': 'what it reports',
  'REPORTED_IN:OUT': 'where it is reported',
  'RESPONDS_TO:IN': 'replies to it',
  'RESPONDS_TO:OUT': 'what it responds to',
  'SOUGHT_REPLY_FROM:IN': 'asked for a reply by',
  'SOUGHT_REPLY_FROM:OUT': 'who was asked for a reply',
  'VIA:IN': 'what came through it',
  'VIA:OUT': 'through whom it came',
  'WITHIN:IN': 'what lies in it',
  'WITHIN:OUT': 'what it lies in',
};

type Counts = NonNullable<ReadCountsQuery['around']>['counts'];

/** Reads the counts of a record, the largest first. */
export function countsOf(counts: Counts): ReadonlyArray<Neighbourhood> {
  return counts
    .map(({ link, way, count, exact }) => ({
      ...{ link, way, count },
      words: wordsByKey[`${link}:${way}`],
      isExact: exact,
    }))
    .toSorted((a, b) => b.count - a.count);
}
