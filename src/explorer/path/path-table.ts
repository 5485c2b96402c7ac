import { html } from '../dom.js';
import { recordButton } from '../record-button.js';
import { statementLabel } from '../record-labels.js';
import { plainHeadRow, tableFrame } from '../sortable-table.js';
import { countWords } from '../words.js';
import { hopEnds, hopProperties, hopWords } from './hop-properties.js';
import type { PathAnswer, PathHop } from './path-answer.js';
import type { PathTextOptions } from './path-list.js';

/** Returns paths as a table with one row per relationship. */
export function pathTable({ paths }: PathAnswer, options: PathTextOptions): HTMLElement {
  const columns = ['Path', 'From', 'Relationship', 'To', 'Properties', 'Who says so'];
  const rows = paths.flatMap(({ hops }, number) => hops.map((hop) => rowOf(hop, number, options)));
  const title = `${countWords(paths.length, 'path')}, relationship by relationship`;
  return tableFrame(title, plainHeadRow(columns), html('tbody', {}, rows));
}

function rowOf(hop: PathHop, number: number, { app, nameOf }: PathTextOptions): HTMLElement {
  const [from, to] = hopEnds(hop);
  const properties = hopProperties(hop).map(([name, value]) => `${name}: ${value}`);
  const statements = hop.evidence.map((statement) =>
    html('div', {}, recordButton(app, statement.id, statementLabel(statement))),
  );
  return html(
    'tr',
    {},
    html('td', {}, number + 1),
    html('td', {}, recordButton(app, from, nameOf(from))),
    html('td', {}, hopWords(hop)),
    html('td', {}, recordButton(app, to, nameOf(to))),
    html('td', {}, properties.join('; ')),
    html('td', {}, statements),
  );
}
