import { Kind, OperationTypeNode } from 'graphql';
import type { OperationDefinitionNode, TypeNode } from 'graphql';
import { gql } from 'graphql-tag';
import { setTimeout as pause } from 'node:timers/promises';
import { defaultLimits, evidenceQuery } from '../compile/compile.js';
import { execute } from './execute.js';
import type { Engine, OperationRequest } from './execute.js';

/** Options for planning queries before they are requested. */
export interface WarmUpOptions {
  readonly engine: Engine;
  /** The fragments of the schema folder. */
  readonly fragments: ReadonlyArray<string>;
  /** A GraphQL document with the operations of the explorer; empty if it is not built. */
  readonly operations: string;
  /** Requests that the pages of the explorer send for their lists, with samples for ids and words. */
  readonly pageQueries: ReadonlyArray<{ readonly query: string }>;
  /** Time before each of them, in milliseconds, so that they do not slow down the requests of clients. Default: 3,000. */
  readonly pageDelayMs?: number;
  /** Ends the planning. */
  readonly signal: AbortSignal;
}

/** Delay before the planning, so that it does not slow down a first request. */
const startDelayMs = 700;
/** Interval between two counts of the records. */
const countIntervalMs = 10_000;
/** Neo4j plans a query again when a count has changed by more than three quarters (its default). */
const replanRatio = 1.75;

/**
 * Has Neo4j plan common queries, and plan them again whenever the graph has grown or shrunk much, until the signal.
 *
 * Neo4j caches the plan of a query, and plans the query again when the counts used for the plan have changed much. Never throws.
 */
export async function keepWarm(
  options: WarmUpOptions,
  { afterMs = startDelayMs, everyMs = countIntervalMs } = {},
): Promise<void> {
  const { engine, signal } = options;
  let planned: number | null = null;
  await wait(afterMs, signal);
  while (!signal.aborted) {
    const count = await recordCount(engine);
    if (count !== null && (planned === null || hasChangedMuch(planned, count))) {
      await warmUp(options);
      planned = count;
    }
    await wait(everyMs, signal);
  }
}

/** Waits for a time, at most until the signal. Does not keep the process alive. */
async function wait(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal, ref: false }).catch(() => undefined);
}

/** Returns whether Neo4j would replace a plan for one number of records at another number. */
export function hasChangedMuch(before: number, after: number): boolean {
  return Math.max(before, after) + 1 > (Math.min(before, after) + 1) * replanRatio;
}

/**
 * Has Neo4j plan the evidence query, and the operations and lists of the explorer, by executing each once for ids that do not exist.
 *
 * Changes nothing and reports nothing: an operation that fails here will also fail, and be reported, when a client requests it.
 */
export async function warmUp({
  engine,
  fragments,
  operations,
  pageQueries,
  pageDelayMs = 3_000,
  signal,
}: WarmUpOptions): Promise<void> {
  if (signal.aborted) return;
  await engine.store
    .read(evidenceQuery([], { fragments, evidenceStatements: defaultLimits.evidenceStatements }), { signal })
    .catch(() => undefined);
  const quiet: Engine = { compiler: engine.compiler, store: engine.store, schema: engine.schema };
  for (const request of sampleRequests(operations)) await execute(quiet, { ...request, signal });
  for (const request of pageQueries) {
    await wait(pageDelayMs, signal);
    await execute(quiet, { ...request, signal });
  }
}

/** Returns a request for each query of a document, with samples for its variables; without those whose samples are of no use. */
function sampleRequests(operations: string): ReadonlyArray<OperationRequest> {
  if (operations === '') return [];
  const document = gql(operations);
  return document.definitions.flatMap((operation) => {
    if (operation.kind !== Kind.OPERATION_DEFINITION || operation.operation !== OperationTypeNode.QUERY)
      return [];
    const variables = sampleVariables(operation);
    return variables ? [{ document, operationName: operation.name?.value, variables }] : [];
  });
}

async function recordCount({ store }: Engine): Promise<number | null> {
  try {
    const { rows } = await store.read({ text: 'MATCH (n) RETURN count(n)', parameters: {} });
    return Number(rows[0]?.[0]);
  } catch {
    return null; // Neo4j cannot be reached: tried again next time
  }
}

/** Returns values for the required variables; null if one of them changes the Cypher text, so that one sample is of little use. */
function sampleVariables({ variableDefinitions }: OperationDefinitionNode): Record<string, unknown> | null {
  const needed = (variableDefinitions ?? []).filter(({ type }) => type.kind === Kind.NON_NULL_TYPE);
  const samples = needed.map(({ variable, type }) => [variable.name.value, sampleOf(type)] as const);
  return samples.some(([, sample]) => sample === undefined) ? null : Object.fromEntries(samples);
}

function sampleOf(type: TypeNode): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return sampleOf(type.type);
  if (type.kind === Kind.LIST_TYPE) {
    const item = sampleOf(type.type);
    return item === undefined ? undefined : [item];
  }
  if (type.name.value === 'Int') return 1;
  return type.name.value === 'ID' || type.name.value === 'String' ? 'a' : undefined;
}
