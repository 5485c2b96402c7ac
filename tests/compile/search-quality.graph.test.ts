import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execute } from '../../src/api/api.js';
import { createCompiler } from '../../src/compile/compile.js';
import { invariant } from '../../src/lib/invariant.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { loadSeed } from '../seed/seed.js';
import { chance } from '../support/generated/chance.js';
import type { Chance } from '../support/generated/chance.js';
import { generatedGraph } from '../support/generated/generated-graph.js';
import { writeGenerated } from '../support/generated/write-generated.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';

jest.setTimeout(600_000);

const schema = apiSchema(model);
const compiler = createCompiler({ model, schema });
let store: Store;
beforeAll(async () => {
  store = await openTestStore({ writeTimeoutMs: 200_000 });
});
afterAll(() => store.close());

/** Of each kind of search so many are asked. */
const asked = 60;

/** A search, and what one of the first results must be. */
interface Trial {
  readonly text: string;
  /** Ids of which one must be found. */
  readonly wanted: ReadonlyArray<string>;
}

interface Named {
  readonly id: string;
  readonly name: string;
  /** Ids of all records with the name. */
  readonly same: ReadonlyArray<string>;
}

interface Told {
  readonly id: string;
  readonly text: string;
  /** Names of the actors that it is about or that say it. */
  readonly names: ReadonlyArray<string>;
}

async function foundBy(text: string, first: number): Promise<ReadonlyArray<string>> {
  const query =
    'query ($text: String!, $first: Int) { search(text: $text, first: $first) { edges { node { id } } } }';
  const { data, errors } = await execute({ compiler, store, schema }, { query, variables: { text, first } });
  expect(errors).toBeUndefined();
  const { search } = data as unknown as { search: { edges: ReadonlyArray<{ node: { id: string } }> } };
  return search.edges.map(({ node }) => node.id);
}

/** Returns the share of the trials whose record is among the first results, and the searches that missed it. */
async function shareOf(
  trials: ReadonlyArray<Trial>,
  first: number,
): Promise<{ readonly share: number; readonly missed: ReadonlyArray<string> }> {
  const missed: string[] = [];
  for (const { text, wanted } of trials) {
    const found = await foundBy(text, first);
    if (!found.some((id) => wanted.includes(id))) missed.push(`${text} (${wanted.join(', ')})`);
  }
  return { share: 1 - missed.length / trials.length, missed };
}

async function expectShare(trials: ReadonlyArray<Trial>, first: number, least: number): Promise<void> {
  expect(trials.length).toBeGreaterThan(5);
  const { share, missed } = await shareOf(trials, first);
  expect({ share, missed: share < least ? missed : [] }).toEqual({
    share: expect.any(Number),
    missed: [],
  });
}

async function readNamed(label: string): Promise<ReadonlyArray<Named>> {
  const { rows } = await store.read({
    text: `MATCH (n:${label}) WHERE n.name IS NOT NULL AND NOT coalesce(n.anonymous, false) WITH n.name AS name, collect(n.id) AS ids RETURN ids[0], name, ids ORDER BY ids[0]`,
    parameters: {},
  });
  return rows.map(([id, name, same]) => ({
    id: String(id),
    name: String(name),
    same: same as ReadonlyArray<string>, // by the RETURN
  }));
}

async function readTold(): Promise<ReadonlyArray<Told>> {
  const { rows } = await store.read({
    text: `MATCH (n:Claim) RETURN n.id, n.text,
      COLLECT { MATCH (n)-[:ACTOR|RECIPIENT]->(a:Actor) WHERE NOT a.anonymous RETURN DISTINCT a.name } +
      COLLECT { MATCH (n)<-[:HAS_CONTENT]-()-[:ATTRIBUTED_TO]->(a:Actor) WHERE NOT a.anonymous RETURN DISTINCT a.name }
      ORDER BY n.id`,
    parameters: {},
  });
  return rows.map(([id, text, names]) => ({
    id: String(id),
    text: String(text),
    names: names as ReadonlyArray<string>, // by the RETURN
  }));
}

function drawn<T>(draws: Chance, from: ReadonlyArray<T>): ReadonlyArray<T> {
  return from.length <= asked ? from : Array.from({ length: asked }, () => pickFrom(draws, from));
}

function pickFrom<T>(draws: Chance, from: ReadonlyArray<T>): T {
  const picked = from[draws.below(from.length)];
  invariant(picked !== undefined, 'there is something to draw from');
  return picked;
}

/** Replaces, leaves out or doubles a letter, but not the first of the text. */
function misspelt(draws: Chance, text: string): string {
  const letters = Array.from(text);
  const isLetter = (letter: string): boolean => /\p{L}/u.test(letter);
  const places = [...letters.keys()].filter((place) => place > 0 && isLetter(letters[place] ?? ''));
  const place = places.length > 0 ? pickFrom(draws, places) : 0;
  const letter = letters[place] ?? '';
  const other = pickFrom(draws, letters.filter(isLetter));
  return letters.with(place, pickFrom(draws, ['', letter + letter, other])).join('');
}

/** Returns a noun of a text in its other number; null if none has one. */
function inflected(text: string): string | null {
  const word = /\b([a-z]{4,}[^s\W])(s?)\b/.exec(text);
  if (!word) return null;
  const [, stem = '', plural] = word;
  return plural === 's' ? stem : `${stem}s`;
}

const wordsOf = (text: string): ReadonlyArray<string> => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

describe.each([
  ['the included dossiers', () => loadSeed(store)],
  [
    'a generated graph',
    () => writeGenerated(store, model, generatedGraph({ model, statements: 2_000, registrySize: 10_000 })),
  ],
])('search over %s', (_, write) => {
  const draws = chance(20);
  let named: ReadonlyArray<Named>;
  let told: ReadonlyArray<Told>;
  beforeAll(async () => {
    await wipe(store);
    await applyConstraints(store, { ...indexPlan(model), linkIndexes: [] });
    await write();
    [named, told] = await Promise.all([readNamed('Actor'), readTold()]);
  });

  it('lists 98 % of exact names first', async () => {
    const trials = drawn(draws, named).map(({ name, same }) => ({ text: name, wanted: same }));
    await expectShare(trials, 1, 0.98);
  });

  it('lists 90 % of names with a wrong letter among the first three', async () => {
    const trials = drawn(draws, named).map(({ name, same }) => ({
      text: misspelt(draws, name),
      wanted: same,
    }));
    await expectShare(trials, 3, 0.9);
  });

  it('lists 90 % of names in another order of words among the first three', async () => {
    const several = named.filter(({ name }) => wordsOf(name).length > 1);
    const trials = drawn(draws, several).map(({ name, same }) => ({
      text: wordsOf(name).toReversed().join(' '),
      wanted: same,
    }));
    await expectShare(trials, 3, 0.9);
  });

  it('lists 90 % of names whose last letters are missing among the first three', async () => {
    const trials = drawn(draws, named).map(({ name, same }) => ({
      text: Array.from(name).slice(0, -2).join(''),
      wanted: same,
    }));
    await expectShare(
      trials.filter(({ text }) => Array.from(text).length > 3),
      3,
      0.9,
    );
  });

  it('lists 90 % of claims by a noun in its other number among the first ten', async () => {
    const trials = drawn(draws, told).flatMap(({ text }) => {
      const noun = inflected(text);
      const others = wordsOf(text).filter((word) => !noun?.startsWith(word.replace(/s$/, '')));
      const wanted = told.filter((other) => other.text === text).map(({ id }) => id);
      return noun === null ? [] : [{ text: [noun, ...others].join(' '), wanted }];
    });
    await expectShare(trials, 10, 0.9);
  });

  it('lists 90 % of claims by a word of theirs and the name of an actor among the first ten', async () => {
    const about = told.filter(({ names }) => names.length > 0);
    const trials = drawn(draws, about).map(({ text, names: [name = ''] }) => {
      const words = wordsOf(text)
        .toSorted((one, other) => other.length - one.length)
        .slice(0, 2);
      const isWanted = (other: Told): boolean =>
        other.names.includes(name) && words.every((word) => wordsOf(other.text).includes(word));
      return { text: [name, ...words].join(' '), wanted: about.filter(isWanted).map(({ id }) => id) };
    });
    await expectShare(trials, 10, 0.9);
  });
});
