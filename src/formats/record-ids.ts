import type { Problem } from '../model/graph-data.js';
import { maxIdLength } from '../model/ids.js';
import type { Position } from '../model/parsed.js';
import { slug } from './import-data.js';

/** What an id was made of. */
interface Original {
  /** What the texts name, in our words: `place`. */
  readonly kind: string;
  readonly texts: ReadonlyArray<string>;
  readonly at: Position;
}

/** How an id begins, and how it is cut. */
export interface IdForm {
  /** Stands before the texts: `gdelt-place`; empty for an id that is the text alone. */
  readonly before: string;
  /** Only so many characters of each text become part of the id. */
  readonly longest?: number;
}

/**
 * Makes the ids of records from the texts of a foreign file: the only place that does.
 *
 * An id holds only the letters a to z and digits, so several texts can give one id. The first of them gets it; each other text is a
 * problem (ID_DOUBLED), and so is a text of which nothing would be left (ID_INVALID). Texts are compared after NFC.
 */
export class RecordIds {
  private readonly originals = new Map<string, Original>();
  private readonly refused = new Map<string, string>();
  private readonly found = new Map<string, Problem>();

  /** The problems that were found so far, one for each text. */
  get problems(): ReadonlyArray<Problem> {
    return [...this.found.values()];
  }

  /** Returns the id for these texts; null where none of them holds a letter or digit of any script. */
  of({ before, longest }: IdForm, texts: ReadonlyArray<string>, at: Position): string | null {
    const given = texts.map((text) => text.normalize('NFC').trim()).filter((text) => text !== '');
    const names = given.filter(isName);
    if (names.length === 0) return null;
    const slugs = names.map((text) => slug(text.slice(0, longest)));
    const lost = slugs.indexOf(null);
    if (lost >= 0) return this.refuse(before, given, noLetters(names[lost] ?? '', at));
    const id = [before, ...slugs]
      .filter((part) => part !== '')
      .join('-')
      .slice(0, maxIdLength);
    return this.take(id, { kind: before, texts: given, at });
  }

  /** Returns an id of our own words, which no text of the file gets. */
  fixed(id: string, at: Position): string {
    return this.take(id, { kind: 'fixed', texts: [id], at });
  }

  /** Returns the id with a suffix, for a record that stands for the same texts. */
  derived(id: string, suffix: string): string {
    const original = this.originals.get(id);
    if (original) this.originals.set(`${id}${suffix}`, original);
    return `${id}${suffix}`;
  }

  /** The texts that an id was made of, NFC; null where it was made of none. */
  textsOf(id: string): ReadonlyArray<string> | null {
    return this.originals.get(id)?.texts ?? null;
  }

  private take(id: string, original: Original): string {
    const known = this.originals.get(id);
    if (known && !isSame(known, original))
      return this.refuse(original.kind, original.texts, alike(id, known, original));
    if (!known) this.originals.set(id, original);
    return id;
  }

  /** Returns an id that no record can have, so that nothing is put together. */
  private refuse(kind: string, texts: ReadonlyArray<string>, problem: Problem): string {
    const key = JSON.stringify([kind, ...texts]);
    const known = this.refused.get(key);
    if (known !== undefined) return known;
    const id = `refused ${this.refused.size + 1}`;
    this.refused.set(key, id);
    if (!this.found.has(problem.message)) this.found.set(problem.message, problem);
    return id;
  }
}

/** Whether a text can name something: it holds a letter or digit of any script. */
export function isName(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function isSame(one: Original, other: Original): boolean {
  return (
    one.kind === other.kind &&
    one.texts.length === other.texts.length &&
    one.texts.every((text, index) => text === other.texts[index])
  );
}

function noLetters(text: string, at: Position): Problem {
  return {
    code: 'ID_INVALID',
    message: `No id can be made of "${shown(text)}": an id has the letters a to z and digits.`,
    hint: ownIds,
    at: { file: '', ...at, path: '' },
  };
}

function alike(id: string, known: Original, { texts, at }: Original): Problem {
  const [one, other] = [differing(known.texts, texts), differing(texts, known.texts)];
  return {
    code: 'ID_DOUBLED',
    message: `"${other}" would get the id "${id}", which "${one}" in line ${known.at.line} has.`,
    hint: `If both are one, write them in the same way. ${ownIds}`,
    at: { file: '', ...at, path: '' },
  };
}

/** The texts that the others do not have; all where those are the same in another order. */
function differing(texts: ReadonlyArray<string>, others: ReadonlyArray<string>): string {
  const own = texts.filter((text) => !others.includes(text));
  return shown((own.length > 0 ? own : texts).join(', '));
}

const ownIds = 'Records with ids of your own are imported as JSON Lines.';

function shown(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
