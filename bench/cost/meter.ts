import { parse } from 'graphql';
import { createEngine, execute } from '../../src/api/api.js';
import type { Model } from '../../src/model/types.js';
import { readGraphCounts } from '../../src/store/store.js';
import type { BenchGraph } from '../comparison/bench-graph.js';
import { processTimeMs } from '../comparison/measure/process-time.js';
import { untilIdle } from '../comparison/measure/until-idle.js';

/** What an operation has taken. */
export interface Measured {
  readonly query: string;
  /** The estimated cost. */
  readonly visits: number;
  /** The length of the first statement. */
  readonly textLength: number;
  /** Processor time of Neo4j and of this process for an execution with a cached plan, in ms. */
  readonly processorMs: number;
  /** The duration of that execution, in ms. */
  readonly ms: number;
  /** Processor time of the first execution, which includes the planning, in ms. */
  readonly firstMs: number;
  /** The code of the error, if the operation was ended or has failed. */
  readonly failure?: string;
}

/** Measures operations on a graph. */
export interface Meter {
  /** Returns what the operation costs, or null if it is invalid or the limits reject it. Reads nothing. */
  cost(query: string): { readonly visits: number; readonly textLength: number } | null;
  /** Executes the operation twice. */
  measure(query: string): Promise<Measured>;
  /** Ids of records, by type, to ask for: those with the most links, and others. */
  readonly ids: ReadonlyMap<string, ReadonlyArray<string>>;
}

/** Opens the meter of a graph: operations run without the time limit of small ones and without admission. */
export async function openMeter({ store, javaPid }: BenchGraph, model: Model): Promise<Meter> {
  const counts = await readGraphCounts(store);
  const engine = createEngine({ store, model, counts: () => counts });
  const compile = (query: string): ReturnType<Meter['cost']> => {
    const document = parse(query);
    if (engine.compiler.validate(document).length > 0) return null;
    const { cost, errors, query: statement } = engine.compiler.compile({ document });
    if (errors.length > 0 || !statement) return null;
    return { visits: cost.visits, textLength: statement.text.length };
  };
  const once = async (query: string) => {
    const [java, own, startedAt] = [processTimeMs(javaPid) ?? 0, process.cpuUsage(), performance.now()];
    const { errors } = await execute(engine, { query });
    const ms = performance.now() - startedAt;
    const { user, system } = process.cpuUsage(own);
    const processorMs = (processTimeMs(javaPid) ?? 0) - java + (user + system) / 1_000;
    return { ms, processorMs, code: errors?.[0]?.extensions?.['code'] };
  };
  return {
    cost: compile,
    measure: async (query) => {
      const cost = compile(query) ?? { visits: 0, textLength: 0 };
      const first = await once(query);
      if (first.code !== undefined) await untilIdle(javaPid);
      const { ms, processorMs, code } = await once(query);
      if (code !== undefined) await untilIdle(javaPid);
      const failure = typeof code === 'string' ? { failure: code } : {};
      return { query, ...cost, processorMs, ms, firstMs: first.processorMs, ...failure };
    },
    ids: await readIds(store),
  };
}

const idsOfType = 20;

async function readIds(store: BenchGraph['store']): Promise<ReadonlyMap<string, ReadonlyArray<string>>> {
  const { rows } = await store.read({
    text: `MATCH (n:Entity|Dossier) WITH n, [label IN labels(n) WHERE label IN $types][0] AS type, COUNT { (n)--() } AS links
      ORDER BY links DESC, n.id WITH type, collect(n.id)[..${idsOfType}] AS ids WHERE type IS NOT NULL RETURN type, ids`,
    parameters: { types: ['Actor', 'Claim', 'Statement', 'Document', 'Place', 'Item', 'Dossier'] },
  });
  return new Map(rows.map(([type, ids]) => [String(type), (ids as unknown[]).map(String)])); // a list, by the text
}
