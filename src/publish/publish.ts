/** Writes what is published of a claim: card, text, Markdown, HTML, one line and citations. Pure, so that browsers run it as well. */
export type {
  Certainty,
  ClaimPage,
  PublishedChain,
  PublishedOutcome,
  PublishedRelation,
  PublishedSource,
} from './claim-page.js';
export type { Card } from './to-card.js';
export type { CardFont } from './card-style.js';
export { fontNames } from './card-style.js';
export { citePage } from './cite-page.js';
export { citeSource } from './cite-source.js';
export { pageCitation, sourceCitation } from './csl-json.js';
export { fileName } from './file-name.js';
export { toCard } from './to-card.js';
export { toHtml } from './to-html.js';
export { toLine } from './to-line.js';
export { toMarkdown } from './to-markdown.js';
export { toText } from './to-text.js';
