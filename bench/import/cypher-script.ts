import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeCypher } from '../../src/formats/write-cypher.js';
import { streamGraph } from '../../src/load/load.js';
import type { Model } from '../../src/model/types.js';
import type { Store } from '../../src/store/store.js';

/** Exports a graph as a Cypher script. */
export async function writeScript(store: Store, model: Model, file: string): Promise<void> {
  await pipeline(Readable.from(writeCypher(model, streamGraph(store, model))), createWriteStream(file));
}

/** Runs a Cypher script as `cypher-shell` does: one statement after the other, each in its own transaction. */
export async function runScript(store: Store, file: string): Promise<void> {
  for await (const text of createInterface({ input: createReadStream(file) }))
    if (text !== '') await store.command(text);
}
