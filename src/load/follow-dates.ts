import { datedLinkTypes, fromDateKey } from '../model/long-lists.js';
import { dateKeyName } from '../model/looked-up-values.js';
import type { Model } from '../model/types.js';

/**
 * Returns the clause that gives the links of records their new date, for a statement that has set the date of `node`; `former` is the
 * variable with the sort key it had. New records have no links yet.
 */
export function followDates(
  model: Model,
  { node, former }: { readonly node: string; readonly former: string },
): string {
  return `CALL (${node}, ${former}) { WITH ${node}, ${former} WHERE ${former} <> ${node}.${dateKeyName}
      MATCH (${node})-[dated:${datedLinkTypes(model).join('|')}]->() SET dated.${fromDateKey} = ${node}.${dateKeyName} }`;
}
