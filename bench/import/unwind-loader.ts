import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { labelsOf } from '../../src/load/labels.js';
import type { Properties } from '../../src/model/graph-data.js';
import type { Model } from '../../src/model/types.js';
import type { Store } from '../../src/store/store.js';
import { generatedDossier } from './generate.js';

const rowsAtOnce = 5000;

interface LinkRow extends Record<string, unknown> {
  readonly from: string;
  readonly to: string;
}

/**
 * Loads the file as somebody would by hand: first nodes, then links, by UNWIND over rows; checks nothing, and creates blindly.
 *
 * Gives how many nodes and links it has written.
 */
export async function unwindLoad(store: Store, model: Model, file: string): Promise<number> {
  const own = await ownIds(file);
  const nodes = await eachLine(
    file,
    store,
    (line) => {
      const { type, ...fields } = line;
      const relationships = relationshipsOf(model, String(type));
      const properties = Object.fromEntries(
        Object.entries(fields).filter(([name]) => !relationships.has(name)),
      );
      const id = stored(String(fields['id']), own);
      const labels = labelsOf(model, String(type), properties as Properties); // of generated lines
      return [{ group: labels.join(':'), row: { ...properties, id } }];
    },
    (labels) => `UNWIND $rows AS row CREATE (n:${labels}) SET n = row`,
  );
  const links = await eachLine(
    file,
    store,
    (line) => {
      const from = stored(String(line['id']), own);
      return [...relationshipsOf(model, String(line['type']))].flatMap(([name, group]) =>
        ((line[name] ?? []) as ReadonlyArray<string | { readonly ref: string }>).map((item, position) => {
          const { ref, ...properties } = typeof item === 'string' ? { ref: item } : item;
          const to = stored(ref, own);
          const row: LinkRow = {
            from,
            to,
            properties: {
              ...properties,
              position,
              dossier: generatedDossier,
              fromId: from,
              toId: to,
              key: '',
            },
          };
          return { group, row };
        }),
      );
    },
    (type) => `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
    CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
  );
  return nodes + links;
}

function stored(id: string, own: ReadonlySet<string>): string {
  return own.has(id) ? `${generatedDossier}:${id}` : id;
}

type Line = Readonly<Record<string, unknown>>;

async function ownIds(file: string): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const text of createInterface({ input: createReadStream(file) })) {
    const { type, id } = JSON.parse(text) as Line; // of generated lines
    if (!['Actor', 'Asset', 'Place'].includes(String(type))) ids.add(String(id));
  }
  return ids;
}

function relationshipsOf(model: Model, type: string): ReadonlyMap<string, string> {
  const leaving = [...(model.types.get(type)?.relationships.values() ?? [])].filter(
    ({ direction }) => direction === 'OUT',
  );
  return new Map(leaving.map(({ name, link }) => [name, link.type]));
}

async function eachLine(
  file: string,
  store: Store,
  rowsOf: (line: Line) => ReadonlyArray<{ readonly group: string; readonly row: unknown }>,
  textOf: (group: string) => string,
): Promise<number> {
  const groups = new Map<string, unknown[]>();
  let count = 0;
  const flush = async (group: string): Promise<void> => {
    const rows = groups.get(group) ?? [];
    groups.set(group, []);
    if (rows.length > 0) await store.write((transaction) => transaction.run(textOf(group), { rows }));
    count += rows.length;
  };
  for await (const text of createInterface({ input: createReadStream(file) })) {
    for (const { group, row } of rowsOf(JSON.parse(text) as Line)) {
      const rows = groups.get(group) ?? [];
      groups.set(group, rows);
      rows.push(row);
      if (rows.length >= rowsAtOnce) await flush(group);
    }
  }
  for (const group of groups.keys()) await flush(group);
  return count;
}
