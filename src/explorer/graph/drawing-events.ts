import type { Place } from './layout.js';

/** What the hand and the keys do in the drawing. */
export interface DrawingEvents {
  readonly onChoose: (id: string, how: 'alone' | 'more') => void;
  readonly onChooseMany: (ids: ReadonlyArray<string>) => void;
  readonly onOpen: (id: string) => void;
  readonly onPin: (id: string, place: Place) => void;
  readonly onHide: () => void;
  readonly onMore: (id: string) => void;
}
