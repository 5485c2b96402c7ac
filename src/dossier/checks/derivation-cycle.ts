import { cycleProblems } from './cycle-problems.js';
import type { DossierCheck } from './dossier-check.js';

/** Rejects cycles of documents that are derived from one another. */
export const derivationCycle: DossierCheck = (set) =>
  cycleProblems(
    set.links.filter(({ relationship }) => relationship.link.type === 'DERIVED_FROM'),
    'A document is derived from itself',
  );
