import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import firstQuestion from './first-question.graphql?raw';

/** Asks our own endpoint; `headers` are those of the page's header editor. */
async function ask(operation, { headers } = {}) {
  const httpResponse = await globalThis.fetch('/graphql', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(operation),
  });
  return httpResponse.json();
}

createRoot(globalThis.document.getElementById('graphiql')).render(
  createElement(GraphiQL, { fetcher: ask, defaultTabs: [{ query: firstQuestion }] }),
);
