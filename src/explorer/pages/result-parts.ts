import { claims } from '../lists/claim-lists.js';
import { documents } from '../lists/document-list.js';
import { actors, assets, places } from '../lists/name-lists.js';
import { recordList } from '../lists/record-list.js';
import { statements } from '../lists/statement-list.js';
import type { ResultsView } from '../view-state.js';
import { listPart } from './page-parts.js';
import type { PagePart } from './page-parts.js';

/** The parts of a page of results, with the number of records of each. */
export interface ResultParts {
  readonly view: ResultsView;
  readonly parts: ReadonlyArray<PagePart>;
  readonly counts: ReadonlyArray<number | null>;
}

/** Returns a part for each type of records that have all words in their names and texts. */
export function resultParts(text: string): ReadonlyArray<PagePart> {
  const where = { matches: text };
  return [
    listPart('who', 'Who', recordList(actors, where)),
    listPart('claims', 'Claims and requests', recordList(claims, where)),
    listPart('statements', 'Statements', recordList(statements, where)),
    listPart('documents', 'Documents', recordList(documents, where)),
    listPart('items', 'Items', recordList(assets, where)),
    listPart('places', 'Places', recordList(places, where)),
  ];
}
