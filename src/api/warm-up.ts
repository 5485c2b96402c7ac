import { Kind } from 'graphql';
import type { OperationDefinitionNode, TypeNode } from 'graphql';
import { gql } from 'graphql-tag';
import { setTimeout as pause } from 'node:timers/promises';
import { defaultLimits, evidenceQuery } from '../compile/compile.js';
import { execute } from './execute.js';
import type { Engine } from './execute.js';

/** What is planned ahead of the first question. */
export interface WarmUpOptions {
  readonly engine: Engine;
  /** The fragments of the schema folder. */
  readonly fragments: ReadonlyArray<string>;
  /** A GraphQL document with the operations of the explorer; empty where it is not built. */
  readonly operations: string;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** A question that is asked at once is not held up by planning for others. */
const startsAfterMs = 700;
/** How often the records are counted. */
const countsEveryMs = 10_000;
/** Neo4j plans a text anew when a count has changed by more than three quarters (its default). */
const muchGrown = 1.75;

/**
 * Has Neo4j plan what everybody needs, and plan it again whenever the graph has grown or shrunk much, until the signal ends it.
 *
 * Neo4j keeps the plan of a text, and plans it anew when the counts that the plan was made for have changed much. Never throws.
 */
export async function keepWarm(
  options: WarmUpOptions,
  { afterMs = startsAfterMs, everyMs = countsEveryMs } = {},
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

/** Waits, but not beyond the signal; a process that has nothing else to do ends meanwhile. */
async function wait(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal, ref: false }).catch(() => undefined);
}

/** Tells whether plans that were made for one number of records are made anew for the other. */
export function hasChangedMuch(before: number, after: number): boolean {
  return Math.max(before, after) + 1 > (Math.min(before, after) + 1) * muchGrown;
}

/**
 * Has Neo4j plan the evidence text and the operations of the explorer, by running each once for records that are not there.
 *
 * Changes nothing and reports nothing: what fails here will fail, and be reported, when somebody asks for it.
 */
export async function warmUp({ engine, fragments, operations, signal }: WarmUpOptions): Promise<void> {
  if (signal.aborted) return;
  await engine.store
    .read(evidenceQuery([], { fragments, evidenceStatements: defaultLimits.evidenceStatements }), { signal })
    .catch(() => undefined);
  const quiet: Engine = { compiler: engine.compiler, store: engine.store, schema: engine.schema };
  if (operations === '') return;
  const document = gql(operations);
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
    const variables = sampleVariables(operation);
    if (variables)
      await execute(quiet, { document, operationName: operation.name?.value, variables, signal });
  }
}

async function recordCount({ store }: Engine): Promise<number | null> {
  try {
    const { rows } = await store.read({ text: 'MATCH (n) RETURN count(n)', parameters: {} });
    return Number(rows[0]?.[0]);
  } catch {
    return null; // Neo4j is away: looked for again next time
  }
}

/** Values for the variables that must be given; null where one of them decides the text, so that one sample serves little. */
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
