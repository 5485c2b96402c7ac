import { html } from './dom.js';
import type { ViewQuery } from './view-data.js';

/** Returns a query to be copied, with its variables in a comment above it. */
export function queryText({ text, variables }: ViewQuery): string {
  return `# Variables: ${JSON.stringify(variables)}\n${text}\n`;
}

/** Returns a link that opens a query in GraphiQL, where it can be edited and run. */
export function graphiqlLink({ text, variables }: ViewQuery, words = 'Open in GraphiQL'): HTMLElement {
  const parameters = new URLSearchParams({ query: text, variables: JSON.stringify(variables, null, 2) });
  return html('a', { href: `/graphiql#${parameters.toString()}`, target: '_blank', rel: 'noopener' }, words);
}
