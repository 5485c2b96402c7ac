import { invariant } from '../../src/lib/invariant.js';
import type { Store } from '../../src/store/store.js';
import { chance } from './generated/chance.js';
import type { Chance } from './generated/chance.js';

/** A search, and what one of the first results must be. */
export interface Trial {
  readonly text: string;
  /** Ids of which one must be found. */
  readonly wanted: ReadonlyArray<string>;
}

/** Searches of one kind, and what is expected of them. */
export interface Trials {
  /** What is searched for and how, as in "98 % of …". */
  readonly of: string;
  /** The record must be among so many first results. */
  readonly first: number;
  /** Of so large a share of the searches, from 0 to 1. */
  readonly least: number;
  readonly trials: ReadonlyArray<Trial>;
}

interface Named {
  readonly name: string;
  /** Ids of all records with the name or alias. */
  readonly ids: ReadonlyArray<string>;
}

interface Told {
  readonly id: string;
  readonly text: string;
  /** Names of the actors that it is about or that say it. */
  readonly names: ReadonlyArray<string>;
}

/** Of each kind of search so many are asked at most, and as many of each script. */
const asked = 60;
const askedOfScript = 20;
/** Fewer say little of a share. */
const fewest = 6;

const scripts = ['Latin', 'Cyrillic', 'Arabic', 'Han'] as const;

/** Draws the searches of each kind for the actors and claims of a graph; the same for the same graph. Kinds with few records are left out. */
export async function searchTrials(store: Pick<Store, 'read'>): Promise<ReadonlyArray<Trials>> {
  const draws = chance(20);
  const [names, told] = await Promise.all([readNames(store), readTold(store)]);
  const named = names.filter(({ isOfActor }) => isOfActor);
  return [
    ...nameTrials(draws, named, names),
    ...scripts.flatMap((script) => scriptTrials(draws, named, script)),
    ...textTrials(draws, told),
  ].filter(({ trials }) => trials.length >= fewest);
}

/** Returns the share of the searches that find what they must, with the text and wanted ids of the others. */
export async function shareFound(
  { trials, first }: Trials,
  find: (text: string, first: number) => Promise<ReadonlyArray<string>>,
): Promise<{ readonly share: number; readonly missed: ReadonlyArray<string> }> {
  const missed: string[] = [];
  for (const { text, wanted } of trials) {
    const found = await find(text, first);
    if (!found.some((id) => wanted.includes(id))) missed.push(`${text} (${wanted.join(', ')})`);
  }
  return { share: 1 - missed.length / trials.length, missed };
}

function nameTrials(
  draws: Chance,
  named: ReadonlyArray<Named>,
  bearers: ReadonlyArray<Named>,
): ReadonlyArray<Trials> {
  const several = named.filter(({ name }) => wordsOf(name).length > 1);
  const partial = drawn(draws, named).map(({ name }) => {
    const text = Array.from(name).slice(0, -2).join('');
    return { text, wanted: bearers.filter((other) => other.name.startsWith(text)).flatMap(({ ids }) => ids) };
  });
  return [
    { of: 'exact names', first: 1, least: 0.98, trials: by(drawn(draws, named), (name) => name) },
    {
      of: 'names with a wrong letter',
      ...{ first: 3, least: 0.9 },
      trials: by(drawn(draws, named), (name) => misspelt(draws, name)),
    },
    {
      of: 'names in another order of words',
      ...{ first: 3, least: 0.9 },
      trials: by(drawn(draws, several), (name) => wordsOf(name).toReversed().join(' ')),
    },
    {
      of: 'names whose last letters are missing',
      ...{ first: 3, least: 0.9 },
      trials: partial.filter(({ text }) => Array.from(text).length > 3),
    },
  ];
}

function scriptTrials(
  draws: Chance,
  named: ReadonlyArray<Named>,
  script: (typeof scripts)[number],
): ReadonlyArray<Trials> {
  const isWritten = new RegExp(`\\p{Script=${script}}`, 'u');
  const some = drawn(
    draws,
    named.filter(({ name }) => isWritten.test(name)),
    askedOfScript,
  );
  return [
    { of: `exact names with ${script} letters`, first: 1, least: 0.95, trials: by(some, (name) => name) },
    {
      of: `names with ${script} letters and a wrong one`,
      ...{ first: 3, least: 0.85 },
      trials: by(some, (name) => misspelt(draws, name)),
    },
  ];
}

function textTrials(draws: Chance, told: ReadonlyArray<Told>): ReadonlyArray<Trials> {
  const about = told.filter(({ names }) => names.length > 0);
  const inOtherNumber = drawn(draws, told).flatMap(({ text }) => {
    const noun = inflected(text);
    const others = wordsOf(text).filter((word) => !noun?.startsWith(word.replace(/s$/, '')));
    const wanted = told.filter((other) => other.text === text).map(({ id }) => id);
    return noun === null ? [] : [{ text: [noun, ...others].join(' '), wanted }];
  });
  const withName = drawn(draws, about).map(({ text, names: [name = ''] }) => {
    const words = wordsOf(text)
      .toSorted((one, other) => other.length - one.length)
      .slice(0, 2);
    const isWanted = (other: Told): boolean =>
      other.names.includes(name) && words.every((word) => wordsOf(other.text).includes(word));
    return { text: [name, ...words].join(' '), wanted: about.filter(isWanted).map(({ id }) => id) };
  });
  return [
    { of: 'claims by a noun in its other number', first: 10, least: 0.9, trials: inOtherNumber },
    {
      of: 'claims by words of theirs and the name of an actor',
      ...{ first: 10, least: 0.9 },
      trials: withName,
    },
  ];
}

function by(some: ReadonlyArray<Named>, typed: (name: string) => string): ReadonlyArray<Trial> {
  return some.map(({ name, ids }) => ({ text: typed(name), wanted: ids }));
}

/** Reads every name and alias, and which of them is the name of an actor. */
async function readNames(
  store: Pick<Store, 'read'>,
): Promise<ReadonlyArray<Named & { readonly isOfActor: boolean }>> {
  const { rows } = await store.read({
    text: `MATCH (n:Actor|Asset|Place|Document) WHERE NOT coalesce(n.anonymous, false)
      WITH n, coalesce(n.name, n.title) AS own UNWIND [own] + coalesce(n.aliases, []) AS name
      WITH n, name, name = own AND n:Actor AS isOfActor WHERE name IS NOT NULL
      WITH name, collect(DISTINCT n.id) AS ids, min(CASE WHEN isOfActor THEN n.id END) AS first
      RETURN name, ids, first IS NOT NULL ORDER BY first, name`,
    parameters: {},
  });
  return rows.map(([name, ids, isOfActor]) => ({
    name: String(name),
    ids: ids as ReadonlyArray<string>, // by the RETURN
    isOfActor: isOfActor === true,
  }));
}

async function readTold(store: Pick<Store, 'read'>): Promise<ReadonlyArray<Told>> {
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

function drawn<T>(draws: Chance, from: ReadonlyArray<T>, most = asked): ReadonlyArray<T> {
  return from.length <= most ? from : Array.from({ length: most }, () => pickFrom(draws, from));
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

function wordsOf(text: string): ReadonlyArray<string> {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
