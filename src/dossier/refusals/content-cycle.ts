import { cycleProblems } from './cycle-problems.js';
import type { Refusal } from './refusal.js';

/** Refuses statements that hold one another in a circle: nobody would have spoken first. */
export const contentCycle: Refusal = (set) =>
  cycleProblems(
    set.links.filter(({ relationship }) => relationship.link.type === 'HAS_CONTENT'),
    'A statement holds itself',
  );
