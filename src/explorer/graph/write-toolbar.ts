import { button, fill, html } from '../dom.js';
import type { Child } from '../dom.js';
import { countWords } from '../words.js';

/** The content of the toolbar above the graph. */
export interface ToolbarOptions {
  /** How many records are drawn. */
  readonly drawn: number;
  /** How many records are selected. */
  readonly selected: number;
  readonly actions: ReadonlyArray<ToolbarAction>;
}

/** A button of the toolbar. */
export interface ToolbarAction {
  readonly label: string;
  /** The label for screen readers, where `label` is a sign. */
  readonly spoken?: string;
  /** Null when the action cannot be used now. */
  readonly run: (() => void) | null;
}

const manyRecords = 500;

/** Writes the toolbar above the graph; a button that has the focus keeps it. */
export function writeToolbar(bar: HTMLElement, { drawn, selected, actions }: ToolbarOptions): void {
  const focused = bar.contains(document.activeElement) ? document.activeElement?.textContent : null;
  const buttons = actions.map(({ label, spoken, run }) =>
    button(label, { disabled: run === null, 'aria-label': spoken, onclick: () => run?.() }),
  );
  fill(bar, buttons, html('span', { class: 'quiet' }, amountWords(drawn, selected)));
  if (focused !== null) buttons.find(({ textContent }) => textContent === focused)?.focus();
}

function amountWords(drawn: number, selected: number): Child {
  return [
    countWords(drawn, 'record'),
    drawn > manyRecords && ': a lot for one picture; try filters or the table',
    selected > 1 && `, ${selected} selected`,
  ];
}
