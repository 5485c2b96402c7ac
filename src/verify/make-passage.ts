import { contextRegions } from './context-regions.js';
import { isWordEdge } from './is-word-edge.js';
import type { Passage } from './passage.js';
import { normalForm, readText, type ReadText } from './read-text.js';
import { textSha256 } from './text-sha256.js';

/** The most characters that a passage keeps of the text on each side. */
const maxContext = 32;

/** A passage, and the hash of the text in which it is counted. */
export interface MadePassage {
  readonly passage: Passage;
  readonly textSha256: string;
}

/**
 * Returns the passage for a part of a text, `start` to `end` in UTF-16 units, without white space at its ends. Reading a long text is
 * dear: pass a text that was read before, if several passages are made in it; the units are then those of its normal form.
 *
 * The words before and after it are as few as tell its place from all others, at least one on each side. Null if 32 characters do not
 * suffice for that, if the part has only white space, or if it divides a character.
 */
export function makePassage(
  given: string | ReadText,
  { start, end }: { readonly start: number; readonly end: number },
): MadePassage | null {
  const original = typeof given === 'string' ? given : given.text;
  const text = normalForm(original);
  const lead = normalForm(original.slice(0, start));
  const part = original.slice(start, end).replace(/\r\n?/g, '\n').normalize('NFC');
  const before = lead + part.slice(0, part.length - part.trimStart().length);
  const exact = part.trim();
  const isWhole =
    text.startsWith(exact, before.length) && lead + part === text.slice(0, lead.length + part.length);
  if (
    exact === '' ||
    !isWhole ||
    isDivided(text, before.length) ||
    isDivided(text, before.length + exact.length)
  )
    return null;
  const whole = typeof given === 'string' ? readText(given) : given;
  const place = { start: whole.pointOf(before.length), end: whole.pointOf(before.length + exact.length) };
  const context = contextOf(whole, place);
  return (
    context && { passage: { ...place, sha256: textSha256(exact), ...context }, textSha256: whole.sha256 }
  );
}

/** Returns whether a place lies within a character as readers see it, such as an emoji of several code points. */
function isDivided(text: string, unit: number): boolean {
  if (unit <= 0 || unit >= text.length) return false;
  const from = Math.max(0, unit - maxContext);
  const segments = new Intl.Segmenter().segment(text.slice(from, unit + maxContext));
  return segments.containing(unit - from)?.index !== unit - from;
}

/** Returns the fewest words around a passage between which nothing else stands in the text; null if there are none. */
function contextOf(
  text: ReadText,
  place: { readonly start: number; readonly end: number },
): Pick<Passage, 'prefix' | 'suffix'> | null {
  const [from, to] = [text.unitOf(place.start), text.unitOf(place.end)];
  const near = {
    before: text.text.slice(text.unitOf(Math.max(0, place.start - maxContext)), from),
    after: text.text.slice(to, text.unitOf(place.end + maxContext)),
  };
  for (let words = 1; words <= maxContext; words += 1) {
    const prefix = new RegExp(`(?:\\S+\\s*){1,${words}}$`, 'u').exec(near.before)?.[0] ?? '';
    const suffix = new RegExp(`^(?:\\s*\\S+){1,${words}}`, 'u').exec(near.after)?.[0] ?? '';
    const context = { prefix: prefix === '' ? null : prefix, suffix: suffix === '' ? null : suffix };
    if (isWordEdge(text.text, from - prefix.length) && isWordEdge(text.text, to + suffix.length)) {
      const [region, other] = contextRegions(text, { ...place, sha256: '', ...context });
      if (region?.start === from && region.end === to && !other) return context;
    }
    if (prefix.length + suffix.length === near.before.length + near.after.length) return null;
  }
  return null;
}
