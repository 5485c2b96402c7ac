import type { TextStorage } from '../text-storage.js';
import { emptyDraft, type Draft } from './draft-state.js';

/** A draft as the browser keeps it. */
interface KeptDraft {
  readonly draft: Draft;
  /** Each time that it is kept, the number grows: another tab has kept it if the number is not the one expected. */
  readonly revision: number;
  /** ISO 8601, UTC. */
  readonly keptAt: string;
}

/** A line of the list of drafts. */
export interface DraftLine {
  readonly key: string;
  readonly title: string;
  readonly keptAt: string;
}

/** The drafts that this browser keeps; each tab writes its own. */
export interface KeptDrafts {
  /** Reads the draft of this tab; null if it has none. */
  readonly current: () => Draft | null;
  /** Keeps the draft of this tab. `apart`: another tab has changed it, so it was kept as a draft of its own. */
  readonly keep: (draft: Draft) => 'kept' | 'apart' | 'full';
  /** Returns whether the browser has the last draft that it was given. */
  readonly isKept: () => boolean;
  /** Lists the drafts, the latest first. */
  readonly list: () => ReadonlyArray<DraftLine>;
  /** Makes a draft the one of this tab, and reads it. */
  readonly open: (key: string) => Draft | null;
  /** Lets this tab begin another draft; the former stays in the list. */
  readonly leave: () => void;
  /** Removes the draft of this tab. */
  readonly forget: () => void;
}

/** What the drafts are kept in. */
export interface DraftPlaces {
  /** Shared by all tabs. */
  readonly local: TextStorage;
  /** Of this tab alone. */
  readonly session: TextStorage;
  readonly now: () => Date;
  /** Returns a text that no other draft has. */
  readonly newName: () => string;
}

const prefix = 'onrecord.draft.';
const currentKey = 'onrecord.draft';

/** Opens the drafts that a browser keeps. Never throws: a full disk is reported by `keep`. */
export function keptDrafts({ local, session, now, newName }: DraftPlaces): KeptDrafts {
  let key = session.getItem(currentKey);
  let revision = key === null ? 0 : (read(local, key)?.revision ?? 0);
  let isKept = true;
  /** Lets a reload of the tab find the draft; without it, the draft is in the list. */
  const remember = (at: string): void => {
    try {
      session.setItem(currentKey, at);
    } catch {
      session.removeItem(currentKey);
    }
  };
  const become = (next: string | null): void => {
    key = next;
    revision = next === null ? 0 : (read(local, next)?.revision ?? 0);
    isKept = true;
    if (next === null) session.removeItem(currentKey);
    else remember(next);
  };
  const write = (draft: Draft, at: string): boolean => {
    const kept: KeptDraft = { draft, revision: revision + 1, keptAt: now().toISOString() };
    try {
      local.setItem(at, JSON.stringify(kept));
    } catch {
      return false; // the disk is full, or the browser keeps nothing
    }
    key = at;
    revision += 1;
    remember(at);
    return true;
  };
  return {
    current: () => (key === null ? null : (read(local, key)?.draft ?? null)),
    keep: (draft) => {
      const stored = key === null ? null : read(local, key);
      const isOthers = stored !== null && stored.revision !== revision;
      const at = key === null || isOthers ? prefix + newName() : key;
      isKept = write(draft, at);
      if (!isKept) return 'full';
      return isOthers ? 'apart' : 'kept';
    },
    isKept: () => isKept,
    list: () => list(local),
    open: (next) => {
      become(next);
      return read(local, next)?.draft ?? null;
    },
    leave: () => {
      become(null);
    },
    forget: () => {
      if (key !== null) local.removeItem(key);
      become(null);
    },
  };
}

function list(local: TextStorage): ReadonlyArray<DraftLine> {
  const keys = Array.from({ length: local.length }, (_, index) => local.key(index) ?? '');
  return keys
    .filter((each) => each.startsWith(prefix))
    .flatMap((each) => {
      const kept = read(local, each);
      return kept ? [{ key: each, title: titleOf(kept.draft), keptAt: kept.keptAt }] : [];
    })
    .sort((one, other) => (one.keptAt < other.keptAt ? 1 : -1));
}

function titleOf({ yaml, article }: Draft): string {
  return (
    /^title: *(.+)$/m.exec(yaml)?.[1]?.replace(/^["']|["']$/g, '') ?? (article.slice(0, 60) || 'untitled')
  );
}

function read(local: TextStorage, key: string): KeptDraft | null {
  try {
    const text = local.getItem(key);
    if (text === null) return null;
    const kept = JSON.parse(text) as KeptDraft; // written by `keep`, perhaps of an older page, whose drafts have fewer fields
    return { ...kept, draft: { ...emptyDraft, ...kept.draft } };
  } catch {
    return null;
  }
}
