import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findPassage, makePassage, readText, type FoundPlace } from '../../src/verify/verify.js';
import { cases } from '../support/cases.js';

const text =
  'The paper said that “no request was made”, and that the café’s owner\nhad said “no” before. He said “no” again. 🙂 End';

/** Marks the first place of words in a text. */
function mark(original: string, words: string, nth = 0) {
  let start = original.indexOf(words);
  for (let place = 0; place < nth; place += 1) start = original.indexOf(words, start + 1);
  const made = makePassage(original, { start, end: start + words.length });
  if (!made) throw new Error(`"${words}" cannot be marked`);
  return made;
}

function find(changed: string, made: ReturnType<typeof mark>): FoundPlace {
  return findPassage(readText(changed), made.passage, made.textSha256);
}

/** Returns the words at a place, counted in code points. */
function wordsAt(changed: string, { place }: FoundPlace): string | null {
  return place && Array.from(readText(changed).text).slice(place.start, place.end).join('');
}

describe('makePassage', () => {
  it('counts in code points of the normal form, with as few words around it as tell its place', () => {
    const { passage, textSha256 } = mark(text, 'no', 1);
    expect(passage).toMatchObject({ start: 79, end: 81, prefix: 'said “', suffix: '” before.' });
    expect(mark(`\ufeff${text.replaceAll('\n', '\r\n').normalize('NFD')}`, 'no', 1)).toEqual({
      passage,
      textSha256,
    });
  });

  it('leaves white space at the ends out, and marks no empty part', () => {
    expect(mark(text, ' request was ').passage).toEqual(mark(text, 'request was').passage);
    expect(makePassage(text, { start: 3, end: 4 })).toBeNull();
  });

  it('marks no part of a character, and no place that 32 characters do not tell from others', () => {
    const smile = text.indexOf('🙂');
    expect(makePassage(text, { start: smile, end: smile + 1 })).toBeNull();
    const refrain = 'La la la la la la. '.repeat(20);
    expect(makePassage(refrain, { start: 190, end: 192 })).toBeNull();
  });
});

describe('findPassage', () => {
  const request = mark(text, 'no request was made');

  it('finds a passage in the text in which it was marked, and in other Unicode and line-end forms of it', () => {
    expect(find(text, request).state).toBe('FOUND');
    expect(find(text.normalize('NFD').replaceAll('\n', '\r\n'), request).state).toBe('FOUND');
  });

  it('names the new place of a passage before which a word was inserted', () => {
    const changed = text.replace('The', 'The old');
    expect(find(changed, request)).toMatchObject({ state: 'MOVED' });
    expect(wordsAt(changed, find(changed, request))).toBe('no request was made');
  });

  it('reports a passage in which a word was inserted, with what stands there now', () => {
    const changed = text.replace('no request', 'no written request');
    expect(find(changed, request).state).toBe('CHANGED');
    expect(wordsAt(changed, find(changed, request))).toBe('no written request was made');
  });

  it('finds a passage whose quotation marks and spaces are written in another way', () => {
    const quoted = mark(text, '“no request was made”, and');
    const straight = text.replace(/[“”]/g, '"').replaceAll('’', "'");
    expect(find(straight, quoted).state).toBe('FOLDED');
    expect(find(text, mark(straight, '"no request was made", and')).state).toBe('FOLDED');
    expect(find(text.replace('request was', 'request \n was'), request).state).toBe('FOLDED');
  });

  it('does not take the same words at another place for the passage', () => {
    const changed = text.replace('had said “no”', 'had said nothing');
    expect(find(changed, mark(text, 'no', 1)).state).not.toMatch(/^(FOUND|FOLDED|MOVED)$/);
  });

  it('finds nothing in another text', () => {
    expect(find('Something else.', request)).toEqual({ state: 'NOT_FOUND', place: null });
    expect(find('', request)).toEqual({ state: 'NOT_FOUND', place: null });
  });
});

const word = fc.constantFrom('a', 'b', 'no', 'said', '“no”', 'café', '🙂', 'request', "council's", 'No.');
const space = fc.constantFrom(' ', ' ', ' ', '\n', '  ');
const edited = fc.record({
  words: fc.array(fc.tuple(word, space), { minLength: 3, maxLength: 40 }),
  from: fc.nat(39),
  length: fc.integer({ min: 1, max: 8 }),
  inserted: fc.constantFrom('never', 'allegedly,', '“was”'),
  at: fc.nat(40),
});

interface Parts {
  readonly before: string;
  readonly passage: string;
  readonly after: string;
}

function joined(words: ReadonlyArray<readonly [string, string]>): string {
  return words.map(([one, gap]) => one + gap).join('');
}

describe('a passage of a changed text', () => {
  it('is found where it stands after an insertion before or after it, or reported', () => {
    fc.assert(
      fc.property(edited, ({ words, from, length, inserted, at }) => {
        const first = from % words.length;
        const last = Math.min(words.length, first + length);
        const place = at % (words.length + 1);
        fc.pre(place <= first || place >= last);
        const parts: Parts = {
          before: joined(words.slice(0, first)),
          passage: joined(words.slice(first, last)).trim(),
          after: joined(words.slice(first)).slice(joined(words.slice(first, last)).trim().length),
        };
        const original = parts.before + parts.passage + parts.after;
        const range = { start: parts.before.length, end: parts.before.length + parts.passage.length };
        const made = makePassage(original, range);
        const read = readText(original);
        if (read.text === original) expect(makePassage(read, range)).toEqual(made);
        fc.pre(made !== null);
        const changed = joined([...words.slice(0, place), [inserted, ' '] as const, ...words.slice(place)]);
        const found = findPassage(readText(changed), made.passage, made.textSha256);
        const shift = place <= first ? Array.from(inserted).length + 1 : 0;
        const start = made.passage.start + shift;
        if (/^(FOUND|MOVED)$/.test(found.state)) expect(found.place?.start).toBe(start);
        if (found.state === 'FOLDED') throw new Error('the words are exactly those of the passage');
      }),
      cases({ test: 300, deep: 30_000 }),
    );
  });

  it('is never found as if nothing had happened when a word was inserted into it', () => {
    fc.assert(
      fc.property(edited, ({ words, from, length, inserted, at }) => {
        const first = from % words.length;
        const last = Math.min(words.length, first + length);
        fc.pre(last - first >= 2);
        const place = first + 1 + (at % (last - first - 1));
        const passage = joined(words.slice(first, last)).trim();
        const start = joined(words.slice(0, first)).length;
        const made = makePassage(joined(words), { start, end: start + passage.length });
        fc.pre(made !== null);
        const changed = joined([...words.slice(0, place), [inserted, ' '] as const, ...words.slice(place)]);
        const found = findPassage(readText(changed), made.passage, made.textSha256);
        expect(found.state).not.toMatch(/^(FOUND|FOLDED|MOVED)$/);
      }),
      cases({ test: 300, deep: 30_000 }),
    );
  });

  it('is found after a change of quotation marks, spaces or Unicode form, or reported, but never elsewhere', () => {
    const respelled = fc.constantFrom(
      (each: string) => each.replace(/[“”]/g, '"').replaceAll('’', "'"),
      (each: string) => each.replace(/\s+/g, ' '),
      (each: string) => each.replaceAll(' ', '\n'),
      (each: string) => each.normalize('NFD'),
      (each: string) => each.replaceAll('\n', '\r\n'),
    );
    fc.assert(
      fc.property(edited, respelled, ({ words, from, length }, respell) => {
        const first = from % words.length;
        const last = Math.min(words.length, first + length);
        const start = joined(words.slice(0, first)).length;
        const passage = joined(words.slice(first, last)).trim();
        const made = makePassage(joined(words), { start, end: start + passage.length });
        fc.pre(made !== null);
        const changed = respell(joined(words));
        const found = findPassage(readText(changed), made.passage, made.textSha256);
        const given = readText(respell(joined(words.slice(0, first)) + '|')).length - 1;
        if (/^(FOUND|MOVED|FOLDED)$/.test(found.state)) expect(found.place?.start).toBe(given);
        if (['NFD', '\r\n'].some((form) => changed === joined(words) || changed.includes(form)))
          expect(found.state).toBe('FOUND');
      }),
      cases({ test: 300, deep: 30_000 }),
    );
  });
});
