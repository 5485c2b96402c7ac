import { codeWords, listWords } from './words.js';

/** The fields of a source that its label shows. */
export type LabelledSource =
  | { readonly __typename: 'Actor'; readonly name: string }
  | { readonly __typename: 'Document'; readonly title: string | null; readonly inText: string | null };

/** The fields of a statement that its label shows. */
export interface LabelledStatement {
  readonly attributedTo: ReadonlyArray<{ readonly node: LabelledSource }>;
  readonly cue: string | null;
}

/** The fields of a document that its label shows. */
export interface LabelledDocument {
  readonly title: string | null;
  readonly inText?: string | null;
  readonly kind: string;
  readonly issuedBy: ReadonlyArray<{ readonly node: { readonly name: string } }>;
}

/** Returns the names of sources in words: "the Kremlin and TASS". */
export function sourceNames(sources: LabelledStatement['attributedTo']): string {
  return listWords(
    sources.map(({ node }) =>
      node.__typename === 'Actor' ? node.name : (node.title ?? node.inText ?? 'a document'),
    ),
  );
}

/** Returns a statement in short: "The Washington Post reported". */
export function statementLabel({ attributedTo, cue }: LabelledStatement): string {
  return `${sourceNames(attributedTo) || 'an unnamed source'} ${cue ?? 'says'}`;
}

/** Returns the title of a document; without a title its kind and publisher: "article of Latin Times". */
export function documentLabel({ title, inText, kind, issuedBy }: LabelledDocument): string {
  const publishers = listWords(issuedBy.map(({ node }) => node.name));
  return title ?? inText ?? (publishers ? `${codeWords(kind)} of ${publishers}` : codeWords(kind));
}

/** Returns a document with its publisher, the title in quotation marks: "Paper A, “Bridge to be closed”"; "article of Paper A". */
export function documentInWords(document: LabelledDocument): string {
  const title = document.title ?? document.inText ?? null;
  if (title === null) return documentLabel(document);
  const publishers = listWords(document.issuedBy.map(({ node }) => node.name));
  return [publishers, `“${title}”`].filter((part) => part !== '').join(', ');
}

/** Returns a place in a document in words: "paragraph 8" for `p8`; other places as they are written. */
export function locatorWords(locator: string): string {
  const paragraph = paragraphOf(locator);
  return paragraph === null ? locator : `paragraph ${paragraph}`;
}

/** Returns places in a document in their order: "paragraphs 5 and 6", "paragraph 2, page 3". */
export function locatorsWords(locators: ReadonlyArray<string>): string {
  const places = [...new Set(locators)].toSorted(comparePlaces);
  const numbers = places.flatMap((place) => paragraphOf(place) ?? []);
  const others = places.filter((place) => paragraphOf(place) === null);
  if (numbers.length === 0) return listWords(others);
  const paragraphs = `paragraph${numbers.length > 1 ? 's' : ''} ${listWords(numbers)}`;
  return others.length === 0 ? paragraphs : `${paragraphs}, ${listWords(others)}`;
}

/** Compares two places in a document: `p2` comes before `p10`. */
export function comparePlaces(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}

function paragraphOf(locator: string): string | null {
  return /^p(\d+)$/.exec(locator)?.[1] ?? null;
}
