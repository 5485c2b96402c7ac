import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import firstQuestion from './first-question.graphql?raw';

/** The questions of docs/questions, in their order, a tab each. */
const questions = Object.entries(
  import.meta.glob('../../../docs/questions/*.graphql', { query: '?raw', import: 'default', eager: true }),
)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, query]) => ({ query }));

/** Asks our own endpoint; `headers` are those of the page's header editor. */
async function ask(operation, { headers } = {}) {
  const httpResponse = await globalThis.fetch('/graphql', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(operation),
  });
  return httpResponse.json();
}

/** A query that a link brings along, after `#query=`, opens in a tab of its own. */
function tabs() {
  const brought = new globalThis.URLSearchParams(globalThis.location.hash.slice(1));
  const query = brought.get('query');
  const shipped = [{ query: firstQuestion }, ...questions];
  return query ? [{ query, variables: brought.get('variables') ?? '{}' }, ...shipped] : shipped;
}

createRoot(globalThis.document.getElementById('graphiql')).render(
  createElement(GraphiQL, { fetcher: ask, defaultTabs: tabs() }),
);
