import type { Position } from '../model/parsed.js';
import { addArticle, addOutlet } from './event-claim.js';
import type { ImportContext, Imported, ImportFile } from './import-data.js';
import { readDate } from './iso-date.js';
import { jsonLdNodes } from './json-ld-nodes.js';
import type { LinkedNode } from './json-ld-nodes.js';
import { isName } from './record-ids.js';
import { SourceRecords } from './source-records.js';

/**
 * Reads ClaimReview markup (JSON-LD, wherever the reviews stand in it): each claim, the statements of its authors, and the verdict of
 * the checker. A checker is a source, not a party.
 *
 * Source: schema.org, type ClaimReview.
 */
export async function readClaimReview(context: ImportContext, file: ImportFile): Promise<Imported> {
  const { nodes, problems, others } = await jsonLdNodes(file);
  const records = new SourceRecords(context, 'review', file.file);
  for (const { name } of others) records.countUnmapped(`field "${name}" beside the results`);
  const seen = new Set<LinkedNode>();
  for (const review of nodes.filter(isReview)) {
    records.begin(review.at);
    readReview(records, review);
    countUnread(records, review, { seen });
  }
  for (const node of nodes) if (!seen.has(node)) countOther(records, node);
  return records.imported(problems);
}

function isReview({ types }: LinkedNode): boolean {
  return types.includes('ClaimReview');
}

/** A review, read: its checkers, its page and what it says of each claim. */
interface Review {
  readonly node: LinkedNode;
  /** The address of the page, or what stands for it. */
  readonly page: string;
  readonly checkers: ReadonlyArray<string>;
  readonly date: string | null;
  readonly document: string;
}

function readReview(records: SourceRecords, node: LinkedNode): void {
  const { at } = node;
  const claims = textsOf(node, 'claimReviewed');
  if (claims.length === 0) {
    const hint = 'Add "claimReviewed", or remove the review.';
    records.fault('FIELD_MISSING', { message: 'The review has no "claimReviewed".', hint }, at);
    return;
  }
  const [url = node.id] = textsOf(node, 'url');
  const page = url ?? records.placeId('page', at);
  const named = namesOf(records, node);
  const checkers = named.length > 0 ? named : [hostOf(url) ?? 'unnamed checker'];
  const date = readDate(records, textsOf(node, 'datePublished')[0]);
  const document = addArticle(records, { key: page, url: addressOf(url), outlets: checkers, date }, at);
  const review = { node, page, checkers, date, document };
  const ratings = perClaim(records, { node, name: 'reviewRating', claims: claims.length });
  const items = perClaim(records, { node, name: 'itemReviewed', claims: claims.length });
  for (const [index, claim] of claims.entries())
    addClaim(records, review, { claim, ratings: ratings[index] ?? [], items: items[index] ?? [] });
}

type Value = LinkedNode | string;

/**
 * Returns the values of a property for each claim of a review. One value, or several of a single claim, belong to every claim; as
 * many values as claims belong to them in order. Any other number says not which claim is meant: the values are counted.
 */
function perClaim(
  records: SourceRecords,
  { node, name, claims }: { readonly node: LinkedNode; readonly name: string; readonly claims: number },
): ReadonlyArray<ReadonlyArray<Value>> {
  const values = node.values(name);
  if (claims > 1 && values.length === claims) return values.map((value) => [value]);
  if (claims === 1 || values.length <= 1) return Array.from({ length: claims }, () => values);
  for (const value of values)
    records.countUnmapped(`${name} that names none of several claims`, labelOf(value));
  return [];
}

function addClaim(
  records: SourceRecords,
  review: Review,
  {
    claim: text,
    ratings,
    items,
  }: {
    readonly claim: string;
    readonly ratings: ReadonlyArray<Value>;
    readonly items: ReadonlyArray<Value>;
  },
): void {
  const { node, page, checkers, date, document } = review;
  const { at } = node;
  const verdict = verdictOf(records, ratings);
  const idOf = (kind: string, names: ReadonlyArray<string>): string =>
    records.keyId(kind, [page, text, ...names], at, text) ?? records.placeId(kind, at);
  const verdictId = idOf('verdict', checkers);
  const isFirst = records.isFirst(verdictId, { ...verdict, date }, at);
  const claim = records.add('claims', { id: idOf('claim', []), kind: 'CONDITION', text }, at);
  const sources = items.length > 0 ? items : [null];
  for (const item of sources) {
    const authors = item === null || typeof item === 'string' ? [] : namesOf(records, item);
    const id = idOf('said', authors);
    addInner(records, item, { id, claim, at });
    records.addContent(document, { ref: id });
  }
  if (!isFirst) return;
  const attributedTo = checkers.map((checker) => addOutlet(records, checker, at));
  const respondsTo = [{ ref: claim, ...verdict }];
  // A corrected verdict takes the place of the former one.
  records.add('statements', { id: verdictId, attributedTo, date, respondsTo }, at, {
    replaces: ['respondsTo'],
  });
  records.addContent(document, { ref: verdictId });
}

/** Adds the statement in which the claim was made, reported in the documents where it appeared. */
function addInner(
  records: SourceRecords,
  item: Value | null,
  { id, claim, at }: { readonly id: string; readonly claim: string; readonly at: Position },
): void {
  if (typeof item === 'string') records.countUnmapped('itemReviewed that is only a text', item);
  const node = item === null || typeof item === 'string' ? null : item;
  const authors = node?.values('author') ?? [];
  const actors = authors.flatMap((author) => {
    const name = nameOf(author);
    const actor = name === null ? null : records.nameId('actor', [name], at);
    return name === null || actor === null
      ? []
      : [records.add('actors', { id: actor, name, kind: actorKind(author) }, at)];
  });
  records.add(
    'statements',
    {
      id,
      attributedTo: actors.length > 0 ? actors : [records.unnamed(at)],
      date: readDate(records, node === null ? null : textsOf(node, 'datePublished')[0]),
      content: [claim],
      reportedIn: node === null ? [] : appearancesOf(records, node, { id, at }),
    },
    at,
  );
}

function appearancesOf(
  records: SourceRecords,
  node: LinkedNode,
  { id, at }: { readonly id: string; readonly at: Position },
): ReadonlyArray<string> {
  const places = [...node.values('firstAppearance'), ...node.values('appearance'), node];
  const urls = places.flatMap((each) => {
    const found =
      typeof each === 'string' ? [each] : [...textsOf(each, 'url'), ...(each === node ? [] : [each.id])];
    return found.flatMap((url) => addressOf(url) ?? []);
  });
  return [...new Set(urls)].map((url, index) =>
    records.add('documents', { id: `${id}.a${index + 1}`, kind: 'ARTICLE', url }, at),
  );
}

/** Returns the names of the authors of a node; authors without a name are counted. */
function namesOf(records: SourceRecords, node: LinkedNode): ReadonlyArray<string> {
  const names = node.values('author').flatMap((author) => {
    const name = nameOf(author);
    if (name === null) records.countUnmapped('author without a name', labelOf(author));
    return name ?? [];
  });
  return [...new Set(names)];
}

function nameOf(author: Value): string | null {
  const [name = null] = typeof author === 'string' ? [author] : textsOf(author, 'name');
  return name !== null && isName(name) ? name : null;
}

function actorKind(author: Value): string {
  const types = typeof author === 'string' ? [] : author.types;
  return types.some((type) => type.endsWith('Person')) ? 'PERSON' : 'ORGANIZATION';
}

/** What a checker says of a claim. */
interface Verdict {
  readonly stance: string;
  readonly rating: string | null;
}

/**
 * Returns the verdict of a rating: CONFIRM in the top third of its scale, DENY in the bottom third, QUERY between them, COMMENT without
 * a number on a scale. Its words are those of the rating, or its value if that is a text.
 */
function verdictOf(records: SourceRecords, [rating, ...others]: ReadonlyArray<Value>): Verdict {
  for (const other of others) records.countUnmapped('reviewRating beyond the first', labelOf(other));
  if (rating === undefined) return { stance: 'COMMENT', rating: null };
  if (typeof rating === 'string') return { stance: 'COMMENT', rating };
  const [value, best, worst] = ['ratingValue', 'bestRating', 'worstRating'].map(
    (name) => textsOf(rating, name)[0],
  );
  const words = textsOf(rating, 'alternateName')[0] ?? (numberOf(value) === null ? value : undefined);
  const stance = stanceOf(numberOf(value), numberOf(best), numberOf(worst));
  return { stance, rating: words ?? null };
}

function stanceOf(value: number | null, best: number | null, worst: number | null): string {
  if (value === null || best === null || worst === null || best === worst) return 'COMMENT';
  const share = (value - worst) / (best - worst);
  if (share < 0 || share > 1) return 'COMMENT';
  if (share >= 2 / 3) return 'CONFIRM';
  return share <= 1 / 3 ? 'DENY' : 'QUERY';
}

function numberOf(text: string | undefined): number | null {
  return text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

/** Returns the values of a property that are texts or addresses. */
function textsOf(node: LinkedNode, name: string): ReadonlyArray<string> {
  return node.values(name).flatMap((value) => (typeof value === 'string' ? value : (value.id ?? [])));
}

/** Returns a short text that tells a value from others. */
function labelOf(value: Value): string {
  if (typeof value === 'string') return value;
  const [text] = ['name', 'alternateName', 'ratingValue', 'url'].flatMap((name) => textsOf(value, name));
  return text ?? value.id ?? value.types.join(', ');
}

/** The properties that are read, by path; of those in `single` only the first value. */
const known: Readonly<Record<string, ReadonlyArray<string>>> = {
  '': ['claimReviewed', 'url', 'author', 'datePublished', 'reviewRating', 'itemReviewed'],
  'author.': ['name'],
  'reviewRating.': ['ratingValue', 'bestRating', 'worstRating', 'alternateName'],
  'itemReviewed.': ['author', 'datePublished', 'firstAppearance', 'appearance', 'url'],
  'itemReviewed.author.': ['name'],
  'itemReviewed.appearance.': ['url'],
  'itemReviewed.firstAppearance.': ['url'],
};
const single = new Set([
  'url',
  'datePublished',
  'name',
  'ratingValue',
  'bestRating',
  'worstRating',
  'alternateName',
]);

/** Counts the properties and values of a node that are not read, and marks the nodes that were looked at as seen. */
function countUnread(
  records: SourceRecords,
  node: LinkedNode,
  { seen, path = '' }: { readonly seen: Set<LinkedNode>; readonly path?: string },
): void {
  seen.add(node);
  for (const name of node.names) {
    const values = node.values(name);
    const [first, second] = values;
    if (known[path]?.includes(name) !== true)
      records.countUnmapped(`field "${path}${name}"`, first === undefined ? null : labelOf(first));
    else if (single.has(name) && second !== undefined && `${path}${name}` !== 'itemReviewed.url')
      records.countUnmapped(`field "${path}${name}", values beyond the first`, labelOf(second));
    for (const value of values) {
      if (typeof value === 'string' || seen.has(value)) continue;
      if (known[path]?.includes(name) === true)
        countUnread(records, value, { seen, path: `${path}${name}.` });
      else seen.add(value);
    }
  }
}

/** Lists that can hold reviews, and what they hold them in. */
const containers: Readonly<Record<string, ReadonlyArray<string>>> = {
  DataFeed: ['dataFeedElement'],
  DataFeedItem: ['item'],
  ItemList: ['itemListElement'],
  ListItem: ['item'],
};

/** Counts a node that belongs to no review. */
function countOther(records: SourceRecords, node: LinkedNode): void {
  records.continue(node.at);
  const [type = ''] = node.types;
  const holding = containers[type];
  if (!holding) records.countUnmapped(`object of type "${type}"`, labelOf(node));
  else
    for (const name of node.names)
      if (!holding.includes(name))
        records.countUnmapped(`field "${type}.${name}"`, textsOf(node, name)[0] ?? null);
}

function addressOf(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s\p{Cc}]+$/iu.test(url) && URL.canParse(url) ? url : null;
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname : null;
}
