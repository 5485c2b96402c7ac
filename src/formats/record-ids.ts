import { createHash } from 'node:crypto';
import type { Problem } from '../model/graph-data.js';
import type { Position } from '../model/parsed.js';
import { readableId } from './import-data.js';

/** The texts from which an id was made. */
interface Original {
  /** The beginning of the id. */
  readonly before: string;
  readonly texts: ReadonlyArray<string>;
  readonly at: Position;
}

/** What an id is to look like. */
export interface IdWish {
  /** The beginning of the id. */
  readonly before: string;
  readonly form: IdForm;
  /** The text that a hashed id resembles; null for all texts. */
  readonly readable?: string | null;
}

/** How the texts of an id are written where they need no hash. */
export type IdForm =
  /** Small letters, digits and hyphens, as codes and numbers are. */
  | 'key'
  /** Words with a capital letter each, as names are. */
  | 'name';

/**
 * Makes the ids of records from the texts of a foreign file; no other code does.
 *
 * Different texts get different ids. Plain texts (`901`, `Harbour Gazette`) become the id itself: `901`, `harbour-gazette`. Of all
 * others the id has the letters a to z and the digits, at most 40 of them, to be readable, and then `_` and 12 characters (60 bits) of the
 * SHA-256 of the texts: `fs-gazette_k3q7…`, `_x2m5…`. Texts are compared in NFC, without blanks around them. Should two texts get one
 * id nevertheless, that is a problem (ID_DOUBLED).
 */
export class RecordIds {
  private readonly originals = new Map<string, Original>();
  private readonly found = new Map<string, Problem>();

  /** The problems found so far, one for each id. */
  get problems(): ReadonlyArray<Problem> {
    return [...this.found.values()];
  }

  /** Returns the id for these texts, which begins with `before`; null if none of them has a letter or digit of any script. */
  of({ before, form, readable = null }: IdWish, texts: ReadonlyArray<string>, at: Position): string | null {
    const given = texts.map((text) => text.normalize('NFC').trim());
    if (!given.some(isName)) return null;
    const plain = given.map((text) =>
      text.length <= maxPlainLength && isPlain[form].test(text) ? text : null,
    );
    const id = plain.every((text) => text !== null)
      ? plain.map((text) => text.toLowerCase().replaceAll(' ', '-')).join('.')
      : hashedId(given, readable ?? given.join(' '));
    return this.take(`${before}${id}`, { before, texts: given, at });
  }

  /** Returns a fixed id, which no text of the file can get. */
  fixed(id: string, at: Position): string {
    return this.take(id, { before: id, texts: [], at });
  }

  /** Returns the texts from which an id was made, in NFC; null if there are none. */
  textsOf(id: string): ReadonlyArray<string> | null {
    return this.originals.get(id)?.texts ?? null;
  }

  private take(id: string, original: Original): string {
    const known = this.originals.get(id);
    if (!known) this.originals.set(id, original);
    else if (!isSame(known, original) && !this.found.has(id)) this.found.set(id, alike(id, known, original));
    return id;
  }
}

/** Returns whether a text can be a name: it has a letter or digit of any script. */
export function isName(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Longer texts get a hash. */
const maxPlainLength = 60;

// Neither has a dot, which joins texts, or an underscore, which begins a hash.
const isPlain: Readonly<Record<IdForm, RegExp>> = {
  key: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  name: /^([A-Z][a-z0-9]*|[0-9]+)( ([A-Z][a-z0-9]*|[0-9]+))*$/,
};

function hashedId(texts: ReadonlyArray<string>, readable: string): string {
  const beginning = readableId(readable, 40) ?? '';
  return `${beginning.replaceAll(/[._-]+/g, '-')}_${shortHash(JSON.stringify(texts))}`;
}

/** Returns the id of a dossier as a part of other ids: itself, or shortened if it is long. */
export function dossierPart(dossier: string): string {
  return dossier.length <= 80 ? dossier : `${dossier.slice(0, 60)}_${shortHash(dossier)}`;
}

const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** Returns 60 bits of the SHA-256 of a text, as 12 letters and digits. */
function shortHash(text: string): string {
  const bytes = createHash('sha256').update(text).digest();
  return Array.from({ length: 12 }, (_, index) => letters[(bytes[index] ?? 0) % 32]).join('');
}

function isSame(one: Original, other: Original): boolean {
  return (
    one.before === other.before &&
    one.texts.length === other.texts.length &&
    one.texts.every((text, index) => text === other.texts[index])
  );
}

function alike(id: string, known: Original, { texts, at }: Original): Problem {
  const [one, other] = [shown(known.texts), shown(texts)];
  return {
    code: 'ID_DOUBLED',
    message: `"${other}" would get the id "${id}", which "${one}" in line ${known.at.line} has.`,
    hint: 'Change one of the two in the file, or import the records as JSON Lines, with your own ids.',
    at: { file: '', ...at, path: '' },
  };
}

function shown(texts: ReadonlyArray<string>): string {
  const text = texts.filter((each) => each !== '').join(', ');
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
