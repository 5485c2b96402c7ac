import { cycleProblems } from './cycle-problems.js';
import type { Refusal } from './refusal.js';

/** Refuses documents that are made from one another in a circle. */
export const derivationCycle: Refusal = (set) =>
  cycleProblems(
    set.links.filter(({ relationship }) => relationship.link.type === 'DERIVED_FROM'),
    'A document is derived from itself',
  );
