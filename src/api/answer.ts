import type { GraphQLError } from 'graphql';
import type { Compilation } from '../compile/compile.js';
import { invariant } from '../lib/invariant.js';
import type { Snapshot, Store, StoreRequest } from '../store/store.js';
import { traced } from './observe/traced.js';

/** The answer to a read operation, without introspection. */
export interface Answer {
  readonly data: Record<string, unknown>;
  /** Errors of roots whose derived values could not be derived. */
  readonly errors: ReadonlyArray<GraphQLError>;
  /** Whether the answer shows exactly one committed state of the graph. */
  readonly isConsistent: boolean;
  /** The number of statements that were sent, each in one round trip, including those of repeated attempts. */
  readonly statements: number;
  /** How often the snapshot was read; more than once after a concurrent write or a failure. */
  readonly attempts: number;
  /** The database hits of the statements; null if they were not profiled. */
  readonly dbHits: number | null;
}

/** Reads the answer to a compiled operation from one snapshot of the graph. Throws the errors of the store. */
export async function answerFrom(
  store: Store,
  compilation: Compilation,
  {
    explain,
    signal,
    timeoutMs,
    onBehalfOf,
  }: {
    readonly explain?: 'plan' | 'profile' | undefined;
    readonly signal?: AbortSignal | undefined;
    readonly timeoutMs?: number | undefined;
    readonly onBehalfOf?: StoreRequest | undefined;
  },
): Promise<Answer> {
  const sent = { statements: 0, attempts: 0, dbHits: explain === 'profile' ? 0 : null };
  const read = async (snapshot: Snapshot) => {
    sent.attempts += 1;
    const steps = compilation.steps();
    for (let step = steps.next(); ;) {
      if (step.done) return step.value;
      sent.statements += 1;
      const { rows, dbHits } = await snapshot.read(step.value);
      if (sent.dbHits !== null) sent.dbHits += dbHits ?? 0;
      step = steps.next(rows);
    }
  };
  if (compilation.query === null) return { ...finished(compilation), isConsistent: true, ...sent };
  const options = {
    profile: explain === 'profile',
    onBehalfOf,
    ...(signal ? { signal } : {}),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  };
  const attributes = { 'db.system.name': 'neo4j' };
  const { value, isConsistent } = await traced('neo4j snapshot', attributes, () =>
    store.snapshot(read, options),
  );
  return { ...value, isConsistent, ...sent };
}

/** Returns the answer to an operation that needs no statement. */
function finished(compilation: Compilation): Pick<Answer, 'data' | 'errors'> {
  const step = compilation.steps().next();
  invariant(step.done, 'an operation without a first statement has no other');
  return step.value;
}
