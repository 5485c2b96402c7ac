import type { Advice } from '../../advice/advice.js';
import type { Model } from '../../model/types.js';
import type { DossierEdit } from '../../dossier/dossier.js';
import type { ReadText } from '../../verify/verify.js';
import type { Draft, Mark, WriteAction, WriteState } from './draft-state.js';
import type { ClaimFindings, StatusChange } from './follows.js';
import type { DraftReading } from './read-draft.js';
import type { SentProblem } from './sent-problem.js';
import type { KnownActor } from './sources.js';

/** What the parts of the page can read and do. */
export interface WritePage {
  readonly model: Model;
  readonly state: () => WriteState;
  readonly reading: () => DraftReading;
  readonly findings: () => ReadonlyArray<ClaimFindings>;
  /** The text of the draft, read for marking passages; each text is read once. */
  readonly markedText: () => string | ReadText;
  readonly advice: () => ReadonlyArray<Advice>;
  /** What the last change has altered. */
  readonly changes: () => ReadonlyArray<StatusChange>;
  /** Actors of the graph that were suggested so far; the forms add to them. */
  readonly known: Map<string, KnownActor>;
  readonly dispatch: (action: WriteAction) => void;
  /** Changes the dossier, chooses an entry and announces a sentence. */
  readonly change: (edits: ReadonlyArray<DossierEdit>, then: ChangeResult) => void;
  /** Replaces the draft; the former one can be restored by undo. */
  readonly changeDraft: (draft: Draft) => void;
  readonly announce: (sentence: string) => void;
  /** Shows why something that was asked for could not be done. */
  readonly warn: (problems: ReadonlyArray<SentProblem>) => void;
}

/** What follows a change. */
export interface ChangeResult {
  readonly selected: string | null;
  readonly mark: Mark | null;
  /** Says what was done; called after the change. */
  readonly sentence: () => string;
}
