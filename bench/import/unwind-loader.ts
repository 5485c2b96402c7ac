import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import neo4j from 'neo4j-driver';
import type { Config } from 'neo4j-driver';
import { asText, conversions, temporalOfLinks, temporalOfNodes } from '../../src/load/cypher-values.js';
import { domainTypes, typeOfLabels } from '../../src/load/labels.js';
import type { Model, Property } from '../../src/model/types.js';
import type { Neo4jServer, Store } from '../../src/store/store.js';

const rowsAtOnce = 5000;

/** A line of the file: the node or relationship of one `CREATE`. */
type Line =
  | { readonly labels: string; readonly properties: Readonly<Record<string, unknown>> }
  | {
      readonly link: string;
      /** The label by which the second end is found. */
      readonly endLabel: string;
      readonly from: string;
      readonly to: string;
      readonly properties: Readonly<Record<string, unknown>>;
    };

/** Writes all records and links of a graph to a file, first the records, without the stored derived values. */
export async function writeRows(server: Neo4jServer, model: Model, file: string): Promise<void> {
  const derived = new Set(
    domainTypes(model).flatMap((type) => [...type.storedDerived.keys(), ...derivedKeys(type)]),
  );
  const out = createWriteStream(file);
  const config: Pick<Config, keyof Config> = { disableLosslessIntegers: true, fetchSize: 1000 };
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password), config);
  const session = driver.session();
  const write = async (line: Line): Promise<void> => {
    if (!out.write(`${JSON.stringify(line)}\n`)) await once(out, 'drain');
  };
  try {
    const nodes = `MATCH (n:Entity|Declaration) RETURN labels(n), ${asText('n', temporalOfNodes(model))}`;
    for await (const record of session.run(nodes)) {
      const [labels, properties] = [...record.values()] as [string[], Record<string, unknown>]; // by RETURN
      const plain = Object.entries(properties).filter(([name]) => !derived.has(name));
      await write({ labels: labels.join(':'), properties: Object.fromEntries(plain) });
    }
    const links = `MATCH (a:Entity)-[r]->(b:Entity|Declaration)
      RETURN type(r), CASE WHEN b:Entity THEN 'Entity' ELSE 'Declaration' END, a.id, b.id, ${asText('r', temporalOfLinks(model))}`;
    for await (const record of session.run(links)) {
      const [link, endLabel, from, to, properties] = [...record.values()] as [
        string,
        string,
        string,
        string,
        Record<string, unknown>,
      ]; // by RETURN
      await write({ link, endLabel, from, to, properties });
    }
  } finally {
    await session.close();
    await driver.close();
    out.end();
    await finished(out);
  }
}

function derivedKeys({
  storedDerived,
  orders,
}: {
  readonly storedDerived: ReadonlyMap<string, Property>;
  readonly orders: ReadonlyArray<{ readonly field: string; readonly key: string }>;
}): ReadonlyArray<string> {
  return orders.filter(({ field }) => storedDerived.has(field)).map(({ key }) => key);
}

/**
 * Loads a file of writeRows like a hand-written loader that has all rows ready: by UNWIND over maps, without any checks.
 *
 * Returns the number of nodes and links that were written.
 */
export async function unwindLoad(store: Store, model: Model, file: string): Promise<number> {
  const groups = new Map<string, Line[]>();
  let count = 0;
  let isAtLinks = false;
  const flush = async (text: string): Promise<void> => {
    const rows = groups.get(text) ?? [];
    groups.delete(text);
    await store.write((transaction) => transaction.run(text, { rows }));
    count += rows.length;
  };
  const flushAll = async (): Promise<void> => {
    for (const text of [...groups.keys()]) await flush(text);
  };
  for await (const written of createInterface({ input: createReadStream(file) })) {
    const line = JSON.parse(written) as Line; // as writeRows writes it
    if ('link' in line && !isAtLinks) await flushAll();
    isAtLinks = 'link' in line;
    const text = textFor(model, line);
    const rows = groups.get(text) ?? [];
    groups.set(text, rows);
    rows.push(line);
    if (rows.length >= rowsAtOnce) await flush(text);
  }
  await flushAll();
  return count;
}

function textFor(model: Model, line: Line): string {
  if ('link' in line) {
    const properties = model.links.get(line.link)?.properties ?? new Map<string, Property>();
    return `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:${line.endLabel} {id: row.to})
      CREATE (a)-[x:${line.link}]->(b) SET ${assignments(properties)}`;
  }
  const type = model.types.get(typeOfLabels(model, line.labels.split(':')) ?? '');
  return `UNWIND $rows AS row CREATE (x:${line.labels}) SET ${assignments(type?.properties ?? new Map())}`;
}

function assignments(properties: ReadonlyMap<string, Property>): string {
  const values = 'row.properties';
  return [
    `x = ${values}`,
    `x.recordedAt = datetime(${values}.recordedAt)`,
    ...conversions('x', values, properties),
  ].join(', ');
}
