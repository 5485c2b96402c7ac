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
