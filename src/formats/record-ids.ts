import type { Problem } from '../model/graph-data.js';
import { maxIdLength } from '../model/ids.js';
import type { Position } from '../model/parsed.js';
import { slug } from './import-data.js';

/** The texts from which an id was made. */
interface Original {
  /** The kind of record that the texts name, for example `place`. */
  readonly kind: string;
  readonly texts: ReadonlyArray<string>;
  readonly at: Position;
}

/** The prefix of an id, and the length limit of its parts. */
export interface IdForm {
  /** The prefix, for example `gdelt-place`; empty for an id that is only the text. */
  readonly before: string;
  /** The maximum number of characters of each text in the id. */
  readonly longest?: number;
}

/**
 * Makes the ids of records from the texts of a foreign file; no other code does.
 *
 * An id consists of the letters a to z and digits, so different texts can yield the same id. The first text gets it; each other text is
 * a problem (ID_DOUBLED), and so is a text without any such letter (ID_INVALID). Texts are compared in NFC.
 */
export class RecordIds {
  private readonly originals = new Map<string, Original>();
  private readonly rejected = new Map<string, string>();
  private readonly found = new Map<string, Problem>();

  /** The problems found so far, one for each text. */
  get problems(): ReadonlyArray<Problem> {
    return [...this.found.values()];
  }

  /** Returns the id for these texts; null if none of them has a letter or digit of any script. */
  of({ before, longest }: IdForm, texts: ReadonlyArray<string>, at: Position): string | null {
    const given = texts.map((text) => text.normalize('NFC').trim()).filter((text) => text !== '');
    const names = given.filter(isName);
    if (names.length === 0) return null;
    const slugs = names.map((text) => slug(text.slice(0, longest)));
    const lost = slugs.indexOf(null);
    if (lost >= 0) return this.reject(before, given, noLetters(names[lost] ?? '', at));
    const id = [before, ...slugs]
      .filter((part) => part !== '')
      .join('-')
      .slice(0, maxIdLength);
    return this.take(id, { kind: before, texts: given, at });
  }

  /** Returns a fixed id, which no text of the file can get. */
  fixed(id: string, at: Position): string {
    return this.take(id, { kind: 'fixed', texts: [id], at });
  }

  /** Returns the id with a suffix, for another record of the same texts. */
  derived(id: string, suffix: string): string {
    const original = this.originals.get(id);
    if (original) this.originals.set(`${id}${suffix}`, original);
    return `${id}${suffix}`;
  }

  /** Returns the texts from which an id was made, in NFC; null if there are none. */
  textsOf(id: string): ReadonlyArray<string> | null {
    return this.originals.get(id)?.texts ?? null;
  }

  private take(id: string, original: Original): string {
    const known = this.originals.get(id);
    if (known && !isSame(known, original))
      return this.reject(original.kind, original.texts, alike(id, known, original));
    if (!known) this.originals.set(id, original);
    return id;
  }

  /** Returns an id that no record can have, so that no records are merged by mistake. */
  private reject(kind: string, texts: ReadonlyArray<string>, problem: Problem): string {
    const key = JSON.stringify([kind, ...texts]);
    const known = this.rejected.get(key);
    if (known !== undefined) return known;
    const id = `refused ${this.rejected.size + 1}`;
    this.rejected.set(key, id);
    if (!this.found.has(problem.message)) this.found.set(problem.message, problem);
    return id;
  }
}

/** Returns whether a text can be a name: it has a letter or digit of any script. */
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
    message: `No id can be made from "${shown(text)}": an id needs letters from a to z or digits.`,
    hint: ownIds,
    at: { file: '', ...at, path: '' },
  };
}

function alike(id: string, known: Original, { texts, at }: Original): Problem {
  const [one, other] = [differing(known.texts, texts), differing(texts, known.texts)];
  return {
    code: 'ID_DOUBLED',
    message: `"${other}" would get the id "${id}", which "${one}" in line ${known.at.line} has.`,
    hint: `If both are the same, write them in the same way. ${ownIds}`,
    at: { file: '', ...at, path: '' },
  };
}

/** Returns the texts that are not among the others; all texts if they differ only in order. */
function differing(texts: ReadonlyArray<string>, others: ReadonlyArray<string>): string {
  const own = texts.filter((text) => !others.includes(text));
  return shown((own.length > 0 ? own : texts).join(', '));
}

const ownIds = 'To use your own ids, import the records as JSON Lines.';

function shown(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
