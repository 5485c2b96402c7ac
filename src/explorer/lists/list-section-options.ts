import type { App } from '../app.js';
import type { Child } from '../dom.js';
import type { ListState } from '../view-state.js';
import type { RecordList } from './record-list.js';

/** A list as a part of a page. */
export interface ListSectionOptions {
  readonly app: App;
  readonly list: RecordList;
  readonly state: ListState;
  /** The name of the list, for its table file and for screen readers. */
  readonly title: string;
  /** What is shown when nothing meets the condition of the list. */
  readonly empty: Child;
  /** Shows the list in another order, or narrowed to other values. */
  readonly onChange: (state: ListState) => void;
  readonly signal: AbortSignal;
}

/** Shows a list with a change. It is made to the latest choices, though the list with the last of them may not have been read yet. */
export type ChangeList = (change: (latest: ListState) => ListState) => void;
