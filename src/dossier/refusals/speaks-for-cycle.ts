import { cycleProblems } from './cycle-problems.js';
import type { Refusal } from './refusal.js';

/** Refuses actors that speak for one another in a circle, over positions and parts together. */
export const speaksForCycle: Refusal = (set) =>
  cycleProblems(
    set.links.filter(({ properties }) => properties['speaksFor'] === true),
    'An actor speaks for itself',
  );
