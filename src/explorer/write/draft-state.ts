import type { GraphData } from '../../model/graph-data.js';
import type { LikeClaim } from './open-likes.js';

/** What is written: the state that undo restores. */
export interface Draft {
  /** The dossier as YAML; empty before it is begun. */
  readonly yaml: string;
  /** The text that is taken apart. It stays in the browser and is not part of the dossier. */
  readonly article: string;
  /** The name and version of the program that extracted the text from a web page or PDF; null for plain text. */
  readonly extractor: string | null;
  /** The passages of the text from which entries were made. */
  readonly marks: ReadonlyArray<Mark>;
  /** The dossier of the graph from which the draft was edited. */
  readonly base: Base;
}

/** A dossier as the graph had it at a load. */
export interface Base {
  /** The number of the load, from 1; 0 for a dossier that the graph did not have. */
  readonly load: number;
  /** Its text, as an export writes it; empty for load 0. */
  readonly yaml: string;
}

/** A passage of the text and the entry that was made from it. Offsets are UTF-16 units, the end excluded. */
export interface Mark extends Passage {
  readonly record: string;
}

export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** The state of the page. */
export interface WriteState {
  readonly draft: Draft;
  readonly past: ReadonlyArray<Draft>;
  readonly future: ReadonlyArray<Draft>;
  /** The chosen passage of the text; null where there is no text. */
  readonly passage: Passage | null;
  /** The id of the chosen entry, as written in the dossier. */
  readonly selected: string | null;
  /** The form that is open. */
  readonly form: OpenForm | null;
  /** Dossiers of the graph whose records bear on the draft, as far as they were read. */
  readonly others: ReadonlyArray<GraphData>;
  /** Claims of the graph with nearly the words of claims of the draft. */
  readonly likes: ReadonlyArray<LikeClaim>;
}

/** What an entry records. */
export type Act = 'SAYS' | 'PAPER' | 'REQUEST' | 'REPLY' | 'ANSWER' | 'OPEN';

/** The form for a new entry within a statement, or for the fields of an entry. */
export type OpenForm =
  | {
      readonly kind: 'NEW';
      readonly act: Act;
      readonly parent: string;
      readonly passage: Passage | null;
      /** The claim on which the key was pressed. */
      readonly about: string | null;
    }
  | { readonly kind: 'EDIT'; readonly id: string };

export type WriteAction =
  /** A change that undo takes back. */
  | { readonly kind: 'CHANGE'; readonly draft: Draft; readonly selected: string | null }
  | { readonly kind: 'UNDO' }
  | { readonly kind: 'REDO' }
  /** The draft was imported: the graph has it now, also after undo. */
  | { readonly kind: 'IMPORTED'; readonly base: Base }
  /** Another dossier takes the place of this one, without a way back. */
  | { readonly kind: 'OPEN'; readonly draft: Draft }
  /** A dossier of the graph that bears on the draft was read. */
  | { readonly kind: 'KNOW'; readonly other: GraphData }
  /** A claim of the draft was compared with those of the graph. */
  | { readonly kind: 'COMPARED'; readonly likes: ReadonlyArray<LikeClaim> }
  | { readonly kind: 'SELECT'; readonly id: string | null }
  | { readonly kind: 'CHOOSE'; readonly passage: Passage | null }
  | { readonly kind: 'SHOW_FORM'; readonly form: OpenForm | null };

/** A draft before anything is written. */
export const emptyDraft: Draft = {
  yaml: '',
  article: '',
  extractor: null,
  marks: [],
  base: { load: 0, yaml: '' },
};

/** The number of changes that can be taken back. */
const maxPast = 500;

/** Returns the first state of the page for a draft. */
export function stateOf(draft: Draft): WriteState {
  return { draft, past: [], future: [], passage: null, selected: null, form: null, others: [], likes: [] };
}

/** Returns the state of the page after an action. */
export function reduceWrite(state: WriteState, action: WriteAction): WriteState {
  const { draft, past, future } = state;
  switch (action.kind) {
    case 'CHANGE':
      return {
        ...state,
        draft: action.draft,
        past: [...past, draft].slice(-maxPast),
        future: [],
        selected: action.selected,
        form: null,
      };
    case 'UNDO': {
      const previous = past.at(-1);
      if (!previous) return state;
      return { ...state, draft: previous, past: past.slice(0, -1), future: [draft, ...future], form: null };
    }
    case 'REDO': {
      const [next, ...later] = future;
      if (!next) return state;
      return { ...state, draft: next, past: [...past, draft], future: later, form: null };
    }
    case 'IMPORTED': {
      const imported = (each: Draft): Draft => ({ ...each, base: action.base });
      return { ...state, draft: imported(draft), past: past.map(imported), future: future.map(imported) };
    }
    case 'OPEN':
      return stateOf(action.draft);
    case 'KNOW':
      return { ...state, others: [...state.others, action.other] };
    case 'COMPARED':
      return { ...state, likes: [...state.likes, ...action.likes] };
    case 'SELECT':
      return { ...state, selected: action.id };
    case 'CHOOSE':
      return { ...state, passage: action.passage };
    case 'SHOW_FORM':
      return { ...state, form: action.form };
  }
}
