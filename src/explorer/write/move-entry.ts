import type { DossierEdit } from '../../dossier/dossier.js';
import { holdersOf, listOf, refOf, refsOf, textIn, type DossierRecords } from './dossier-records.js';

/** A move of an entry: out of the statement that holds it (null if none does) into another. */
export interface EntryMove {
  readonly id: string;
  readonly from: string | null;
  readonly to: string;
}

/** A step of an entry in the outline: before or after its neighbour, into the statement before it, or out of the one that holds it. */
export type MoveStep = 'UP' | 'DOWN' | 'IN' | 'OUT';

/** Returns the edits that move an entry to the end of a statement, with what the link says of it; none where it cannot be moved. */
export function moveEntry(records: DossierRecords, { id, from, to }: EntryMove): ReadonlyArray<DossierEdit> {
  const target = contentOf(records, to);
  if (from === to || !holdersFor(records, id).includes(to) || target.some((link) => refOf(link) === id))
    return [];
  const links = from === null ? [] : contentOf(records, from);
  const link = links.find((each) => refOf(each) === id) ?? id;
  const rest = links.filter((each) => each !== link);
  return [...(from === null ? [] : [setContent(from, rest)]), setContent(to, [...target, link])];
}

/** Returns the edits for a step of an entry that a statement holds; none where there is nothing to step over. */
export function stepEntry(
  records: DossierRecords,
  { id, from }: { readonly id: string; readonly from: string },
  step: MoveStep,
): ReadonlyArray<DossierEdit> {
  const links = contentOf(records, from);
  const index = links.findIndex((link) => refOf(link) === id);
  const before = links[index - 1];
  switch (step) {
    case 'IN':
      return before === undefined ? [] : moveEntry(records, { id, from, to: refOf(before) });
    case 'OUT': {
      const [holder] = holdersOf(records, from);
      return holder === undefined ? [] : moveEntry(records, { id, from, to: holder });
    }
    case 'UP':
      return before === undefined ? [] : [setContent(from, swapped(links, index - 1))];
    case 'DOWN':
      return index < 0 || index === links.length - 1 ? [] : [setContent(from, swapped(links, index))];
  }
}

/** Returns the ids of the statements that can hold an entry: all but itself and what it holds. */
export function holdersFor(records: DossierRecords, id: string): ReadonlyArray<string> {
  const within = new Set([id]);
  for (const each of within) for (const content of refsOf(contentOf(records, each))) within.add(content);
  return records
    .section('statements')
    .map((statement) => textIn(statement, 'id'))
    .filter((statement) => !within.has(statement));
}

function contentOf(records: DossierRecords, id: string): ReadonlyArray<unknown> {
  return listOf(records.find(id)?.record['content']);
}

function setContent(id: string, links: ReadonlyArray<unknown>): DossierEdit {
  const content = links.length > 0 ? links : undefined;
  return { kind: 'SET', section: 'statements', id, fields: { content } };
}

/** Returns a list in which an item and the one after it have changed places. */
function swapped(links: ReadonlyArray<unknown>, index: number): ReadonlyArray<unknown> {
  return [...links.slice(0, index), links[index + 1], links[index], ...links.slice(index + 2)];
}
