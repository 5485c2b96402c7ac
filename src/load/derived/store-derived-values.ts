import { invariant } from '../../lib/invariant.js';
import type { Model, Property } from '../../model/types.js';
import type { Ask } from '../context.js';
import { inBatches } from '../in-batches.js';
import { readRules } from './read-rules.js';

/** Claims whose evidence is read by one statement, at most. */
const batchSize = 1_000;
/** Such claims and the statements that hold them, at most: what all of them are held by is read, too. */
export const mostHolders = 20_000;
/** How many statements hold a claim `n`: what its evidence takes grows with it. */
export const holdersText = 'COUNT { (n)<-[:HAS_CONTENT]-() }';
/** Another load that is at one of the claims is waited for, and what it has written is seen. */
const lockText = `UNWIND $ids AS id MATCH (n:Claim {id: id}) SET n.lock = true REMOVE n.lock
  RETURN n.id, ${holdersText}`;

/** What is kept of a claim, by the names of the schema folder; null where it does not apply. */
type Kept = Readonly<Record<string, unknown>>;

/** A claim of which the graph keeps something else than the rules give. */
export interface StaleClaim {
  readonly id: string;
  readonly kept: Kept;
  readonly right: Kept;
}

/**
 * Works out what is kept of these claims and writes what has changed; gives how many claims that were.
 *
 * Ids of claims that are not there are passed over.
 */
export async function keepValues(ask: Ask, model: Model, ids: ReadonlyArray<string>): Promise<number> {
  let written = 0;
  for (let start = 0; start < ids.length; start += batchSize) {
    const held = await ask(lockText, { ids: ids.slice(start, start + batchSize) });
    // By the RETURN of the text.
    for (const some of partsByWeight(held as ReadonlyArray<HeldClaim>, mostHolders)) {
      const stale = await staleClaims(ask, model, some);
      await inBatches(
        { run: ask },
        writeText(model),
        stale.map(({ id, right }) => ({ id, right })),
        {},
      );
      written += stale.length;
    }
  }
  return written;
}

/** A claim and how many statements hold it. */
export type HeldClaim = readonly [id: string, holders: number];

/** The ids in parts of at most so many claims and their holders together; a claim that has more is a part alone. */
export function partsByWeight(
  claims: ReadonlyArray<HeldClaim>,
  most: number,
): ReadonlyArray<ReadonlyArray<string>> {
  const parts: string[][] = [];
  let weight = 0;
  for (const [id, holders] of claims) {
    const part = parts.at(-1);
    weight += 1 + holders;
    if (part && weight <= most) {
      part.push(id);
      continue;
    }
    parts.push([id]);
    weight = 1 + holders;
  }
  return parts;
}

/** Finds those of these claims, at most a few hundred, of which the graph keeps something else than the rules give. */
export async function staleClaims(
  ask: Ask,
  model: Model,
  ids: ReadonlyArray<string>,
): Promise<ReadonlyArray<StaleClaim>> {
  const names = keptProperties(model).map(({ name }) => name);
  const rows = await ask(storedText(names), { ids });
  const rulesOf = await readRules(ask, model, ids);
  return rows.flatMap(([id, isRequest, stored]) => {
    const values: Kept = { ...rulesOf(String(id))?.keptValues() };
    const right = Object.fromEntries(
      names.map((name) => [name, keptValue(values[name], isRequest === true)]),
    );
    const kept = Object.fromEntries(
      names.map((name, index) => [name, (stored as ReadonlyArray<unknown>)[index]]),
    );
    return JSON.stringify(kept) === JSON.stringify(right) ? [] : [{ id: String(id), kept, right }];
  });

  function keptValue(value: unknown, isRequest: boolean): unknown {
    return isRequest || value !== '' ? (value ?? null) : null;
  }
}

/** Of requests, which keep all that claims keep, and more. */
function keptProperties(model: Model): ReadonlyArray<Property> {
  const request = model.types.get('Request');
  invariant(request, 'the model has requests');
  return [...request.kept.values()];
}

function storedText(names: ReadonlyArray<string>): string {
  return `UNWIND $ids AS id MATCH (claim:Claim {id: id})
    RETURN claim.id, claim:Request, [${names.map((name) => `claim.${name}`).join(', ')}]`;
}

function writeText(model: Model): string {
  const assignments = keptProperties(model).map(({ name, scalar }) =>
    scalar === 'Int' ? `n.${name} = toInteger(row.right.${name})` : `n.${name} = row.right.${name}`,
  );
  return `UNWIND $rows AS row MATCH (n:Claim {id: row.id}) SET ${assignments.join(', ')}`;
}
