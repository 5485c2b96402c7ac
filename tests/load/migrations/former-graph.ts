import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../../../src/store/store.js';

type Stored = Readonly<Record<string, unknown>>;

/**
 * A graph that the program of schema version 2 has written: three loads of two dossiers that share records, and an unfinished batched
 * import; with the answers of that program to `changes`.
 */
const former = JSON.parse(readFileSync(join(import.meta.dirname, 'graph-of-version-2.json'), 'utf8')) as {
  readonly nodes: ReadonlyArray<{ readonly labels: ReadonlyArray<string>; readonly properties: Stored }>;
  readonly links: ReadonlyArray<{
    readonly from: number;
    readonly to: number;
    readonly type: string;
    readonly properties: Stored;
  }>;
  readonly answers: ReadonlyArray<unknown>;
};

/** The answers of that program to `changes`. */
export const formerAnswers = former.answers;

/** Writes that graph into an empty store. */
export async function writeFormerGraph(store: Store): Promise<void> {
  await store.write(async (transaction) => {
    for (const [index, { labels, properties }] of former.nodes.entries())
      await transaction.run(
        `CREATE (n:${labels.join(':')}:Place_ ${literals(properties)}) SET n.place_ = ${index}`,
      );
    for (const { from, to, type, properties } of former.links)
      await transaction.run(
        `MATCH (a:Place_ {place_: ${from}}), (b:Place_ {place_: ${to}}) CREATE (a)-[:${type} ${literals(properties)}]->(b)`,
      );
    await transaction.run('MATCH (n:Place_) REMOVE n:Place_, n.place_');
    await transaction.run(
      "MERGE (g:OnrecordGraph {id: 'graph'}) SET g.schemaVersion = 2 REMOVE g.migratedTo, g.migrationChecksums",
    );
  });
}

function literals(properties: Stored): string {
  const entries = Object.entries(properties).map(([name, value]) => {
    const [kind, text] = Object.entries((value ?? {}) as Stored)[0] ?? [];
    const isTemporal =
      typeof value === 'object' && !Array.isArray(value) && (kind === 'date' || kind === 'datetime');
    return `${name}: ${isTemporal ? `${kind}(${JSON.stringify(text)})` : JSON.stringify(value)}`;
  });
  return `{${entries.join(', ')}}`;
}
