import { button, html, type Child } from '../dom.js';
import { valuesOf, type FormField } from './form-fields.js';
import type { WritePage } from './page.js';

/** What a form consists of, from top to bottom. */
export interface FormFrame {
  readonly heading?: string;
  /** The name of the form for screen readers. */
  readonly label?: string;
  /** What stands between heading and fields. */
  readonly above?: Child;
  readonly fields: ReadonlyArray<FormField>;
  readonly submitLabel: string;
  /** Buttons beside the first one. */
  readonly buttons?: ReadonlyArray<HTMLElement>;
  /** Takes the values of the fields by name. */
  readonly onSubmit: (values: Readonly<Record<string, string>>) => void;
}

/** Creates a form with its fields and buttons. Enter sends it, also from a choice. */
export function formFrame(frame: FormFrame): HTMLFormElement {
  const { heading, label, above, fields, submitLabel, buttons = [] } = frame;
  const form = html(
    'form',
    { 'aria-label': label },
    heading !== undefined && html('h3', {}, heading),
    above,
    html(
      'div',
      { class: 'fields' },
      fields.map(({ element }) => element),
    ),
    html(
      'div',
      { class: 'row-buttons' },
      html('button', { type: 'submit', class: 'first' }, submitLabel),
      buttons,
    ),
  );
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    frame.onSubmit(valuesOf(form));
  });
  return form;
}

/** Creates the form for an entry, above the outline: Cancel closes it. */
export function entryFormFrame(page: WritePage, frame: FormFrame): HTMLFormElement {
  const cancel = button('Cancel', {
    onclick: () => {
      page.dispatch({ kind: 'SHOW_FORM', form: null });
    },
  });
  const form = formFrame({ ...frame, buttons: [cancel, ...(frame.buttons ?? [])] });
  form.classList.add('entry-form');
  return form;
}
