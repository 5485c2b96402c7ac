import type { LevelSource } from '../plan-nodes.js';
import type { RootSource } from '../root-nodes.js';
import { pattern, record } from './matcher.js';
import { printChangedRecord, printDifference, printLoad } from './print-difference.js';
import { printGroups } from './print-groups.js';
import { printNeighbourhood } from './print-neighbourhood.js';
import { printPaths } from './print-paths.js';
import type { PrintScope } from './print-scope.js';
import { printSearch } from './print-search.js';
import { printTimeline, printTimeUnits, printWithoutUnit } from './print-timeline.js';

/**
 * Prints the list of maps that a source reads from the map of the row above, if it has them in their order; null for other sources. A page
 * is cut from it: for each row that it sorts, Neo4j would count the memory of the whole map again.
 */
export function printSortedMaps(source: LevelSource, parent: string): string | null {
  if (source.kind === 'timeUnits') return printTimeUnits(parent);
  return source.kind === 'listed' && source.list === 'touched' ? `${parent}.touched` : null;
}

/** Prints the clauses of a root that is no list, or of a level in it. WHERE can follow them. */
export function printRootSource(source: RootSource, at: PrintScope): string {
  const { matcher, node, parent } = at;
  switch (source.kind) {
    case 'search':
      return printSearch(source, at);
    case 'neighbourhood':
      return printNeighbourhood(source, at);
    case 'paths':
      return printPaths(source, at);
    case 'groups':
      return printGroups(source, at);
    case 'groupKeyRecord':
      return matcher.match(pattern`(${record(node)}:Entity {id: ${parent}.k${String(source.index)}})`);
    case 'timeline':
      return printTimeline(source, at);
    case 'timeUnits':
      return `UNWIND ${printTimeUnits(parent)} AS ${node} WITH ${node}`;
    case 'withoutUnit':
      return printWithoutUnit(source.id, at);
    case 'difference':
      return printDifference(source, at);
    case 'loadNumbered':
      return printLoad(source.number, at);
    case 'changedRecord':
      return printChangedRecord(at);
    case 'listed':
      return `UNWIND ${parent}.${source.list} AS ${node} WITH ${node}`;
  }
}
