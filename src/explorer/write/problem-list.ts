import { html } from '../dom.js';
import type { SentProblem } from './sent-problem.js';

/** Lists problems, each with the next step. */
export function problemList(problems: ReadonlyArray<SentProblem>): ReadonlyArray<HTMLElement> {
  return problems.map(({ message, hint }) =>
    html('div', { class: 'problem' }, html('p', {}, message), html('small', {}, hint)),
  );
}
