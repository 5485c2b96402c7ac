import type { ArticleFacts } from './begin-dossier.js';

/** A text to take apart, as it was read from a file, and what the file says of it. */
export interface ArticleSource {
  /** Paragraphs divided by line ends; a form feed on a line of its own begins each further page of a PDF. */
  readonly text: string;
  readonly facts: Partial<ArticleFacts>;
  /** The name and version of the program that extracted the text; null for plain text. */
  readonly extractor: string | null;
}
