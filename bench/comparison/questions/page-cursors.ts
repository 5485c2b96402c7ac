import type { OpenSides } from '../sides/open-sides.js';
import type { Subjects } from './subjects.js';

const query = `query ($after: String, $first: Int!) {
  statements(first: $first, after: $after, orderBy: [{ date: DESC }]) { pageInfo { endCursor } } }`;
const mostAtOnce = 100;

interface Page {
  readonly data: { readonly statements: { readonly pageInfo: { readonly endCursor: string } } };
}

/** Returns the cursors of Onrecord after which the pages of Q4 begin, an empty text for the first page. It has no offsets. */
export async function pageCursors({ pages }: Subjects, sides: OpenSides): Promise<ReadonlyArray<string>> {
  const ours = (await sides.running()).find(({ name }) => name === 'O');
  if (!ours) return [];
  const cursors = [];
  for (const { skip } of pages) {
    let after: string | null = null;
    for (let read = 0; read < skip; read += mostAtOnce) {
      const body = JSON.stringify({ query, variables: { after, first: Math.min(mostAtOnce, skip - read) } });
      const response = await fetch(ours.url, { method: 'POST', headers: ours.headers, body });
      const page = (await response.json()) as Page; // by the query
      after = page.data.statements.pageInfo.endCursor;
    }
    cursors.push(after ?? '');
  }
  return cursors;
}
