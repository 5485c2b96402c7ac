import type { LinkType, LinkWay, ReadCountsQuery } from '../operations.generated.js';

/** A kind of neighbours of a record: a type of relationship and its direction, seen from the record. */
export interface NeighbourKind {
  readonly link: LinkType;
  readonly direction: LinkWay;
}

/** How many neighbours of one kind a record has. */
export interface NeighbourCount extends NeighbourKind {
  /** A description of the neighbours, in plain words. */
  readonly words: string;
  readonly count: number;
  /** False: there are at least as many. */
  readonly isExact: boolean;
}

/** Returns a key for a kind of neighbours, for example `PART_OF:IN`. */
export function neighbourKey({ link, direction }: NeighbourKind): string {
  return `${link}:${direction}`;
}

const wordsByKey: Readonly<Record<`${LinkType}:${LinkWay}`, string>> = {
  'ACTOR:IN': 'claims about its actions',
  'ACTOR:OUT': 'actors',
  'ATTRIBUTED_TO:IN': 'its statements',
  'ATTRIBUTED_TO:OUT': 'its sources',
  'BROADER:IN': 'narrower kinds',
  'BROADER:OUT': 'broader kinds',
  'DERIVED_FROM:IN': 'documents made from it',
  'DERIVED_FROM:OUT': 'documents it was made from',
  'HAS_CONTENT:IN': 'statements about it',
  'HAS_CONTENT:OUT': 'its content',
  'HOLDS_POSITION:IN': 'people who hold office in it',
  'HOLDS_POSITION:OUT': 'offices held in',
  'IN_STATE:IN': 'places in it',
  'IN_STATE:OUT': 'its state',
  'ISSUED_BY:IN': 'documents it issued',
  'ISSUED_BY:OUT': 'its publisher',
  'LOCATED_AT:IN': 'claims about this place',
  'LOCATED_AT:OUT': 'places',
  'OBJECT:IN': 'claims that list it as an item',
  'OBJECT:OUT': 'items',
  'ON_BEHALF_OF:IN': 'statements in its name',
  'ON_BEHALF_OF:OUT': 'made in the name of',
  'PART_OF:IN': 'its parts',
  'PART_OF:OUT': 'part of',
  'RECIPIENT:IN': 'claims about actions towards it',
  'RECIPIENT:OUT': 'recipients',
  'RELATED_TO:IN': 'claims that refer to it',
  'RELATED_TO:OUT': 'claims it refers to',
  'REPORTED_IN:IN': 'statements it reports',
  'REPORTED_IN:OUT': 'documents that report it',
  'RESPONDS_TO:IN': 'replies to it',
  'RESPONDS_TO:OUT': 'claims it replies to',
  'SOUGHT_REPLY_FROM:IN': 'statements that sought its reply',
  'SOUGHT_REPLY_FROM:OUT': 'asked for a reply',
  'VIA:IN': 'statements made through it',
  'VIA:OUT': 'made through',
  'WITHIN:IN': 'places within it',
  'WITHIN:OUT': 'lies within',
};

type Counts = NonNullable<ReadCountsQuery['around']>['counts'];

/** Returns the counts of a record's neighbours, the largest first. */
export function neighbourCounts(counts: Counts): ReadonlyArray<NeighbourCount> {
  return counts
    .map(({ link, way, count, exact }) => ({
      ...{ link, direction: way, count },
      words: wordsByKey[`${link}:${way}`],
      isExact: exact,
    }))
    .toSorted((a, b) => b.count - a.count);
}
