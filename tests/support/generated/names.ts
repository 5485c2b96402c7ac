import type { Chance } from './chance.js';

const firstNames = [
  'Nicolás',
  'Łukasz',
  'Ángela',
  'Søren',
  'Мария',
  'Сергей',
  'فاطمة',
  'محمد',
  '伟',
  '秀英',
  'Anne-Marie',
  'Đặng',
] as const;
const lastNames = [
  'García',
  'Müller',
  "O'Neill",
  'Žižek',
  'Иванова',
  'Шевченко',
  'الأحمد',
  '王',
  'Nguyễn',
  'Çelik',
  'Smith',
  'Ōta',
] as const;
const subjects = [
  'radars',
  'fighters',
  'a loan',
  'missiles',
  'repairs',
  'observers',
  'grain',
  'drones',
] as const;
const cues = [
  'said',
  'told reporters',
  'wrote',
  'announced',
  'claimed',
  'denied',
  'warned',
  'reported',
] as const;

/** A name in one of several scripts; names repeat. */
export function drawName(chance: Chance): string {
  return `${chance.pick(firstNames)} ${chance.pick(lastNames)} ${chance.below(500)}`;
}

/**
 * Returns this text of the record of this index: of every fifty records, two have 200 letters, one in words and one in a single word.
 * Where these are does not depend on the draws.
 */
export function lengthened(index: number, text: string): string {
  if (index % 50 === 3) return fill(text, ` and of the Administration of Matters ${index}`);
  return index % 50 === 7 ? fill(text, `donaudampfschifffahrt${index}`) : text;
}

const longest = 200;

function fill(text: string, added: string): string {
  return Array.from(text + added.repeat(longest))
    .slice(0, longest)
    .join('');
}

/** What something is about. */
export function drawSubject(chance: Chance): string {
  return chance.pick(subjects);
}

/** The verb of a statement. */
export function drawCue(chance: Chance): string {
  return chance.pick(cues);
}

/** A date as a dossier would have it; undefined for so large a share of undated things. */
export function drawDate(chance: Chance, undated: number): string | undefined {
  if (chance.often(undated)) return undefined;
  const year = 2018 + chance.below(8);
  const month = String(1 + chance.below(12)).padStart(2, '0');
  if (chance.often(0.06)) return `${year}-${month}`;
  return `${year}-${month}-${String(1 + chance.below(28)).padStart(2, '0')}`;
}
