import { invariant } from '../lib/invariant.js';
import { answerOf, isSameRead } from './plan/read-log.js';
import type { AnsweredRead, Read, ReadAnswer } from './plan/read-log.js';
import type { RequestArguments } from './plan/request-arguments.js';

/** A read with a branch for each of its answers; at the end of a branch stands the number of a plan. */
interface ReadNode {
  readonly read: Read;
  readonly branches: Map<ReadAnswer, ReadNode | number>;
}

/**
 * The plans of one operation, found by what planning has read of requests.
 *
 * Planning is a function of the operation and of the answers to its reads. So after equal answers the next read is the same, and
 * the reads of all plans form a tree.
 */
export class PlanTree {
  /** The first read, below a branch that is the same for all requests. */
  private readonly trunk = new Map<ReadAnswer, ReadNode | number>();

  /** Returns the number of the plan whose reads a request answers in the same way. */
  find(request: RequestArguments): number | undefined {
    let node = this.trunk.get(true);
    while (typeof node === 'object') node = node.branches.get(answerOf(node.read, request));
    return node;
  }

  /** Adds a plan by its number, in place of one with the same answers. */
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

  /** Removes a plan, and the branches that lead to no other. */
  remove(reads: ReadonlyArray<AnsweredRead>, plan: number): void {
    const way: Array<readonly [Map<ReadAnswer, ReadNode | number>, ReadAnswer]> = [[this.trunk, true]];
    let node = this.trunk.get(true);
    for (const { answer } of reads) {
      if (typeof node !== 'object') return;
      way.push([node.branches, answer]);
      node = node.branches.get(answer);
    }
    if (node !== plan) return;
    for (const [branches, answer] of way.reverse()) {
      branches.delete(answer);
      if (branches.size > 0) return;
    }
  }
}
