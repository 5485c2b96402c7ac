import { invariant } from '../lib/invariant.js';
import { answerOf, isSameRead } from './plan/read-log.js';
import type { AnsweredRead, Read, ReadAnswer } from './plan/read-log.js';
import type { RequestArguments } from './plan/request-arguments.js';

/** A read with a branch for each of its answers. A branch ends with the number of a plan. */
interface ReadNode {
  readonly read: Read;
  readonly branches: Map<ReadAnswer, ReadNode | number>;
}

/**
 * A decision tree over the reads of planning: it finds the plan of one operation for a request.
 *
 * Planning depends on the operation and on the answers to its reads alone. After equal answers the next read is the same, so the
 * reads of all plans form a tree.
 */
export class PlanTree {
  /** The branch that leads to the first read; all requests take it. */
  private readonly trunk = new Map<ReadAnswer, ReadNode | number>();

  /** Returns the number of the plan whose reads have the same answers for a request; undefined if there is none. */
  find(request: RequestArguments): number | undefined {
    let node = this.trunk.get(true);
    while (typeof node === 'object') node = node.branches.get(answerOf(node.read, request));
    return node;
  }

  /** Adds a plan by its number. Replaces the plan with the same answers. */
  add(reads: ReadonlyArray<AnsweredRead>, plan: number): void {
    let branches = this.trunk;
    let answer: ReadAnswer = true;
    for (const { read, answer: next } of reads) {
      const node: ReadNode | number = branches.get(answer) ?? { read, branches: new Map() };
      invariant(
        typeof node === 'object' && isSameRead(node.read, read),
        'planning reads the same after the same answers',
      );
      branches.set(answer, node);
      ({ branches } = node);
      answer = next;
    }
    invariant(typeof branches.get(answer) !== 'object', 'planning reads the same after the same answers');
    branches.set(answer, plan);
  }

  /** Removes a plan, and the branches that lead to no other plan. */
  remove(reads: ReadonlyArray<AnsweredRead>, plan: number): void {
    const path: Array<readonly [Map<ReadAnswer, ReadNode | number>, ReadAnswer]> = [[this.trunk, true]];
    let node = this.trunk.get(true);
    for (const { answer } of reads) {
      if (typeof node !== 'object') return;
      path.push([node.branches, answer]);
      node = node.branches.get(answer);
    }
    if (node !== plan) return;
    for (const [branches, answer] of path.reverse()) {
      branches.delete(answer);
      if (branches.size > 0) return;
    }
  }
}
