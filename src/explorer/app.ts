import type { Provenance } from './provenance/picture.js';
import type { KeptData, ShownQuery } from './kept-data.js';
import type { View, ViewState } from './view-state.js';

/** What a part of the page may ask of the whole. */
export interface App {
  readonly state: () => ViewState;
  /** Goes to another view, as a step that "back" undoes. */
  readonly go: (state: Partial<ViewState>) => void;
  /** Changes the address without a step of its own: for what changes at every move of the hand. */
  readonly replace: (state: Partial<ViewState>) => void;
  /** Opens the details of a record, beside what is shown. */
  readonly choose: (id: string | null) => void;
  /** Who says so, of one claim: asked once, for all parts of the page that show it. Null when it is not on record. */
  readonly provenance: (id: string) => Promise<Provenance | null>;
  /** Says something to those who listen to the page. */
  readonly say: (sentence: string) => void;
}

/** A view that stands on the page. */
export interface ShownView {
  /** The title of the page and of the view. */
  readonly title: string;
  readonly element: HTMLElement;
  /** The query and what can be kept of the view; null where there is nothing to keep. */
  readonly keep: Keepable | null;
  /** Is called when the view gives way to another. */
  readonly close?: () => void;
  /** Takes a new state of the same kind of view; false when it must be made anew. */
  readonly update?: (state: ViewState) => boolean;
}

/** What can be copied and saved of a view. */
export interface Keepable {
  readonly query: ShownQuery;
  readonly picture: () => SVGSVGElement | null;
  readonly data: () => KeptData;
}

/** Makes a view of a state. Throws NoAnswer, or Gone. */
export type MakeView<Kind extends View['kind']> = (
  app: App,
  state: ViewState & { readonly view: Extract<View, { readonly kind: Kind }> },
  signal: AbortSignal,
) => Promise<ShownView>;

/** What an address leads to is not on record, or not any more. */
export class Gone extends Error {
  constructor(readonly id: string) {
    super(`Nothing on record has the id ${id}.`);
    this.name = 'Gone';
  }
}
