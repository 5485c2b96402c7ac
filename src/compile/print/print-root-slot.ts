import type { RootSlot, TableRecords } from '../root-nodes.js';
import { printChange } from './print-change.js';
import { printKeyCount } from './print-groups.js';
import { printDegrees, printNeighbourhoodRow } from './print-neighbourhood.js';
import { printPathsRow } from './print-paths.js';
import type { PrintScope } from './print-scope.js';

/** Prints a slot of a root that is no list. */
export function printRootSlot(slot: RootSlot, { matcher, node }: PrintScope): string {
  switch (slot.kind) {
    case 'parameter':
      return `$${slot.parameter}`;
    case 'degrees':
      return printDegrees(slot.links, node, matcher);
    case 'neighbourhood':
      return printNeighbourhoodRow(node);
    case 'keyCount':
      return printKeyCount(slot.key, `${node}.entities`, matcher);
    case 'paths':
      return printPathsRow(node, slot.properties);
    case 'change':
      return printChange(slot, node, matcher);
  }
}

/** Prints the clauses that bind the records of a table, from the map of the row above. Records can repeat. */
export function printTableRecords(records: TableRecords, { node, parent }: PrintScope): string {
  switch (records) {
    case 'shownRecords':
      return `UNWIND ${parent}.shown AS ${node}`;
    case 'pathRecords':
      return `UNWIND ${parent}.paths AS path UNWIND nodes(path) AS ${node}`;
    case 'pathStatements':
      return `UNWIND ${parent}.evidence AS behind UNWIND behind.statements AS ${node}`;
  }
}
