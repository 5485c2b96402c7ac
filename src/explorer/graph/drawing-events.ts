import type { Point } from './layout.js';

/** The actions of pointer and keyboard in the drawing. */
export interface DrawingEvents {
  /** A record is selected alone, or one more is selected or deselected. */
  readonly onSelect: (id: string, how: 'alone' | 'more') => void;
  readonly onSelectMany: (ids: ReadonlyArray<string>) => void;
  /** Neighbours of a record are wanted. */
  readonly onExpand: (id: string) => void;
  readonly onPin: (id: string, point: Point) => void;
  /** The selected records are to be hidden. */
  readonly onHide: () => void;
  /** The "+n" beside a record was pressed. */
  readonly onShowMore: (id: string) => void;
}
