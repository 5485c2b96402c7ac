import { cycleProblems } from './cycle-problems.js';
import type { DossierCheck } from './dossier-check.js';

/** Rejects cycles of actors that speak for one another, through HOLDS_POSITION and PART_OF links together. */
export const speaksForCycle: DossierCheck = (set) =>
  cycleProblems(
    set.links.filter(({ properties }) => properties['speaksFor'] === true),
    'An actor speaks for itself',
  );
