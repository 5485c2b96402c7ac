import { html } from '../dom.js';

/** A choice of one value. */
export interface ListChoice {
  /** Unique on the page: the choice keeps the focus when its list is read again. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: ReadonlyArray<{ readonly value: string; readonly words: string }>;
  readonly onChange: (value: string) => void;
}

/** Returns a choice of one value, with its label. */
export function listChoice({ id, label, value, options, onChange }: ListChoice): HTMLElement {
  const select = html(
    'select',
    // The address holds the choice: a browser must not restore another one when the page is loaded again.
    { id, autocomplete: 'off' },
    options.map((option) =>
      html('option', { value: option.value, selected: option.value === value }, option.words),
    ),
  );
  select.addEventListener('change', () => {
    onChange(select.value);
  });
  return html('label', { class: 'list-choice' }, html('span', {}, label), select);
}
