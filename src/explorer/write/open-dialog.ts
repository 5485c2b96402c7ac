import { button, html, type Child } from '../dom.js';

/** Opens a dialog with a heading, its content, and buttons beside the one that closes it. Returns what closes it. */
export function openDialog(
  heading: string,
  { content, buttons = [] }: { readonly content: Child; readonly buttons?: ReadonlyArray<HTMLElement> },
): () => void {
  const close = (): void => {
    dialog.close();
  };
  const dialog = html(
    'dialog',
    { 'aria-labelledby': 'dialog-heading' },
    html('h2', { id: 'dialog-heading' }, heading),
    content,
    html('div', { class: 'row-buttons' }, buttons, button('Close', { onclick: close })),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  return close;
}
