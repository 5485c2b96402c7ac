import { button, html } from '../dom.js';
import type { WritePage } from './page.js';

/** Opens a dialog with the dossier as YAML, which can be changed there too. */
export function openYaml(page: WritePage): void {
  const area = html('textarea', { 'aria-label': 'The dossier as YAML', spellcheck: 'false' });
  area.value = page.state().draft.yaml;
  const dialog = html(
    'dialog',
    { 'aria-label': 'The dossier as YAML' },
    html('h2', {}, 'The dossier as YAML'),
    html('label', { class: 'field' }, html('span', {}, 'Import, export and files use this text.'), area),
    html(
      'div',
      { class: 'row-buttons' },
      button('Use this text', {
        class: 'first',
        onclick: () => {
          page.changeDraft({ ...page.state().draft, yaml: area.value });
          dialog.close();
        },
      }),
      button('Close', {
        onclick: () => {
          dialog.close();
        },
      }),
    ),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}
