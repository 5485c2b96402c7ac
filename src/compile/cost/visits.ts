import { meanDegree, linksOf, recordsOf } from '../../model/graph-counts.js';
import type { GraphCounts } from '../../model/graph-counts.js';
import type { Slot } from '../plan-nodes.js';
import type { RequestArguments } from '../plan/request-arguments.js';
import type { CostContext } from './selectivity.js';
import { sizeOf } from './cost-node.js';
import type { CostNode } from './cost-node.js';
import { listHits } from './list-hits.js';
import type { ListHits } from './list-hits.js';

/** The visits of a list, with its place in the operation. */
export interface ListVisits {
  /** The fields from the root to the list, such as `claims.contentOf`. */
  readonly path: string;
  readonly part: ListHits['part'];
  readonly visits: number;
}

/** The hits for each record that a value names, whose selection is not planned as a list. */
const hitsOfValue = 3;
/** The hits that the evidence of a claim takes besides its links. */
const hitsOfEvidence = 80;

/** Returns the expected visits of each list of a root: the database hits of reading it, for all records above. */
export function visitsOf(
  cost: CostNode,
  context: CostContext & { readonly request: RequestArguments },
): ReadonlyArray<ListVisits> {
  const lists: ListVisits[] = [];
  const add = (node: CostNode, above: number, outer: string): void => {
    const { list } = node;
    const read = list ? listHits(list, context) : null;
    const path = list ? [outer, list.field].filter(Boolean).join('.') : outer;
    const rows = above * (read ? read.rows : sizeOf(node, context.request));
    const ofRow = list ? rowHits(list.level.row, context.counts) : hitsOfValue;
    const ofEvidence = node.readsEvidence ? evidenceHits(context.counts) : 0;
    const visits = above * ((read?.hits ?? 0) + ofEvidence) + rows * ofRow;
    lists.push({ path, part: read?.part ?? 'list', visits });
    for (const inner of node.inner) add(inner, rows, path);
  };
  add(cost, 1, '');
  return lists;
}

function rowHits(row: ReadonlyArray<Slot>, counts: GraphCounts): number {
  return row.reduce((sum, slot) => sum + slotHits(slot, counts), 1);
}

function slotHits(slot: Slot, counts: GraphCounts): number {
  switch (slot.kind) {
    case 'level':
    case 'parameter':
      return 0;
    case 'degrees':
      return slot.links.length;
    case 'table':
      return rowHits(slot.row, counts);
    case 'change':
      return 30;
    case 'trackCount':
    case 'trackClaims':
      return trackHits(counts);
    case 'type':
    case 'labels':
    case 'claimId':
    case 'property':
    case 'key':
    case 'neighbourhood':
    case 'paths':
    case 'keyCount': // part of the groups
      return 1;
  }
}

/** A track record reads the statements of a source and of documents derived from its documents, with their claims. */
function trackHits(counts: GraphCounts): number {
  const said = meanDegree(counts, { type: 'ATTRIBUTED_TO', direction: 'IN' }, 'Source');
  const issued = meanDegree(counts, { type: 'ISSUED_BY', direction: 'IN' }, 'Source');
  const reported = meanDegree(counts, { type: 'REPORTED_IN', direction: 'IN' }, 'Document');
  const claims = meanDegree(counts, { type: 'HAS_CONTENT', direction: 'OUT' }, 'Statement');
  return 5 + (said + issued * reported) * (3 + 6 * claims);
}

/** The evidence of a claim: its versions, the statements that have them as content, and the sources of these. */
function evidenceHits(counts: GraphCounts): number {
  const statements = meanDegree(counts, { type: 'HAS_CONTENT', direction: 'IN' }, 'Claim');
  const links = linksOf(counts) / Math.max(1, recordsOf(counts, 'Entity'));
  return hitsOfEvidence + (1 + statements) * 20 * (1 + links);
}
