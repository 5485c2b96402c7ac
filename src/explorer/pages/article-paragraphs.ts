import { capitalized } from '../../lib/capitalized.js';
import { comparePlaces, locatorWords } from '../record-labels.js';
import type { OutlineContent, OutlineStatement } from './outline-statement.js';

/** A statement that a document reports, and where. */
export interface Report {
  readonly id: string;
  readonly locator: string | null;
}

/** What a document reports at one place. */
export interface Paragraph {
  /** The place in the document, for example `p8`; null where none is given. */
  readonly locator: string | null;
  /** The outer statements with those of their contents that are at this place. */
  readonly entries: ReadonlyArray<{
    readonly statement: OutlineStatement;
    readonly contents: ReadonlyArray<OutlineContent>;
    /** Whether the statement is at no earlier place. */
    readonly isFirst: boolean;
  }>;
}

/** Returns the paragraphs of a document in their order, those without a place last. The place of a content precedes that of its statement. */
export function articleParagraphs(
  reports: ReadonlyArray<Report>,
  statements: ReadonlyMap<string, OutlineStatement>,
): ReadonlyArray<Paragraph> {
  const places = new Map<string | null, Map<OutlineStatement, OutlineContent[]>>();
  const at = (locator: string | null, statement: OutlineStatement): OutlineContent[] => {
    const entries = places.get(locator) ?? new Map<OutlineStatement, OutlineContent[]>();
    places.set(locator, entries);
    const contents = entries.get(statement) ?? [];
    entries.set(statement, contents);
    return contents;
  };
  for (const { id, locator } of reports) {
    const statement = statements.get(id);
    if (!statement) continue;
    if (statement.contents.length === 0) at(locator, statement);
    for (const content of statement.contents) at(content.locator ?? locator, statement).push(content);
  }
  const seen = new Set<OutlineStatement>();
  return [...places]
    .toSorted(([one], [other]) => compareWithNone(one, other))
    .map(([locator, entries]) => ({
      locator,
      entries: [...entries].map(([statement, contents]) => {
        const isFirst = !seen.has(statement);
        seen.add(statement);
        return { statement, contents, isFirst };
      }),
    }));
}

function compareWithNone(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return comparePlaces(one, other);
}

/** Returns a place in words: "Paragraph 8" for `p8`; other places as they are written. */
export function placeWords(locator: string | null): string {
  if (locator === null) return 'Without a place in the document';
  const words = locatorWords(locator);
  return words === locator ? words : capitalized(words);
}
