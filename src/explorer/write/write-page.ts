import { editText } from '../../dossier/dossier.js';
import { readText, type ReadText } from '../../verify/verify.js';
import { accessToken } from '../access-token.js';
import { createAnnouncer } from '../announcer.js';
import { sharedStorage, tabStorage } from '../browser-storage.js';
import { fill, html } from '../dom.js';
import { createStore } from '../store.js';
import { beginEntry } from './begin-entry.js';
import { beginPane } from './begin-pane.js';
import {
  emptyDraft,
  reduceWrite,
  stateOf,
  type Act,
  type Draft,
  type WriteAction,
  type WriteState,
} from './draft-state.js';
import { actForms } from './entry-fields.js';
import { findingsOf, statusChanges } from './follows.js';
import { draftAdvice } from './draft-advice.js';
import { changeWords, followsPane } from './follows-pane.js';
import { headerTools } from './header-tools.js';
import { keptDrafts, type KeptDrafts } from './kept-drafts.js';
import { likeClaimsReader } from './read-like-claims.js';
import { otherDossiers } from './other-dossiers.js';
import { openDialog } from './open-dialog.js';
import { outlinePane } from './outline-pane.js';
import type { WritePage } from './page.js';
import { pageModel } from './page-model.js';
import { problemList } from './problem-list.js';
import { readDraft } from './read-draft.js';
import { textPane } from './text-pane.js';
import { waysToBegin } from './ways-to-begin.js';

/** Builds the page on which a dossier is written, with the draft of this tab. */
export function openWritePage(): void {
  accessToken.get(); // the address no longer shows it
  const drafts = keptDrafts({
    local: sharedStorage(),
    session: tabStorage(),
    now: () => new Date(),
    newName: () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`,
  });
  const announcer = createAnnouncer();
  let show: (previous: WriteState) => void = () => undefined;
  const store = createStore<WriteState, WriteAction>(stateOf(drafts.current() ?? emptyDraft), {
    reduce: reduceWrite,
    onChange: (_state, previous) => {
      show(previous);
    },
  });
  const page = createPage(store.state, store.dispatch, announcer.announce);
  show = showPage(page, drafts, announcer.element);
  show(store.state());
  addEventListener('dragover', keepPageOnDrop);
  addEventListener('drop', keepPageOnDrop);
  addEventListener('beforeunload', (event) => {
    const hasOpenForm = store.state().form !== null;
    if (hasOpenForm || !drafts.isKept() || hasUntakenText()) event.preventDefault();
  });
}

/** Returns whether a text was pasted that is not part of a draft yet. */
function hasUntakenText(): boolean {
  return [...document.querySelectorAll<HTMLTextAreaElement>('textarea[name=article]')].some(
    ({ value }) => value.trim() !== '',
  );
}

/** A file that is dropped beside the field for it would take the place of the page. */
function keepPageOnDrop(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}

/** A dossier with what follows from it and from other dossiers of the graph. */
interface PageReading {
  readonly yaml: string;
  readonly article: string;
  readonly others: WriteState['others'];
  readonly reading: ReturnType<WritePage['reading']>;
  readonly findings: ReturnType<WritePage['findings']>;
  readonly advice: ReturnType<WritePage['advice']>;
}

/** Creates what the parts of the page use; the dossier is read once after each change. */
function createPage(
  state: () => WriteState,
  dispatch: (action: WriteAction) => void,
  announce: (sentence: string) => void,
): WritePage {
  const model = pageModel();
  let read: PageReading | null = null;
  let changes: ReturnType<typeof statusChanges> = [];
  let prepared: { readonly article: string; readonly text: ReadText } | null = null;
  function readAll({ yaml, article }: Draft, others: PageReading['others']): PageReading {
    const reading = read !== null && read.yaml === yaml ? read.reading : readDraft(model, yaml);
    const { graph } = reading;
    const findings = graph ? findingsOf(graph, others) : [];
    return { yaml, article, others, reading, findings, advice: draftAdvice(reading, article) };
  }
  const current = () => {
    const { draft, others } = state();
    const isSameText = read?.yaml === draft.yaml;
    if (read && isSameText && read.article === draft.article && read.others === others) return read;
    const next = readAll(draft, others);
    changes = isSameText ? [] : statusChanges(read?.findings ?? [], next.findings);
    return (read = next);
  };
  return {
    model,
    state,
    dispatch,
    announce,
    known: new Map(),
    reading: () => current().reading,
    findings: () => current().findings,
    advice: () => current().advice,
    markedText: () => {
      const { article } = state().draft;
      if (prepared?.article !== article) prepared = { article, text: readText(article) };
      // Places are counted in the article: it has the normal form, unless an older page has kept it.
      return prepared.text.text === article ? prepared.text : article;
    },
    changes: () => (current(), changes),
    change: (edits, { selected, mark, sentence }) => {
      const { draft } = state();
      const yaml = editText(model, draft.yaml, edits);
      const marks = mark ? [...draft.marks, mark] : draft.marks;
      dispatch({ kind: 'CHANGE', draft: { ...draft, yaml, marks }, selected });
      announce([sentence(), ...changes.map(changeWords)].join(' '));
    },
    warn: (problems) => {
      openDialog('This did not work', { content: problemList(problems) });
    },
    changeDraft: (draft) => {
      dispatch({ kind: 'CHANGE', draft, selected: null });
    },
  };
}

/** Returns what shows a state of the page, given the one before. */
function showPage(page: WritePage, drafts: KeptDrafts, status: HTMLElement): (previous: WriteState) => void {
  const [text, outline, follows] = [textPane(page), outlinePane(page), followsPane(page)];
  const panes = html('div', { class: 'panes' }, text.element, outline.element, follows.element);
  const main = html('main', {});
  const heading = html('h1', {}, 'Write a dossier');
  const tools = headerTools(page, drafts);
  const toolbar = html('div', { class: 'row-buttons' }, tools.buttons);
  const saved = html('span', { class: 'quiet' });
  fill(
    document.body,
    html('header', {}, html('a', { class: 'mark', href: '/' }, 'Onrecord'), heading, saved, toolbar),
    main,
    status,
  );
  listenToKeys(page, { text, outline });
  const ways = waysToBegin(page, drafts, () => {
    text.focus('here');
  });
  const readOthers = otherDossiers(page);
  const readLikes = likeClaimsReader(page);
  let wasBegun: boolean | null = null;
  return (previous) => {
    const { draft, form, selected } = page.state();
    const isBegun = draft.yaml !== '';
    if (isBegun !== wasBegun) {
      wasBegun = isBegun;
      fill(main, isBegun ? panes : beginPane(page, { ...ways, drafts: drafts.list() }));
    }
    heading.textContent = page.reading().records.title || 'Write a dossier';
    toolbar.hidden = !isBegun;
    tools.update();
    if (draft !== previous.draft && isBegun) saved.textContent = keptWords[drafts.keep(draft)];
    if (!isBegun) {
      saved.textContent = '';
      return;
    }
    text.update();
    outline.update();
    follows.update();
    readOthers();
    readLikes();
    if (previous.form !== null && form === null && selected !== null) outline.focus();
  };
}

const keptWords = {
  kept: 'Saved in this browser',
  apart: 'Another tab has changed this draft: yours is now a draft of its own',
  full: 'The browser cannot save the draft: save it as a file',
} as const;

interface FocusParts {
  readonly text: ReturnType<typeof textPane>;
  readonly outline: ReturnType<typeof outlinePane>;
}

function listenToKeys(page: WritePage, { text, outline }: FocusParts): void {
  const acts = Object.entries(actForms) as ReadonlyArray<readonly [Act, { readonly key: string }]>; // of the table
  addEventListener('keydown', (event) => {
    const { form, draft } = page.state();
    if (event.key === 'Escape' && form !== null) page.dispatch({ kind: 'SHOW_FORM', form: null });
    if (draft.yaml === '' || isTyping(event.target) || document.querySelector('dialog[open]')) return;
    const key = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && key === 'z') {
      event.preventDefault();
      page.dispatch({ kind: event.shiftKey ? 'REDO' : 'UNDO' });
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = acts.find(([, { key: own }]) => own === key)?.[0];
    const isInOutline = event.target instanceof Element && event.target.closest('.outline') !== null;
    if (act) beginEntry(page, act, isInOutline ? 'outline' : 'text');
    else if (key === 'n') text.focus('next');
    else if (key === 't') text.focus('here');
    else if (key === 'u') outline.focus();
    else return;
    event.preventDefault();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName);
}
