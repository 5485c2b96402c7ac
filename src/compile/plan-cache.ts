import { createHash } from 'node:crypto';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { documentBytes } from '../model/document-bytes.js';
import type { OperationPlan } from './operation-plan.js';

/** What a plan is found by. */
export interface PlanKey {
  /** The very object. */
  readonly document: DocumentNode;
  readonly operationName: string;
  readonly shape: string;
}

/** What a plan was made of, which it may hold. */
export interface PlanOrigin {
  /** Fields of the operation, fragments written out. */
  readonly fields: number;
  readonly variables: Readonly<Record<string, unknown>>;
}

const mostBytes = 64 * 1024 * 1024;

/** Measured on Node 20: an empty plan, and what each field adds to it beside its text. */
const bytesOfPlan = 5_000;
const bytesOfField = 2_500;

/** Keeps the plans that were used last, in so many bytes of memory: the documents and variables that they were made of count, too. */
export class PlanCache {
  private readonly plans: LRUCache<string, OperationPlan>;
  private readonly numbers = new WeakMap<DocumentNode, number>();
  private documents = 0;

  constructor({ maxBytes = mostBytes }: { readonly maxBytes?: number } = {}) {
    this.plans = new LRUCache({ maxSize: maxBytes });
  }

  get(key: PlanKey): OperationPlan | undefined {
    return this.plans.get(this.textOf(key));
  }

  set(key: PlanKey, plan: OperationPlan, { fields, variables }: PlanOrigin): void {
    const size =
      documentBytes(key.document) +
      (bytesOfPlan + bytesOfField * fields) +
      2 * (plan.textLength + JSON.stringify(variables).length);
    this.plans.set(this.textOf(key), plan, { size });
  }

  /** A short text: a shape is as long as the variables. */
  private textOf({ document, operationName, shape }: PlanKey): string {
    const number = this.numbers.get(document) ?? (this.documents += 1);
    this.numbers.set(document, number);
    return createHash('sha256')
      .update(JSON.stringify([number, operationName, shape]))
      .digest('base64');
  }
}
