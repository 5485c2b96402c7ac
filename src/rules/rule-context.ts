import type { Evidence, Interval } from './evidence.js';
import { indexEvidence, type EvidenceIndex } from './evidence-index.js';
import { unknownInterval } from './interval.js';
import { pathGroupsOf, type PathGroup } from './path-groups.js';
import { saidTimes } from './said-time.js';
import type { StatementNode } from './statement-nodes.js';
import { statementTimes } from './statement-times.js';

/** The inputs that the rules for all claims share. */
export interface RuleContext {
  readonly index: EvidenceIndex;
  /** Returns the groups of chains to a statement; none for a statement that no chain leads to. */
  readonly pathsOf: (node: StatementNode) => ReadonlyArray<PathGroup>;
  readonly pathsTo: (statement: string) => ReadonlyArray<PathGroup>;
  /** Returns when a statement was said; an unknown interval for a statement that no chain leads to. */
  readonly saidAt: (node: StatementNode) => Interval;
  readonly timeOf: (statement: string) => Interval;
  /** Returns when a statement was said by its dates and those of what passes it on, whether or not a chain leads to it. */
  readonly datedAt: (node: StatementNode) => Interval;
}

/** Prepares the inputs that all claims share: an index of the links, the chains to each statement, and when each was said. */
export function ruleContextOf(evidence: Evidence): RuleContext {
  const index = indexEvidence(evidence);
  const times = saidTimes(index);
  const groups = pathGroupsOf(index, times);
  const pathsOf = ({ place }: StatementNode): ReadonlyArray<PathGroup> => groups[place] ?? [];
  const saidAt = ({ place }: StatementNode): Interval => times[place] ?? unknownInterval;
  let dated: ReadonlyArray<Interval> | null = null;
  const datedAt = ({ place }: StatementNode): Interval =>
    (dated ??= statementTimes(index))[place] ?? unknownInterval;
  const byId = <T>(read: (node: StatementNode) => T, missing: T) => {
    return (statement: string): T => {
      const node = index.nodes.get(statement);
      return node ? read(node) : missing;
    };
  };
  return {
    ...{ index, pathsOf, saidAt, datedAt },
    ...{ pathsTo: byId(pathsOf, []), timeOf: byId(saidAt, unknownInterval) },
  };
}
