import { contentDepth } from './content-depth.js';
import { cycleChecks } from './cycles.js';
import { outerStatement } from './outer-statement.js';
import { unreached } from './unreached.js';
import type { WholeCheck } from './whole-dossier.js';

export { acyclicLinks, acyclicLinksOf } from './acyclic-links.js';
export type { AcyclicLinks } from './acyclic-links.js';
export { ConsultedDocuments, hasOuterStatement } from './consulted-documents.js';
export { cyclesOf } from './cycles.js';
export { isSameAs, sameAsProblem } from './same-as-kinds.js';
export { leadingStances, leadsTo } from './unreached.js';
export type { RecordName, WholeDossier, WholeProblem } from './whole-dossier.js';

/** All checks that need a whole dossier. They run on the records of files and on those of the graph alike. */
export const wholeChecks: ReadonlyArray<WholeCheck> = [
  ...cycleChecks,
  contentDepth,
  outerStatement,
  unreached,
];
