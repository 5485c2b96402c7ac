import type { Problem } from '../model/graph-data.js';
import type { Position } from '../model/parsed.js';
import { addArticle, addOutlet } from './event-claim.js';
import { toPlain } from './import-data.js';
import type { ImportContext, Imported, ImportFile } from './import-data.js';
import { jsonObjects } from './json-objects.js';
import { SourceRecords } from './source-records.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads ClaimReview markup as JSON-LD, one object, a list, a `@graph`, or one a line: the claim, who made it, and what the
 * checker says to it. A checker is a source, not a party.
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

/** The first of a list, where a list is given. */
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

/** An author as an object; one that is given by its name alone is an object with that name. */
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
    records.unmapped(`object of type "${textOf(review['@type']) ?? ''}"`);
    return null;
  }
  const text = textOf(review['claimReviewed']);
  const url = textOf(review['url']);
  if (text === null) {
    const hint = 'Give it "claimReviewed", or leave it out.';
    return { code: 'FIELD_MISSING', message: 'The review names no claim.', hint };
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
  records.tells(document, { ref: inner });
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
  records.tells(document, { ref: rated });
  countOthers(records, review);
  return null;
}

/** Stands for the address of a review that has none; several can begin in one line, and stand in one graph. */
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

/** Counts the fields that are not read, by the way that leads to them. */
function countOthers(records: SourceRecords, object: Fields, way = ''): void {
  for (const [name, value] of Object.entries(object)) {
    const within = `${way}${name}.`;
    if (!knownFields[way]?.includes(name)) records.unmapped(`field "${way}${name}"`);
    else if (within in knownFields) countOthers(records, fieldsOf(value), within);
  }
}

/** The statement of who made the claim, in the documents where it appeared. */
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

/** The top third of the scale confirms, the bottom third denies; without a scale it is a comment. */
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
  if (text !== null && date === undefined) records.unmapped(`date "${text}"`);
  return date ?? null;
}
