import { button } from '../dom.js';
import { saveFile } from './dossier-files.js';
import { emptyDraft } from './draft-state.js';
import { openImport } from './import-dialog.js';
import type { KeptDrafts } from './kept-drafts.js';
import type { WritePage } from './page.js';
import { openYaml } from './yaml-dialog.js';

/** The buttons of the header; they stay the same elements, so that the focus stays on them. */
export interface HeaderTools {
  readonly buttons: ReadonlyArray<HTMLElement>;
  readonly update: () => void;
}

/** Creates the buttons of the header. */
export function headerTools(page: WritePage, drafts: KeptDrafts): HeaderTools {
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
    openImport(page);
  });
  send.className = 'first';
  const another = tool('Another dossier', () => {
    const question = 'The browser could not save this draft. Leave it without saving it as a file?';
    if (!drafts.isKept() && !confirm(question)) return;
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
  if (!confirm('Remove the text and the draft from this browser? A file that you saved is not removed.'))
    return;
  drafts.forget();
  page.dispatch({ kind: 'OPEN', draft: emptyDraft });
}
