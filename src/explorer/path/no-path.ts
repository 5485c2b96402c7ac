import type { App } from '../app.js';
import { button, html } from '../dom.js';
import { linkWords } from '../link-types.js';
import type { GraphRecord } from '../records.js';
import { noPathOptions } from '../view-state.js';
import type { PathView } from '../view-state.js';
import { countWords } from '../words.js';
import type { PathAnswer } from './path-answer.js';

/** The search that found no path, and the records that were read. */
export interface NoPathContext {
  readonly view: PathView;
  readonly records: ReadonlyMap<string, GraphRecord>;
}

const maxPathLength = 8;

/** Returns what is shown when there is no path: the reason, and wider searches. */
export function noPath(app: App, outcome: PathAnswer['outcome'], context: NoPathContext): HTMLElement {
  const { view } = context;
  const retry = (label: string, change: Partial<PathView>) =>
    button(label, {
      onclick: () => {
        app.open({ view: { ...view, ...change } });
      },
    });
  return html(
    'div',
    { class: 'notice', role: 'status' },
    html('p', {}, reasonOf(outcome, context)),
    outcome === 'NONE' && [
      view.maxLength < maxPathLength &&
        retry(`Allow up to ${maxPathLength} relationships`, { maxLength: maxPathLength }),
      ' ',
      view.kinds.length > 0 && retry('Allow any relationship', { kinds: noPathOptions.kinds }),
    ],
  );
}

function reasonOf(outcome: PathAnswer['outcome'], { view, records }: NoPathContext): string {
  const { from, to, kinds, maxLength } = view;
  const nameOf = (id: string | null): string => records.get(id ?? '')?.label ?? id ?? '';
  switch (outcome) {
    case 'SAME':
      return `Both ends are the same record, ${nameOf(from)}. Choose another end.`;
    case 'UNKNOWN_ID': {
      const unknown = [from, to].filter((id) => id !== null && !records.has(id));
      return `Nothing on record has the id ${unknown.join(' or ')}. It may have been removed or renamed; search for it above.`;
    }
    default: {
      const by = kinds.length > 0 ? `, using only: ${kinds.map(linkWords).join(', ')}` : '';
      return `No path of at most ${countWords(maxLength, 'relationship')} leads from ${nameOf(from)} to ${nameOf(to)}${by}.`;
    }
  }
}
