import { ask } from './ask.js';
import { search } from './operations.js';
import type { SearchQuery } from './operations.generated.js';
import { entryOf } from './records.js';
import type { Entry } from './records.js';

/** A record that holds what was typed, with how much is on record about it. */
export interface Hit {
  readonly entry: Entry;
  readonly count: number;
}

/** Hits of one sort, with how many there are in all. */
export interface HitGroup {
  readonly title: string;
  readonly hits: ReadonlyArray<Hit>;
  readonly total: number;
}

/** Looks for a text in names, titles and claims; groups without a hit are left out. */
export async function searchHits(
  text: string,
  { first, signal }: { readonly first: number; readonly signal: AbortSignal },
): Promise<ReadonlyArray<HitGroup>> {
  const answer = await ask(search, { ...spellings(text), first }, signal);
  const groups: ReadonlyArray<HitGroup> = [
    groupOf('Who', answer.actors, (node) =>
      countsIn(node, ['claimsAsActor', 'claimsAsRecipient', 'statements']),
    ),
    groupOf('Claims and requests', answer.claims, (node) => countsIn(node, ['heldBy'])),
    groupOf('Items', answer.assets, (node) => countsIn(node, ['claimsAsObject'])),
    groupOf('Places', answer.places, (node) => countsIn(node, ['claims'])),
    groupOf('Documents', answer.documents, (node) => countsIn(node, ['reports'])),
  ];
  return groups.filter(({ hits }) => hits.length > 0);
}

function spellings(text: string) {
  const exact = text.trim();
  const lower = exact.toLowerCase();
  return { exact, lower, capital: lower.slice(0, 1).toUpperCase() + lower.slice(1) };
}

type Connection = NonNullable<SearchQuery[Exclude<keyof SearchQuery, '__typename'>]>;
type HitNode = Connection['edges'][number]['node'];

function groupOf(title: string, found: Connection | null, count: (node: HitNode) => number): HitGroup {
  const hits = (found?.edges ?? []).flatMap(({ node }) => {
    const entry = entryOf(node);
    return entry ? [{ entry, count: count(node) }] : [];
  });
  return { title, hits: hits.toSorted((a, b) => b.count - a.count), total: found?.totalCount ?? 0 };
}

function countsIn(node: HitNode, fields: ReadonlyArray<string>): number {
  const counted = node as unknown as Readonly<Record<string, { readonly totalCount?: number } | undefined>>; // counts by field
  return fields.reduce((sum, field) => sum + (counted[field]?.totalCount ?? 0), 0);
}
