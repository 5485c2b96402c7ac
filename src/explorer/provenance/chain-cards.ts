import type { Factuality } from '../operations.generated.js';
import { documentLabel, locatorWords } from '../record-labels.js';
import { dateWords, listWords } from '../words.js';
import type { PictureChain } from './picture-claim.js';
import type { Card, Line } from './card.js';
import { sourceName } from './source-name.js';

type ChainLink = PictureChain['links'][number];

/** A statement of a chain, or the place of those that a shortened chain leaves out. */
export type ChainStep = { readonly kind: 'STATEMENT'; readonly link: ChainLink } | Gap;

interface Gap {
  readonly kind: 'GAP';
  /** The same for all chains with the same statements on both sides. */
  readonly key: string;
  /** The number of statements that are left out. */
  readonly count: number;
}

/** Returns the statements of a chain; of a shortened one, as many on either side of the gap. */
export function stepsOf({ links, depth, truncated }: PictureChain): ReadonlyArray<ChainStep> {
  const steps = links.map((link) => ({ kind: 'STATEMENT', link }) as const);
  if (!truncated) return steps;
  const middle = links.length / 2;
  const ends = links.slice(middle - 1, middle + 1).map(({ statement }) => statement.id);
  const gap = { kind: 'GAP', key: `gap ${ends.join(' ')}`, count: depth - links.length } as const;
  return [...steps.slice(0, middle), gap, ...steps.slice(middle)];
}

/** Where the cards of a chain are placed. */
export interface Placing {
  /** The number of the chain. */
  readonly number: number;
  readonly claimColumn: number;
  /** The ids of the statements of original sources. */
  readonly origins: ReadonlySet<string>;
}

/** Returns the cards of a chain. They are as near to the claim as possible, so that those that say it directly share a column. */
export function cardsOf(chain: PictureChain, placing: Placing): ReadonlyArray<Card> {
  const { document } = chain;
  const steps = stepsOf(chain);
  const first = placing.claimColumn - steps.length;
  return [
    {
      key: document.id,
      id: document.id,
      column: 0,
      kind: 'document',
      title: documentLabel(document),
      badges: document.correction === 'CORRECTED' ? ['corrected later'] : [],
      notes: document.date === null ? [] : [dateWords(document.date, null)],
      quote: null,
      isOrigin: false,
      chains: [placing.number],
    },
    ...steps.map((step, place) => ({
      ...(step.kind === 'GAP' ? gapCard(step) : statementCard(step.link, placing)),
      ...{ column: first + place, chains: [placing.number] },
    })),
  ];
}

type PlacelessCard = Omit<Card, 'column' | 'chains'>;

function statementCard(link: ChainLink, { origins }: Placing): PlacelessCard {
  return {
    ...{ key: link.statement.id, id: link.statement.id, kind: 'statement' },
    title: listWords(link.sources.map(sourceName)) || 'unnamed source',
    badges: commitmentBadges(link),
    notes: statementNotes(link),
    quote: link.quotes[0] ?? null,
    isOrigin: origins.has(link.statement.id),
  };
}

function gapCard({ key, count }: Gap): PlacelessCard {
  const title = `${count} more ${count === 1 ? 'statement' : 'statements'} between`;
  return {
    key,
    id: null,
    kind: 'gap',
    title,
    badges: [],
    notes: ['left out here'],
    quote: null,
    isOrigin: false,
  };
}

/** What a line that is not solid means. A line that is solid needs no words. */
const commitmentWords: Readonly<Partial<Record<Factuality, string>>> = {
  PROBABLE: 'says that it is likely',
  POSSIBLE: 'says that it is possible',
  CERTAIN_NOT: 'says that it is not true',
  PROBABLE_NOT: 'says that it is unlikely',
  POSSIBLE_NOT: 'says that it may not be true',
  KNOWN_UNDISCLOSED: 'does not say whether it is so',
  UNCOMMITTED: 'leaves it open',
};

function commitmentBadges({ factuality, inferred }: ChainLink): ReadonlyArray<string> {
  return [commitmentWords[factuality], inferred ? 'inferred by the dossier’s author' : undefined].filter(
    (words) => words !== undefined,
  );
}

function statementNotes(link: ChainLink): ReadonlyArray<string> {
  return [
    link.cue,
    link.onBehalfOf.length > 0
      ? `in the name of ${listWords(link.onBehalfOf.map(({ name }) => name))}`
      : null,
    link.via.length > 0 ? `through ${listWords(link.via.map(sourceName))}` : null,
    dateWords(link.date, link.dateText),
  ].filter((note): note is string => note !== null && note !== '');
}

/** A line that says nothing about certainty. */
export const plainLine = { factuality: null, stance: null, words: null, inferred: false } as const;

/** Returns the lines from the document of a chain through its cards to the claim. */
export function linesOf(chain: PictureChain, number: number): ReadonlyArray<Line> {
  const steps = stepsOf(chain);
  const [first] = steps;
  const opening = first
    ? [{ ...plainLine, from: chain.document.id, to: keyOf(first), chains: [number] }]
    : [];
  return [...opening, ...steps.map((step, place) => lineFrom(step, { next: steps[place + 1], number }))];
}

function lineFrom(
  step: ChainStep,
  { next, number }: { readonly next: ChainStep | undefined; readonly number: number },
): Line {
  const ends = { from: keyOf(step), to: next ? keyOf(next) : null, chains: [number] };
  if (step.kind === 'GAP') return { ...plainLine, ...ends };
  const { factuality, inferred, locator } = step.link;
  return { ...plainLine, ...ends, factuality, inferred, words: locator && locatorWords(locator) };
}

function keyOf(step: ChainStep): string {
  return step.kind === 'GAP' ? step.key : step.link.statement.id;
}
