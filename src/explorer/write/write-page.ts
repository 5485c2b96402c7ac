import { accessToken } from '../access-token.js';
import { editText } from '../../dossier/dossier.js';
import { button, fill, html } from '../dom.js';
import { createStore } from '../store.js';
import { beginEntry } from './begin-entry.js';
import { beginPane, type BeginOptions } from './begin-pane.js';
import { chooseFile, saveFile } from './dossier-files.js';
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
import { openImport } from './import-dialog.js';
import { keptDrafts, type KeptDrafts } from './kept-drafts.js';
import { outlinePane } from './outline-pane.js';
import type { WritePage } from './page.js';
import { pageModel } from './page-model.js';
import { readDraft } from './read-draft.js';
import { textPane } from './text-pane.js';
import { openYaml } from './yaml-dialog.js';

/** Builds the page on which a dossier is written, with the draft of this tab. */
export function openWritePage(): void {
  const drafts = keptDrafts({
    local: localStorage,
    session: sessionStorage,
    now: () => new Date(),
    newName: () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`,
  });
  const status = html('p', { class: 'visually-hidden', role: 'status', 'aria-live': 'polite' });
  const announce = (sentence: string): void => {
    status.textContent = sentence;
  };
  let show: (previous: WriteState) => void = () => undefined;
  const store = createStore<WriteState, WriteAction>(stateOf(drafts.current() ?? emptyDraft), {
    reduce: reduceWrite,
    onChange: (_state, previous) => {
      show(previous);
    },
  });
  const page = createPage(store.state, store.dispatch, announce);
  show = showPage(page, drafts, status);
  show(store.state());
  addEventListener('beforeunload', (event) => {
    if (store.state().form !== null) event.preventDefault();
  });
}

/** Creates what the parts of the page use; the dossier is read once after each change. */
function createPage(
  state: () => WriteState,
  dispatch: (action: WriteAction) => void,
  announce: (sentence: string) => void,
): WritePage {
  const model = pageModel();
  let read = readAll(emptyDraft);
  let changes: ReturnType<typeof statusChanges> = [];
  function readAll({ yaml, article }: Draft) {
    const reading = readDraft(model, yaml);
    const { graph } = reading;
    return {
      yaml,
      article,
      reading,
      findings: graph ? findingsOf(graph) : [],
      advice: draftAdvice(reading, article),
    };
  }
  const current = () => {
    const { draft } = state();
    if (read.yaml === draft.yaml && read.article === draft.article) return read;
    const next = readAll(draft);
    changes = statusChanges(read.findings, next.findings);
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
    changes: () => (current(), changes),
    change: (edits, { selected, mark, sentence }) => {
      const { draft } = state();
      const yaml = editText(model, draft.yaml, edits);
      const marks = mark ? [...draft.marks, mark] : draft.marks;
      dispatch({ kind: 'CHANGE', draft: { ...draft, yaml, marks }, selected });
      announce([sentence, ...changes.map(changeWords)].join(' '));
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
  const tools = createTools(page, drafts);
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
    if (previous.form !== null && form === null && selected !== null) outline.focus();
  };
}

/** Returns the ways to begin: with a new draft, one of the browser, or a file. `then` is called when the panes are shown. */
function waysToBegin(page: WritePage, drafts: KeptDrafts, then: () => void): Omit<BeginOptions, 'drafts'> {
  const begin = (draft: Draft): void => {
    page.dispatch({ kind: 'OPEN', draft });
    then();
  };
  return {
    begin,
    openDraft: (key) => {
      begin(drafts.open(key) ?? emptyDraft);
    },
    openFile: () => {
      chooseFile((yaml) => {
        drafts.leave();
        begin({ ...emptyDraft, yaml: yaml.replace(/^\ufeff/, '') });
      });
    },
  };
}

const keptWords = {
  kept: 'Kept in this browser',
  apart: 'Another tab has changed this draft: yours is now a draft of its own',
  full: 'The browser cannot keep the draft: save it as a file',
} as const;

/** The buttons of the header; they stay the same elements, so that the focus stays on them. */
interface Tools {
  readonly buttons: ReadonlyArray<HTMLElement>;
  readonly update: () => void;
}

function createTools(page: WritePage, drafts: KeptDrafts): Tools {
  const tool = (label: string, onclick: () => void): HTMLButtonElement => button(label, { onclick });
  const undo = tool('Undo', () => {
    page.dispatch({ kind: 'UNDO' });
  });
  const redo = tool('Redo', () => {
    page.dispatch({ kind: 'REDO' });
  });
  const yaml = tool('YAML', () => {
    openYaml(page);
  });
  const save = tool('Save', () => {
    saveFile(`${page.reading().records.id || 'dossier'}.yaml`, page.state().draft.yaml);
  });
  const send = tool('Import …', () => {
    openImport(page, accessToken);
  });
  send.className = 'first';
  const another = tool('Another dossier', () => {
    drafts.leave();
    page.dispatch({ kind: 'OPEN', draft: emptyDraft });
  });
  const forgetText = tool('Forget this text', () => {
    forget(page, drafts);
  });
  return {
    buttons: [undo, redo, yaml, save, send, another, forgetText],
    update: () => {
      undo.disabled = page.state().past.length === 0;
      redo.disabled = page.state().future.length === 0;
    },
  };
}

/** Removes the draft from the browser, after a question. */
function forget(page: WritePage, drafts: KeptDrafts): void {
  if (!confirm('Remove the text and the draft from this browser? A file that you saved stays.')) return;
  drafts.forget();
  page.dispatch({ kind: 'OPEN', draft: emptyDraft });
}

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
