import { isOfType } from '../draft.js';
import type { Refusal } from './refusal.js';

/** Refuses a claim as recipient: one asks or strikes somebody or something. */
export const recipientClaim: Refusal = (set) =>
  set.links
    .filter(({ relationship }) => relationship.link.type === 'RECIPIENT')
    .filter(({ to }) => {
      const record = set.find(to);
      return record !== undefined && isOfType(record, 'Claim');
    })
    .map(({ ref, refAt }) => ({
      code: 'RECIPIENT_CLAIM',
      message: `"${ref}" is a claim and cannot be a recipient.`,
      hint: 'Name an actor or asset; what a claim is about stands in objects.',
      at: refAt,
    }));
