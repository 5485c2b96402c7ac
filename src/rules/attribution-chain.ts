import type { Chain, ChainItem, ChainStep } from './chains.js';
import type { ClaimContext } from './claim-context.js';
import { replySentencesOf } from './claim-sentences.js';
import type { Factuality } from './commitment.js';
import { sentenceOf } from './sentence.js';
import { shortenedLinks } from './shortened-links.js';

/** A chain of statements that puts a claim on record: from a consulted document, through every source that passes it on, to the claim. */
export interface AttributionChain {
  /** Of a chain of more than eight statements, the first four and the last four. */
  readonly links: ReadonlyArray<ChainLink>;
  readonly truncated: boolean;
  /** The number of its statements, including those left out of `links`. */
  readonly depth: number;
  readonly hearsay: number;
  readonly commitment: Factuality;
  readonly attributionDenied: boolean;
  readonly attributionDisputed: boolean;
  readonly deemed: boolean;
  readonly document: string;
  readonly items: ReadonlyArray<ChainItem>;
  readonly sentence: string;
  readonly replySentences: ReadonlyArray<string>;
}

/** One statement of a chain, with its link to the next one. */
export interface ChainLink {
  readonly statement: string;
  readonly sources: ReadonlyArray<string>;
  readonly onBehalfOf: ReadonlyArray<string>;
  readonly via: ReadonlyArray<string>;
  readonly documents: ReadonlyArray<string>;
  readonly cue: string | null;
  readonly quotes: ReadonlyArray<string>;
  readonly date: string | null;
  readonly dateText: string | null;
  readonly factuality: Factuality;
  readonly locator: string | null;
  readonly as: string | null;
  readonly inferred: boolean;
}

/** Returns a chain as an answer shows it, with its sentences. */
export function attributionChainOf(context: ClaimContext, chain: Chain): AttributionChain {
  const { document, links, last, commitment, attributionDenied, disownedBy, items } = chain;
  const shown = shortenedLinks(links);
  return {
    links: [...shown.first, ...shown.last].map(shownLink),
    truncated: shown.omitted.count > 0,
    depth: links.length,
    hearsay: links.length - 1,
    commitment,
    attributionDenied,
    attributionDisputed: disownedBy.length > 0,
    deemed: last.deemed,
    document: document.id,
    items,
    sentence: sentenceOf(context, chain),
    replySentences: replySentencesOf(context, chain),
  };
}

function shownLink({ statement, factuality, locator, as, inferred }: ChainStep): ChainLink {
  const { id, sources, onBehalfOf, via, reportedIn, cue, quotes, date, dateText } = statement;
  return {
    statement: id,
    sources,
    onBehalfOf,
    via,
    documents: [...new Set(reportedIn.map(({ document }) => document))],
    cue,
    quotes,
    date,
    dateText,
    factuality,
    locator,
    as,
    inferred,
  };
}
