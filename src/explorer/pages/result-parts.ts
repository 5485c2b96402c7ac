import type { ResultsView } from '../view-state.js';
import type { PagePart } from './page-parts.js';

/** The parts of a page of results, with the number of records of each. */
export interface ResultParts {
  readonly view: ResultsView;
  readonly parts: ReadonlyArray<PagePart>;
  readonly counts: ReadonlyArray<number | null>;
}
