import { button, html } from '../dom.js';
import { openDialog } from './open-dialog.js';
import type { WritePage } from './page.js';

/** Opens a dialog with the dossier as YAML, which can be changed there too. */
export function openYaml(page: WritePage): void {
  const area = html('textarea', { 'aria-label': 'The dossier as YAML', spellcheck: 'false' });
  area.value = page.state().draft.yaml;
  const close = openDialog('The dossier as YAML', {
    content: html(
      'label',
      { class: 'field' },
      html('span', {}, 'Import, export and files use this text.'),
      area,
    ),
    buttons: [
      button('Use this text', {
        class: 'first',
        onclick: () => {
          page.changeDraft({ ...page.state().draft, yaml: area.value });
          close();
        },
      }),
    ],
  });
}
