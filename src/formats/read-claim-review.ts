import type { Problem } from '../model/graph-data.js';
import type { Position } from '../model/parsed.js';
import { addArticle, addOutlet } from './event-claim.js';
import { toPlain } from './import-data.js';
import type { ImportContext, Imported, ImportFile } from './import-data.js';
import { jsonObjects } from './json-objects.js';
import { SourceRecords } from './source-records.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads ClaimReview markup (JSON-LD: one object, a list, a `@graph`, or one object per line): the claim, its author, and the verdict of
 * the checker. A checker is a source, not a party.
 */
export function readClaimReview(context: ImportContext, file: ImportFile): Imported {
  const { objects, problems } = jsonObjects(file);
  const records = new SourceRecords(context, 'review');
  const faults: Problem[] = [...problems];
  for (const object of objects) {
    const at = { ...object.position, file: file.file };
    for (const [index, review] of reviewsIn(toPlain(object) as Fields).entries()) {
      records.read += 1;
      const fault = readReview(records, review, { at, index });
      if (fault !== null) faults.push({ ...fault, at: { ...at, path: '' } });
    }
  }
  return records.imported(faults);
}

function reviewsIn(object: Fields): ReadonlyArray<Fields> {
  const graph = object['@graph'];
  return (Array.isArray(graph) ? graph : [object]).filter(isFields);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the first item of a list, or the value itself. */
function one(value: unknown): unknown {
  return Array.isArray(value) ? (value as unknown[])[0] : value;
}

function fieldsOf(value: unknown): Fields {
  const found = one(value);
  return isFields(found) ? found : {};
}

function textOf(value: unknown): string | null {
  const found = one(value);
  if (typeof found === 'number') return String(found);
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
}

/** Returns an author as an object; a plain name becomes an object with that name. */
function authorOf(object: Fields): Fields {
  const author = one(object['author']);
  return isFields(author) ? author : { name: textOf(author) };
}

function readReview(
  records: SourceRecords,
  review: Fields,
  { at, index }: { readonly at: Position; readonly index: number },
): Omit<Problem, 'at'> | null {
  if (textOf(review['@type'])?.endsWith('ClaimReview') !== true) {
    records.countUnmapped(`object of type "${textOf(review['@type']) ?? ''}"`);
    return null;
  }
  const text = textOf(review['claimReviewed']);
  const url = textOf(review['url']);
  if (text === null) {
    const hint = 'Add "claimReviewed", or remove the review.';
    return { code: 'FIELD_MISSING', message: 'The review has no "claimReviewed".', hint };
  }
  const checker = textOf(authorOf(review)['name']) ?? hostOf(url) ?? 'unnamed checker';
  const date = dayOf(records, review['datePublished']);
  const document = addArticle(
    records,
    { key: url ?? `review ${placeName(at, index)}`, url: addressOf(url), outlet: checker, date },
    at,
  );
  const texts = [document.replace(/^review-doc-/, ''), text];
  const part = records.shortId('', texts, { at, longest: 40 }) ?? document;
  const id = records.derivedId(part, '.c');
  const claim = records.add('claims', { id, kind: 'CONDITION', text }, at);
  const inner = addInner(records, review, { claim, part, at });
  records.addContent(document, { ref: inner });
  const rated = records.add(
    'statements',
    {
      id: `${part}.s`,
      attributedTo: [addOutlet(records, checker, at)],
      date,
      respondsTo: [responseTo(fieldsOf(review['reviewRating']), claim)],
    },
    at,
  );
  records.addContent(document, { ref: rated });
  countOthers(records, review);
  return null;
}

/** Returns a substitute for the address of a review without one; several can begin in one line and be in one `@graph`. */
function placeName({ line, column }: Position, index: number): string {
  return [line, ...(column > 1 || index > 0 ? [column] : []), ...(index > 0 ? [index] : [])].join('.');
}

const knownFields: Readonly<Record<string, ReadonlyArray<string>>> = {
  '': [
    '@context',
    '@type',
    'claimReviewed',
    'url',
    'author',
    'datePublished',
    'reviewRating',
    'itemReviewed',
  ],
  'author.': ['@type', 'name'],
  'reviewRating.': ['@type', 'ratingValue', 'bestRating', 'worstRating', 'alternateName'],
  'itemReviewed.': ['@type', 'author', 'datePublished', 'firstAppearance', 'appearance', 'url'],
  'itemReviewed.author.': ['@type', 'name'],
};

/** Counts the fields that are not read, by their path. */
function countOthers(records: SourceRecords, object: Fields, path = ''): void {
  for (const [name, value] of Object.entries(object)) {
    const within = `${path}${name}.`;
    if (!knownFields[path]?.includes(name)) records.countUnmapped(`field "${path}${name}"`);
    else if (within in knownFields) countOthers(records, fieldsOf(value), within);
  }
}

/** Adds the statement of the claim's author, reported in the documents where the claim appeared; returns its id. */
function addInner(
  records: SourceRecords,
  review: Fields,
  { claim, part, at }: { readonly claim: string; readonly part: string; readonly at: Position },
): string {
  const item = fieldsOf(review['itemReviewed']);
  const author = authorOf(item);
  const name = textOf(author['name']);
  const actor = name === null ? null : records.id('actor', [name], at);
  if (name !== null && actor !== null) {
    const isPerson = textOf(author['@type'])?.endsWith('Person') === true;
    records.add('actors', { id: actor, name, kind: isPerson ? 'PERSON' : 'ORGANIZATION' }, at);
  }
  const appearances = [item['firstAppearance'], item['appearance'], item].flatMap((each) =>
    (Array.isArray(each) ? (each as unknown[]) : [each]).flatMap((found) => addressOf(urlIn(found)) ?? []),
  );
  const documents = [...new Set(appearances)].map((url, index) =>
    records.add('documents', { id: `${part}.a${index + 1}`, kind: 'ARTICLE', url }, at),
  );
  return records.add(
    'statements',
    {
      id: `${part}.i`,
      attributedTo: [actor ?? records.unnamed(at)],
      date: dayOf(records, item['datePublished']),
      content: [claim],
      reportedIn: documents,
    },
    at,
  );
}

function urlIn(value: unknown): string | null {
  return isFields(value) ? textOf(value['url']) : textOf(value);
}

/** Returns the response of a review: CONFIRM in the top third of the scale, DENY in the bottom third, COMMENT without a scale. */
function responseTo(rating: Fields, claim: string): object {
  const [value, best, worst] = ['ratingValue', 'bestRating', 'worstRating'].map((name) =>
    numberOf(rating[name]),
  );
  const words = textOf(rating['alternateName']);
  return { ref: claim, stance: stanceOf(value ?? null, best ?? null, worst ?? null), rating: words };
}

function stanceOf(value: number | null, best: number | null, worst: number | null): string {
  if (value === null || best === null || worst === null || best === worst) return 'COMMENT';
  const share = (value - worst) / (best - worst);
  if (share < 0 || share > 1) return 'COMMENT';
  if (share >= 2 / 3) return 'CONFIRM';
  return share <= 1 / 3 ? 'DENY' : 'QUERY';
}

function numberOf(value: unknown): number | null {
  const text = textOf(value);
  return text === null || !Number.isFinite(Number(text)) ? null : Number(text);
}

function addressOf(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s\p{Cc}]+$/iu.test(url) && URL.canParse(url) ? url : null;
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname : null;
}

function dayOf(records: SourceRecords, value: unknown): string | null {
  const text = textOf(value);
  const [date] = /^\d{4}(-\d{2}){0,2}/.exec(text ?? '') ?? [];
  if (text !== null && date === undefined) records.countUnmapped(`date "${text}"`);
  return date ?? null;
}
