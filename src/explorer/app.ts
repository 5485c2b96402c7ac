import type { Provenance } from './provenance/provenance.js';
import type { ViewSource } from './view-data.js';
import type { View, ViewState } from './view-state.js';

/** The actions of views and of the details panel on the page. */
export interface App {
  readonly state: () => ViewState;
  /** Opens a view as a new entry of the browser's history. */
  readonly open: (change: Partial<ViewState>) => void;
  /** Changes the address without a new entry in the history. */
  readonly amend: (change: Partial<ViewState>) => void;
  /** Opens the details of a record next to the view; null closes them. */
  readonly select: (id: string | null) => void;
  /** Reads the provenance of a claim, once for all parts of the page. Null when it is not on record. Throws OperationFailed. */
  readonly provenance: (id: string) => Promise<Provenance | null>;
  /** Returns the titles of the dossiers by id, read once. Throws OperationFailed. */
  readonly dossierTitles: () => Promise<ReadonlyMap<string, string>>;
  /** Announces a sentence to screen readers. */
  readonly announce: (sentence: string) => void;
}

/** A view that is shown on the page. */
export interface ShownView {
  /** The title of the page and of the view. */
  readonly title: string;
  readonly element: HTMLElement;
  /** The query and data of the view; null where there is nothing to save. */
  readonly saveable: SaveableView | null;
  /** Called when another view takes its place. */
  readonly close?: () => void;
  /** Shows another state of the same kind of view; false when the view must be created again. */
  readonly update?: (state: ViewState) => boolean;
}

/** The parts of a view that can be copied and saved. */
export interface SaveableView extends ViewSource {
  /** Null where the view has no picture. */
  readonly picture: () => SVGSVGElement | null;
}

/** Creates a view for a state. Throws OperationFailed or NotOnRecord. */
export type MakeView<Kind extends View['kind']> = (
  app: App,
  state: ViewState & { readonly view: Extract<View, { readonly kind: Kind }> },
  signal: AbortSignal,
) => Promise<ShownView>;
