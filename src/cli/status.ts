import { counted } from '../lib/counted.js';
import { graphStatus } from '../load/load.js';
import type { GraphStatus } from '../load/load.js';
import type { Project } from './project.js';
import { withGraph } from './with-graph.js';

/** Prints the dossiers of the graph with their last loads, and the number of records by type. Returns the exit code 0. */
export async function status(project: Project, { json }: { readonly json: boolean }): Promise<number> {
  const found = await withGraph(project, 'READ', ({ store, model }) => graphStatus(store, model));
  if (json) {
    project.terminal.data(JSON.stringify({ ...found, records: Object.fromEntries(found.records) }));
    return 0;
  }
  for (const line of linesOf(found)) project.terminal.data(line);
  return 0;
}

/** Returns the state of a load, with the line if the load is reading its file. */
function placeOf({ state, line }: { readonly state: string; readonly line: number }): string {
  const isReading = state === 'RECORDS' || state === 'LINKS';
  return isReading ? `${state.toLowerCase()}, line ${line}` : state.toLowerCase();
}

function linesOf({ dossiers, records, links }: GraphStatus): ReadonlyArray<string> {
  if (dossiers.length === 0)
    return ['The graph is empty. Run "onrecord seed" to import the included dossiers.'];
  const byType = [...records].map(([type, count]) => `${count.toLocaleString('en-US')} ${type}`);
  return [
    ...dossiers.map(({ id, title, loads, lastLoadAt, source, unfinished }) => {
      const last = lastLoadAt === null ? '' : `, last ${lastLoadAt} from ${source ?? 'an unknown source'}`;
      const open =
        unfinished === null ? '' : `; the load of ${unfinished.source} is unfinished: ${placeOf(unfinished)}`;
      return `${id}: ${title} (${counted(loads, 'load')}${last}${open})`;
    }),
    `Records: ${byType.join(', ')}`,
    `Links: ${links.toLocaleString('en-US')}`,
  ];
}
