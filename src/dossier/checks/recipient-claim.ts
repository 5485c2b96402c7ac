import { isOfType } from '../draft.js';
import type { DossierCheck } from './dossier-check.js';

/** Rejects a claim as recipient: only actors and assets can be recipients. */
export const recipientClaim: DossierCheck = (set) =>
  set.links
    .filter(({ relationship }) => relationship.link.type === 'RECIPIENT')
    .filter(({ to }) => {
      const record = set.find(to);
      return record !== undefined && isOfType(record, 'Claim');
    })
    .map(({ ref, refAt }) => ({
      code: 'RECIPIENT_CLAIM',
      message: `"${ref}" is a claim; a recipient must be an actor or asset.`,
      hint: 'Name an actor or asset. Put the subject of a claim in objects.',
      at: refAt,
    }));
