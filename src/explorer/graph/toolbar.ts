import { button, fill, html } from '../dom.js';
import type { Child } from '../dom.js';
import { counted } from '../words.js';

/** What the bar above the graph shows and does; an action that is null cannot be taken now. */
export interface ToolbarOptions {
  readonly drawn: number;
  readonly chosen: number;
  readonly actions: ReadonlyArray<ToolbarAction>;
}

/** A button of the bar. */
export interface ToolbarAction {
  readonly label: string;
  /** The words for those who do not see a sign. */
  readonly spoken?: string;
  readonly act: (() => void) | null;
}

const manyDrawn = 500;

/** Writes the bar above the graph; the button that has the focus keeps it. */
export function writeToolbar(bar: HTMLElement, { drawn, chosen, actions }: ToolbarOptions): void {
  const focused = bar.contains(document.activeElement) ? document.activeElement?.textContent : null;
  const buttons = actions.map(({ label, spoken, act }) =>
    button(label, { disabled: act === null, 'aria-label': spoken, onclick: () => act?.() }),
  );
  fill(bar, buttons, html('span', { class: 'quiet' }, countWords(drawn, chosen)));
  if (focused !== null) buttons.find(({ textContent }) => textContent === focused)?.focus();
}

function countWords(drawn: number, chosen: number): Child {
  return [
    counted(drawn, 'record'),
    drawn > manyDrawn && ': many for one picture; filters or the table may serve better',
    chosen > 1 && `, ${chosen} chosen`,
  ];
}
