import { citeSource } from './cite-source.js';
import type { ClaimPage, PublishedChain } from './claim-page.js';

/** A part of a published claim. Each form prints all of them, in this order. */
export type Block =
  | { readonly kind: 'title'; readonly over: string; readonly text: string }
  | { readonly kind: 'status'; readonly word: string; readonly reason: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: ReadonlyArray<Entry> }
  | { readonly kind: 'chain'; readonly chain: PublishedChain }
  | { readonly kind: 'note'; readonly text: string; readonly url: string | null };

/** An entry of a list. */
export interface Entry {
  readonly text: string;
  /** The address that it leads to; null if there is none. */
  readonly url: string | null;
}

/** Returns all parts of a published claim. */
export function claimBlocks(page: ClaimPage): ReadonlyArray<Block> {
  const {
    kind,
    title,
    date,
    items,
    status,
    outcomes,
    replies,
    chains,
    origins,
    corrections,
    sources,
    related,
  } = page;
  return [
    { kind: 'title', over: kind === 'request' ? 'Request' : 'Claim', text: title },
    { kind: 'status', word: status.word, reason: status.reason },
    ...section('Date', date === null ? [] : [date]),
    ...section('Items', items),
    ...section(
      'Addressees',
      outcomes.map(({ addressee, words, note }) => `${addressee}: ${words}${note ? ` (${note})` : ''}`),
    ),
    ...section('Replies and denials', replies),
    ...section('Corrections', corrections),
    ...section(
      'Reasons and evidence',
      related.map(({ words, texts }) => `${words}: ${texts.join('; ')}`),
    ),
    ...(chains.length > 0 ? [{ kind: 'heading', text: 'Who says so' } as const] : []),
    ...chains.map((chain) => ({ kind: 'chain', chain }) as const),
    ...section('Original sources', origins),
    ...(sources.length > 0 ? [{ kind: 'heading', text: 'Documents' } as const] : []),
    ...(sources.length > 0
      ? [
          {
            kind: 'list',
            entries: sources.map((source) => ({ text: citeSource(source), url: source.url })),
          } as const,
        ]
      : []),
    { kind: 'note', text: originNote(page), url: page.address },
  ];
}

function section(heading: string, texts: ReadonlyArray<string>): ReadonlyArray<Block> {
  if (texts.length === 0) return [];
  return [
    { kind: 'heading', text: heading },
    { kind: 'list', entries: texts.map((text) => ({ text, url: null })) },
  ];
}

/** Returns where and when a published claim was taken from, without its address. */
function originNote({ id, graphDay, address }: ClaimPage): string {
  const day = graphDay === null ? '' : `, graph of ${graphDay}`;
  return `Onrecord${day}. ${address === null ? `Id: ${id}` : 'Address:'}`;
}
