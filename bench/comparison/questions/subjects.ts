import type { Store } from '../../../src/store/store.js';
import { hubActor } from '../../../tests/support/generated/generated-graph.js';

/** The records of a generated graph that questions ask for. */
export interface Subjects {
  readonly statements: number;
  readonly hub: string;
  readonly actors: ReadonlyArray<string>;
  readonly names: ReadonlyArray<string>;
  readonly claims: ReadonlyArray<string>;
  /** Pages of 20 statements by date, with the sort key and id of the statement before the page. */
  readonly pages: ReadonlyArray<Page>;
  /** Two actors that are connected by offices and parts, and two that are not. */
  readonly connected: Pair;
  readonly unconnected: Pair;
}

export interface Page {
  readonly number: number;
  readonly skip: number;
  readonly dateKey: string;
  readonly id: string;
}

export interface Pair {
  readonly from: string;
  readonly to: string;
}

export const pageSize = 20;

/** Reads the subjects of all questions from a generated graph. */
export async function readSubjects(store: Store): Promise<Subjects> {
  const read = async (text: string, parameters = {}) => (await store.read({ text, parameters })).rows;
  const [[statements = 0] = []] = await read('MATCH (s:Statement) RETURN count(s)');
  const actors = await read(
    `MATCH (a:Actor) WHERE a.id STARTS WITH 'actor.' RETURN a.id, a.name ORDER BY a.id LIMIT 30`,
  );
  const claims = await read(`MATCH (c:Claim) RETURN c.id ORDER BY c.id LIMIT 20`);
  const last = Math.floor(Number(statements) / pageSize);
  const pages = [];
  for (const number of [1, 100, 1000].map((each) => Math.min(each, last))) {
    const skip = (number - 1) * pageSize;
    const text = `MATCH (s:Statement) WHERE s.dateKey >= '' WITH s ORDER BY s.dateKey DESC, s.id DESC
      SKIP toInteger($before) LIMIT 1 RETURN s.dateKey, s.id`;
    const [before] = skip === 0 ? [] : await read(text, { before: skip - 1 });
    const [dateKey, id] = before ? before.map(String) : [];
    // The first page comes after a key that is greater than all dates.
    pages.push({ number, skip, dateKey: dateKey ?? '~', id: id ?? '' });
  }
  return {
    statements: Number(statements),
    hub: hubActor,
    actors: actors.map(([id]) => String(id)),
    names: actors.map(([, name]) => String(name)),
    claims: claims.map(([id]) => String(id)),
    pages,
    connected: pair(
      await read(`MATCH (a:Actor)-[:PART_OF|HOLDS_POSITION]->()<-[:PART_OF|HOLDS_POSITION]-(b:Actor)
        WHERE a.id < b.id RETURN a.id, b.id ORDER BY a.id, b.id LIMIT 1`),
    ),
    unconnected: pair(
      await read(`MATCH (a:Actor)-[:PART_OF|HOLDS_POSITION]-() MATCH (b:Actor)
        WHERE NOT (b)-[:PART_OF|HOLDS_POSITION]-() RETURN a.id, b.id ORDER BY a.id, b.id LIMIT 1`),
    ),
  };
}

function pair([row]: ReadonlyArray<ReadonlyArray<unknown>>): Pair {
  if (!row) throw new Error('The graph has too few actors for the questions; generate more statements.');
  return { from: String(row[0]), to: String(row[1]) };
}
