import { parse, validate } from 'graphql';
import { execute } from '../../src/api/execute.js';
import type { Engine } from '../../src/api/execute.js';
import { naiveExecute } from './naive-execution.js';
import type { NaiveGraph } from './naive-graph.js';
import type { RandomOperation } from './random-operation.js';

/** The compared parts of an answer: its data as text, and the names of the roots with errors. */
interface Compared {
  readonly text: string;
  readonly refused: ReadonlyArray<string>;
}

/** The two answers to one operation. */
export interface BothAnswers {
  readonly ours: Compared;
  readonly plain: Compared;
  /** Errors of roots with a code that the plain execution does not have. */
  readonly wrongCodes: ReadonlyArray<string>;
  /** All features that the comparison covered. */
  readonly met: ReadonlySet<string>;
}

/** Answers an operation by the compiler and by the plain execution; null if it is too large, as the plain execution has no limits. */
export async function bothAnswers(
  engine: Engine,
  graph: NaiveGraph,
  { query, variables, met }: RandomOperation,
): Promise<BothAnswers | null> {
  const document = parse(query);
  const faults = validate(engine.schema, document);
  if (faults.length > 0) throw new Error(`${faults.map(({ message }) => message).join('; ')} in ${query}`);
  const { data, errors = [] } = await execute(engine, { document, variables });
  if (errors.some(({ path, extensions }) => !path && extensions?.['code'] === 'LIMIT_EXCEEDED')) return null;
  const naive = await naiveExecute({ graph, schema: engine.schema }, { document, variables });
  const codes = errors.map(
    ({ path, extensions }) => [String(path?.[0]), String(extensions?.['code'])] as const,
  );
  return {
    ours: { text: JSON.stringify(data), refused: codes.map(([root]) => root).sort() },
    plain: { text: JSON.stringify(naive.data), refused: [...naive.refused.keys()].sort() },
    wrongCodes: codes.filter(([root, code]) => !naive.refused.get(root)?.has(code)).map(String),
    met: new Set([
      ...naive.met,
      ...codes.map(([, code]) => `refused: ${code}`),
      ...[...met].flatMap(([root, below]) => (naive.refused.has(root) ? refusals(below) : [...below])),
    ]),
  };
}

/** Below a rejected root, only the features that can be the reason count as covered. */
function refusals(met: ReadonlySet<string>): ReadonlyArray<string> {
  return [...met].filter((what) => what.startsWith('refused: '));
}
