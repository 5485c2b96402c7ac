import { EdgeList } from '../../lib/edge-list.js';
import { contentTooDeep, deepestContents } from '../../model/content-depth.js';
import { isOfType } from '../draft.js';
import type { DossierCheck } from './dossier-check.js';

/** Rejects statements within statements that are nested deeper than any testimony. Cycles have a check of their own. */
export const contentDepth: DossierCheck = (set) => {
  const statements = set.records.filter((record) => isOfType(record, 'Statement'));
  const numbers = new Map(statements.map(({ id }, index) => [id, index]));
  const edges = new EdgeList();
  for (const { from, to, relationship } of set.links) {
    const [one, other] = [numbers.get(from), numbers.get(to)];
    if (relationship.link.type === 'HAS_CONTENT' && one !== undefined && other !== undefined)
      edges.push(one, other);
  }
  const { from, length } = edges.longestPath();
  const statement = statements[from];
  if (!statement || length < deepestContents) return [];
  return [{ ...contentTooDeep(statement.localId, length + 1), at: statement.at }];
};
