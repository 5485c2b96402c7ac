import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { documentBytes } from '../model/document-bytes.js';
import type { OperationPlan } from './operation-plan.js';
import { PlanTree } from './plan-tree.js';
import type { AnsweredRead } from './plan/read-log.js';
import type { RequestArguments } from './plan/request-arguments.js';

/** The operation that a plan is for. */
export interface CachedOperation {
  /** Compared as an object: another document with the same text is another one. */
  readonly document: DocumentNode;
  readonly operationName: string;
}

/** What a plan was made from. */
export interface PlanOrigin {
  /** What planning read of the request; together with the operation, the cache key of the plan. */
  readonly reads: ReadonlyArray<AnsweredRead>;
  /** The number of fields of the operation, with fragments written out. */
  readonly fields: number;
  readonly variables: Readonly<Record<string, unknown>>;
}

const mostBytes = 64 * 1024 * 1024;

/** Measured on Node 20: an empty plan, and what each field adds to it besides its text. */
const bytesOfPlan = 5_000;
const bytesOfField = 2_500;
/** A read with its answer, and its branch in the tree. */
const bytesOfRead = 600;

/**
 * A cache of plans, least recently used out first, bounded in bytes. The documents and variables that plans were made from count.
 *
 * A lookup repeats the reads of planning on the new request. Requests with the same answers get the same plan.
 */
export class PlanCache {
  private readonly plans: LRUCache<number, { readonly plan: OperationPlan; readonly forget: () => void }>;
  private readonly trees = new WeakMap<DocumentNode, Map<string, PlanTree>>();
  private added = 0;

  constructor({ maxBytes = mostBytes }: { readonly maxBytes?: number } = {}) {
    this.plans = new LRUCache({
      maxSize: maxBytes,
      dispose: ({ forget }) => {
        forget();
      },
    });
  }

  /** Returns the cached plan of an operation for a request; undefined if there is none. */
  get({ document, operationName }: CachedOperation, request: RequestArguments): OperationPlan | undefined {
    const place = this.trees.get(document)?.get(operationName)?.find(request);
    return place === undefined ? undefined : this.plans.get(place)?.plan;
  }

  /** Adds a plan. */
  set(operation: CachedOperation, plan: OperationPlan, origin: PlanOrigin): void {
    const place = (this.added += 1);
    const tree = this.treeOf(operation);
    tree.add(origin.reads, place);
    const forget = (): void => {
      tree.remove(origin.reads, place);
    };
    this.plans.set(place, { plan, forget }, { size: sizeOf(operation, plan, origin) });
    if (!this.plans.has(place)) forget();
  }

  private treeOf({ document, operationName }: CachedOperation): PlanTree {
    const ofDocument = this.trees.get(document) ?? new Map<string, PlanTree>();
    const tree = ofDocument.get(operationName) ?? new PlanTree();
    this.trees.set(document, ofDocument.set(operationName, tree));
    return tree;
  }
}

function sizeOf({ document }: CachedOperation, plan: OperationPlan, origin: PlanOrigin): number {
  const { reads, fields, variables } = origin;
  const answers = reads.reduce((sum, { answer }) => sum + String(answer).length, 0);
  return (
    documentBytes(document) +
    bytesOfPlan +
    bytesOfField * fields +
    bytesOfRead * reads.length +
    2 * (plan.textLength + answers + JSON.stringify(variables).length)
  );
}
