import type { Driver, Transaction } from 'neo4j-driver';
import { schemaVersion as ourVersion } from '../model/index-plan.js';
import { rejectNewerVersion } from './schema-version.js';
import { finish, openSession, transactionLimit } from './session.js';
import type { ForRequest } from './session.js';
import type { StoreOptions } from './store-interface.js';

/**
 * The sequence lock of a graph, which shows readers that a write of this program is being committed.
 *
 * Neo4j shows a transaction's changes one by one while it commits, and two statements of one read may see different states. So each
 * write locks the node `graph` at the end of its transaction, makes the number on the node `sequence` odd in a separate short
 * transaction, and commits; after the commit, another short transaction makes the number even. A read that finds the same even number
 * before and after its statements has seen one committed state. Neo4j releases the lock only after the commit is applied or rolled
 * back, so the holder of the lock knows that there is no concurrent commit, whatever the number is.
 */
export interface SequenceLock {
  /** Makes the number odd for the transaction that holds the lock and is about to commit. Returns the number. */
  begin(of: ForRequest): Promise<number>;
  /** Makes the number even if it is still this one: another write may have made it odd again. */
  end(number: number, of: ForRequest): Promise<void>;
  close(): Promise<void>;
}

const sequenceMatch = "OPTIONAL MATCH (s:OnrecordGraph {id: 'sequence'})";

/** Reads the sequence number; 0 before the first write. */
export const sequenceText = `${sequenceMatch} RETURN coalesce(s.number, 0)`;

/**
 * Returns a text with a further column: the sequence number, read when the row is complete.
 *
 * The number never decreases. If the largest number of all rows is the number from before the statement, each row was complete before
 * the number changed.
 */
export function withSequence(text: string, columns: ReadonlyArray<string>): string {
  return `CALL { ${text} }\n${sequenceMatch} RETURN ${columns.join(', ')}, coalesce(s.number, 0)`;
}

/** Sets and removes the property only to lock the node: the values read afterwards are those of the last holder. */
const lockText = `MERGE (g:OnrecordGraph {id: 'graph'}) SET g.locked = true REMOVE g.locked RETURN g.schemaVersion`;
const beginText = `MERGE (s:OnrecordGraph {id: 'sequence'}) SET s.locked = true REMOVE s.locked
  WITH s, coalesce(s.number, 0) AS number SET s.number = number + 1 + number % 2 RETURN s.number`;
const endText = `MATCH (s:OnrecordGraph {id: 'sequence'}) SET s.locked = true REMOVE s.locked
  WITH s WHERE s.number = $number SET s.number = s.number + 1`;
/** These transactions wait only for each other. */
const shortTimeoutMs = 10_000;

/**
 * Opens the sequence lock of a graph.
 *
 * `driver` has separate connections: a write needs one while it holds one of the store's, which may be the last one.
 */
export function openSequenceLock(driver: Driver, options: Pick<StoreOptions, 'database'>): SequenceLock {
  const run = async (
    { onBehalfOf }: ForRequest,
    text: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<unknown> => {
    const session = openSession(driver, options, { mode: 'WRITE', onBehalfOf });
    const limit = transactionLimit({ timeoutMs: shortTimeoutMs, onBehalfOf });
    const sent = Promise.resolve(session.run(text, parameters, limit));
    const { records } = await finish(session, sent, { timeoutMs: shortTimeoutMs });
    return records[0]?.get(0);
  };
  return {
    begin: async (of) => Number(await run(of, beginText, {})),
    end: async (number, of) => {
      await run(of, endText, { number });
    },
    close: () => driver.close(),
  };
}

/**
 * Takes the lock for a transaction, until it ends.
 *
 * Throws SCHEMA_VERSION_NEWER if a newer program has migrated the graph in the meantime.
 */
export async function takeLock(
  transaction: Pick<Transaction, 'run'>,
  { schemaVersion = ourVersion }: Pick<StoreOptions, 'schemaVersion'>,
): Promise<void> {
  const { records } = await transaction.run(lockText);
  rejectNewerVersion(records[0]?.get(0), schemaVersion);
}
