import { cycleProblems } from './cycle-problems.js';
import type { DossierCheck } from './dossier-check.js';

/** Rejects cycles of statements that have one another as content: none of them could have been made first. */
export const contentCycle: DossierCheck = (set) =>
  cycleProblems(
    set.links.filter(({ relationship }) => relationship.link.type === 'HAS_CONTENT'),
    'A statement has itself as content',
  );
