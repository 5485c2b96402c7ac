import { actionInWords, factualityWords } from '../words.js';
import type { PictureClaim } from './picture-claim.js';
import { quantityWords } from './quantity-words.js';
import { sourceName } from './source-name.js';

type Item = PictureClaim['objects'][number];

/** Returns an item of a claim in words: "financing: loan, two million (2,000,000 EUR)", "missiles (possible)". */
export function itemWords(item: Item): string {
  const { action, actionText, node, factuality, as } = item;
  const name = node.__typename === 'Actor' || node.__typename === 'Asset' ? node.name : node.text;
  const verb = actionInWords(action, actionText);
  const words = as ?? name;
  const what = verb && verb !== words ? `${verb}: ${words}` : words;
  const quantity = quantityWords(item);
  const certainty = factuality === 'CERTAIN' ? '' : ` (${factualityWords[factuality]})`;
  return `${what}${quantity ? `, ${quantity}` : ''}${certainty}`;
}

type Origin = PictureClaim['origins']['for']['origins'][number];

/** The records in the chains of a claim, and whether it has other versions. */
interface DrawnRecords {
  readonly ids: ReadonlySet<string>;
  readonly hasVersions: boolean;
}

/**
 * Returns an original source in words: "The Washington Post (also passes it on)".
 *
 * A source that is not among the drawn records says where it is: in the document that a drawn one is derived from, in the chains of
 * another version, or in chains that are not listed.
 */
export function originWords(
  { source, anonymous, relay, statements }: Origin,
  { ids, hasVersions }: DrawnRecords,
): string {
  const isDerivedFrom = statements.length === 0; // it says nothing itself: it issued a document that others pass on
  const elsewhere = hasVersions ? 'in another version' : 'in a chain that is not listed';
  const notes = [
    anonymous ? 'unnamed' : null,
    relay ? 'also passes it on' : null,
    ids.has(source.id) ? null : isDerivedFrom ? 'in a document that is passed on here' : elsewhere,
  ].filter((note) => note !== null);
  return `${sourceName(source)}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

/** Returns the documents and sources in the chains of a claim. */
export function drawnRecords({ chains, versions }: Pick<PictureClaim, 'chains' | 'versions'>): DrawnRecords {
  return {
    ids: new Set(
      chains.flatMap(({ document, links }) => [
        document.id,
        ...document.issuedBy.map(({ node }) => node.id),
        ...links.flatMap(({ sources }) => sources.map(({ id }) => id)),
      ]),
    ),
    hasVersions: versions.versions.length > 1,
  };
}
