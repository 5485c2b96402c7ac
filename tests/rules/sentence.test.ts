import { describe, expect, it } from '@jest/globals';
import { dossierOf, type Case } from './case.js';
import { rulesOf } from './rules-of.js';

/** The sentences of the chains of `c`, whose text is "X called Y". */
function sentencesOf(given: Case): ReadonlyArray<string> {
  const chains = rulesOf(dossierOf(given), 'c').attributionChains();
  return chains.map(({ sentence }) => sentence);
}

function sentenceOf(given: Case): string | undefined {
  return sentencesOf(given)[0];
}

/** The sentence of one statement `s` with these fields; Z's where no source is named. */
function sentenceWith(fields: string, more: Partial<Case> = {}): string | undefined {
  const source = fields.includes('attributedTo') ? '' : 'attributedTo: z, ';
  const content = /content|respondsTo/.test(fields) ? '' : ', content: c';
  return sentenceOf({ held: 's', statements: [`{id: s, ${source}${fields}${content}}`], ...more });
}

const unnamed = '{id: source, name: a source, inText: an unnamed source, kind: PERSON, anonymous: true}';
const memo = '{id: memo, kind: INTERNAL_DOCUMENT, inText: the memo}';
const files = '{id: files, kind: INTERNAL_DOCUMENT, inText: internal files}';

describe("a document's own voice", () => {
  it.each([
    ['CERTAIN', "In Paper A's own voice, X called Y."],
    ['PROBABLE', "In Paper A's own voice, it is likely that X called Y."],
    ['POSSIBLE', "In Paper A's own voice, it is possible that X called Y."],
    ['CERTAIN_NOT', 'Paper A says that it is not true that X called Y.'],
    ['PROBABLE_NOT', 'Paper A says that it is unlikely that X called Y.'],
    ['POSSIBLE_NOT', 'Paper A says that it may not be true that X called Y.'],
    ['UNCOMMITTED', 'Paper A does not commit itself on whether X called Y.'],
    ['KNOWN_UNDISCLOSED', 'Paper A would not say whether X called Y.'],
  ])('put %s', (factuality, sentence) => {
    expect(sentenceOf({ held: `{ref: c, factuality: ${factuality}}` })).toBe(sentence);
  });

  it.each([
    ['CERTAIN', 'Paper A: Z said that X called Y.'],
    ['POSSIBLE', 'Paper A: It is possible that Z said that X called Y.'],
    ['CERTAIN_NOT', 'Paper A says that it is not true that Z said that X called Y.'],
    ['PROBABLE_NOT', 'Paper A says that it is unlikely that Z said that X called Y.'],
    ['UNCOMMITTED', 'Paper A does not commit itself on whether Z said that X called Y.'],
    ['KNOWN_UNDISCLOSED', 'Paper A would not say whether Z said that X called Y.'],
  ])('put %s on what somebody said', (factuality, sentence) => {
    const statements = ['{id: s, attributedTo: z, cue: said, content: c}'];
    expect(sentenceOf({ held: `{ref: s, factuality: ${factuality}}`, statements })).toBe(sentence);
  });

  it('put an apostrophe alone after a name in -s', () => {
    const dossier = dossierOf({ held: 'c' }).replace('name: Paper A', 'name: Latin Times');
    expect(rulesOf(dossier, 'c').attributionChains()[0]?.sentence).toBe(
      "In Latin Times' own voice, X called Y.",
    );
  });

  it.each([
    ['kind: PERSON', 'Paper A leaves open whether X called Y.'],
    ['inText: the analysts, kind: GROUP', 'The analysts do not commit themselves on whether X called Y.'],
    ['kind: GROUP', 'Paper A does not commit itself on whether X called Y.'],
  ])('of an issuer with %s is left open', (fields, sentence) => {
    const dossier = dossierOf({ held: '{ref: c, factuality: UNCOMMITTED}' });
    const given = dossier.replace('name: Paper A, kind: MEDIA', `name: Paper A, ${fields}`);
    expect(rulesOf(given, 'c').attributionChains()[0]?.sentence).toBe(sentence);
  });
});

describe('a document that is derived from another', () => {
  const wire = '{id: wire, kind: ARTICLE, issuedBy: b}';
  const sentenceOfDerived = (derivedFrom: string, given: Partial<Case> = {}): string | undefined => {
    const dossier = dossierOf({ held: 'c', documents: [wire], ...given });
    const derived = dossier.replace('{id: doc.a, kind', `{id: doc.a, derivedFrom: ${derivedFrom}, kind`);
    return rulesOf(derived, 'c').attributionChains()[0]?.sentence;
  };

  it.each([
    ['wire', 'Paper A, drawing on Paper B: X called Y.'],
    ['{ref: wire, kind: REWRITTEN}', 'Paper A, drawing on Paper B: X called Y.'],
    ['{ref: wire, kind: REPUBLISHED}', 'Paper A, republishing Paper B: X called Y.'],
    ['{ref: wire, kind: TRANSLATED}', 'Paper A, translating Paper B: X called Y.'],
  ])('as %s', (derivedFrom, sentence) => {
    expect(sentenceOfDerived(derivedFrom)).toBe(sentence);
  });

  it.each([
    ['POSSIBLE', 'Paper A, drawing on Paper B: It is possible that X called Y.'],
    ['CERTAIN_NOT', 'Paper A, drawing on Paper B, says that it is not true that X called Y.'],
    ['UNCOMMITTED', 'Paper A, drawing on Paper B, does not commit itself on whether X called Y.'],
    ['KNOWN_UNDISCLOSED', 'Paper A, drawing on Paper B, would not say whether X called Y.'],
  ])('puts %s', (factuality, sentence) => {
    expect(sentenceOfDerived('wire', { held: `{ref: c, factuality: ${factuality}}` })).toBe(sentence);
  });

  it('names the far end', () => {
    const documents = [
      '{id: wire, kind: ARTICLE, issuedBy: b, derivedFrom: {ref: first, kind: TRANSLATED}}',
      '{id: first, kind: ARTICLE, issuedBy: z}',
    ];
    expect(sentenceOfDerived('{ref: wire, kind: TRANSLATED}', { documents })).toBe(
      'Paper A, translating Z: X called Y.',
    );
    expect(sentenceOfDerived('{ref: wire, kind: REPUBLISHED}', { documents })).toBe(
      'Paper A, drawing on Z: X called Y.',
    );
  });

  it('does not name a source that speaks next', () => {
    const said = (by: string): Partial<Case> => ({
      held: 's',
      statements: [`{id: s, attributedTo: ${by}, cue: said, content: c}`],
    });
    expect(sentenceOfDerived('wire', said('b'))).toBe('Paper A: Paper B said that X called Y.');
    expect(sentenceOfDerived('wire', said('z'))).toBe('Paper A, drawing on Paper B: Z said that X called Y.');
  });
});

describe('the verb', () => {
  it.each([
    ['cue: said', 'Z said that X called Y.'],
    ['cue: says', 'Z says that X called Y.'],
    ['cue: points out', 'Z points out that X called Y.'],
    ['cue: pointing out', 'Z pointed out that X called Y.'],
    ['cue: reporting', 'Z reported that X called Y.'],
    ['cue: noting that', 'Z noted that X called Y.'],
    ['cue: told reporters', 'Z told reporters that X called Y.'],
    ['cue: told TASS, via: tass', 'Z told TASS that X called Y.'],
    ['cue: told, via: tass', 'Z told TASS that X called Y.'],
    ['cue: told', 'Z said (“told”) that X called Y.'],
    ['cue: said, via: tass', 'Z said, through TASS, that X called Y.'],
    ['cue: added, via: show', 'Z added, on the programme “Tonight”, that X called Y.'],
    ['cue: wrote, via: letter', 'Z wrote, in “A letter”, that X called Y.'],
    ['cue: cited', 'Z said (“cited”) that X called Y.'],
    ['cue: cites', 'Z says (“cites”) that X called Y.'],
    ['cue: demanded', 'Z said (“demanded”) that X called Y.'],
    ['cue: called for', 'Z said (“called for”) that X called Y.'],
    ['cue: commented on', 'Z said (“commented on”) that X called Y.'],
    ['cue: pointed', 'Z said (“pointed”) that X called Y.'],
    ['cue: ruled out', 'Z said (“ruled out”) that X called Y.'],
    ['cue: ruled', 'Z ruled that X called Y.'],
    ['cue: made clear', 'Z made clear that X called Y.'],
    ['cue: has said', 'Z has said that X called Y.'],
    ['cue: has written, attributedTo: [x, z]', 'X and Z have written that X called Y.'],
    ['cue: argued', 'Z argued that X called Y.'],
    ['cue: testifying', 'Z testified that X called Y.'],
    ['cue: posted', 'Z posted that X called Y.'],
    ['cue: admitting', 'Z admitted that X called Y.'],
    ['cue: "demanded that", dateText: then', 'Z said (“demanded”, “then”) that X called Y.'],
    ['cue: according to', 'According to Z, X called Y.'],
    ['cue: as per', 'According to Z, X called Y.'],
    ['cue: citing', 'According to Z, X called Y.'],
    ['cue: according to, dateText: then, via: tass', 'According to Z (“then”), through TASS, X called Y.'],
    ['quotes: []', 'According to Z, X called Y.'],
    ['cue: denied', 'Z said (“denied”) that X called Y.'],
    ['attributedTo: memo, cue: reveals', 'The memo reveals that X called Y.'],
    ['attributedTo: memo, cue: show', 'The memo shows that X called Y.'],
    ['attributedTo: files, cue: indicates', 'Internal files indicate that X called Y.'],
    ['attributedTo: files, cue: revealed', 'Internal files revealed that X called Y.'],
    ['attributedTo: files, cue: demanded', 'Internal files say (“demanded”) that X called Y.'],
    ['attributedTo: memo, cue: cited', 'The memo says (“cited”) that X called Y.'],
    ['attributedTo: [x, z], cue: says', 'X and Z say that X called Y.'],
    ['attributedTo: files, cue: according to', 'According to internal files, X called Y.'],
    ['attributedTo: memo, cue: according to', 'According to the memo, X called Y.'],
    ['attributedTo: z, cue: revealed', 'Z revealed that X called Y.'],
  ])('of %s', (fields, sentence) => {
    const documents = [
      memo,
      files,
      '{id: show, kind: BROADCAST, title: Tonight}',
      '{id: letter, kind: POST, title: A letter}',
    ];
    const actors = ['{id: tass, name: TASS, kind: MEDIA}'];
    expect(sentenceWith(fields, { documents, actors })).toBe(`Paper A: ${sentence}`);
  });

  it('of a statement that cites another', () => {
    const statements = [
      '{id: s.b, attributedTo: b, cue: cited, content: s}',
      '{id: s, attributedTo: source, cue: cautioned, content: {ref: c, factuality: POSSIBLE}}',
    ];
    expect(sentenceOf({ held: 's.b', actors: [unnamed], statements })).toBe(
      'Paper A: Paper B cited an unnamed source, who cautioned that it is possible that X called Y.',
    );
  });

  it('of a statement that cites a document without a cue', () => {
    const statements = [
      '{id: s.b, attributedTo: b, cue: cited, content: s}',
      '{id: s, attributedTo: memo, content: c}',
    ];
    expect(sentenceOf({ held: 's.b', documents: [memo], statements })).toBe(
      'Paper A: Paper B cited the memo, which says that X called Y.',
    );
  });
});

describe('the source', () => {
  it.each([
    ['attributedTo: [x, y], cue: said', 'X and Y said that X called Y.'],
    ['attributedTo: [x, y, z], cue: said', 'X, Y and Z said that X called Y.'],
    ['attributedTo: [x, y, z, b], cue: said', 'X, Y and 2 others said that X called Y.'],
    [
      'attributedTo: z, onBehalfOf: y.gov, cue: said',
      'Z, on behalf of the government of Y, said that X called Y.',
    ],
    [
      'attributedTo: man, onBehalfOf: y.gov, cue: said',
      'The Government of Y spokesman said that X called Y.',
    ],
    ['attributedTo: y.gov, cue: said', 'The government of Y said that X called Y.'],
    ['attributedTo: source, cue: said', 'An unnamed source said that X called Y.'],
  ])('of %s', (fields, sentence) => {
    const man = '{id: man, name: Man, inText: the Government of Y spokesman, kind: PERSON}';
    expect(sentenceWith(fields, { actors: [unnamed, man] })).toBe(`Paper A: ${sentence}`);
  });
});

describe('the date', () => {
  it.each([
    ['date: "2025-11-03"', ' on 3 November 2025'],
    ['date: "2025-11"', ' in November 2025'],
    ['date: "2024-02"', ' in February 2024'],
    ['date: "2025"', ' in 2025'],
    ['date: "2025-11-03~"', ' on about 3 November 2025'],
    ['date: "2025-11-03?"', ' perhaps on 3 November 2025'],
    ['date: "2025-11-03/2025-11-05"', ' between 3 November 2025 and 5 November 2025'],
    ['date: "2025-11-03/.."', ' not before 3 November 2025'],
    ['dateText: yesterday', ' on 31 May 2025'],
    ['dateText: last month', ' in May 2025'],
    ['dateText: the other day', ' (“the other day”)'],
    ['repeats: false', ''],
  ])('of %s', (fields, date) => {
    expect(sentenceWith(`cue: said, ${fields}`)).toBe(`Paper A: Z said${date} that X called Y.`);
  });

  it('stands before the channel', () => {
    expect(sentenceWith('cue: said, via: b, dateText: then')).toBe(
      'Paper A: Z said (“then”), through Paper B, that X called Y.',
    );
  });
});

describe('doubt', () => {
  it.each([
    ['PROBABLE', 'Z warned that it is likely that X called Y.'],
    ['POSSIBLE', 'Z warned that it is possible that X called Y.'],
    ['UNCOMMITTED', 'Z left open whether X called Y.'],
    ['KNOWN_UNDISCLOSED', 'Z would not say whether X called Y.'],
    ['CERTAIN_NOT', 'Z warned that it is not true that X called Y.'],
    ['PROBABLE_NOT', 'Z warned that it is unlikely that X called Y.'],
    ['POSSIBLE_NOT', 'Z warned that it may not be true that X called Y.'],
  ])('of %s', (factuality, sentence) => {
    const fields = `cue: warned, content: {ref: c, factuality: ${factuality}}`;
    expect(sentenceWith(fields)).toBe(`Paper A: ${sentence}`);
  });

  it.each([
    ['denied', 'CERTAIN_NOT', 'Z denied that X called Y.'],
    ['denies', 'CERTAIN_NOT', 'Z denies that X called Y.'],
    ['has denied', 'CERTAIN_NOT', 'Z has denied that X called Y.'],
    ['rejected', 'CERTAIN_NOT', 'Z said (“rejected”) that it is not true that X called Y.'],
    ['refuted', 'CERTAIN_NOT', 'Z said (“refuted”) that it is not true that X called Y.'],
    ['dismissed', 'CERTAIN_NOT', 'Z said (“dismissed”) that it is not true that X called Y.'],
    ['insisted', 'CERTAIN_NOT', 'Z insisted that it is not true that X called Y.'],
    ['denied', 'PROBABLE_NOT', 'Z said (“denied”) that it is unlikely that X called Y.'],
    ['added', 'CERTAIN_NOT', 'Z said that it is not true that X called Y.'],
  ])('of the cue %s with %s', (cue, factuality, sentence) => {
    expect(sentenceWith(`cue: ${cue}, content: {ref: c, factuality: ${factuality}}`)).toBe(
      `Paper A: ${sentence}`,
    );
  });

  it('of a stance', () => {
    const given = (stance: string): string => `respondsTo: {ref: c, stance: ${stance}}`;
    expect(sentenceWith(given('DENY'))).toBe('Paper A: Z denied that X called Y.');
    expect(sentenceWith(given('CONFIRM'))).toBe('Paper A: Z confirmed that X called Y.');
    expect(sentenceWith(`cue: said, ${given('DENY')}`)).toBe(
      'Paper A: Z said that it is not true that X called Y.',
    );
    expect(sentenceWith(`cue: said, ${given('CONFIRM')}`)).toBe('Paper A: Z said that X called Y.');
  });

  it.each([
    ['UNCOMMITTED', 'Paper B left open whether Z said that X called Y.'],
    ['KNOWN_UNDISCLOSED', 'Paper B would not say whether Z said that X called Y.'],
    ['CERTAIN_NOT', 'Paper B denied that Z said that X called Y.'],
    ['PROBABLE', 'Paper B says that it is likely that Z said that X called Y.'],
  ])('of %s on what another said without a cue', (factuality, sentence) => {
    const cue = factuality === 'CERTAIN_NOT' ? 'denied' : 'says';
    const statements = [
      `{id: s.b, attributedTo: b, cue: ${cue}, content: {ref: s, factuality: ${factuality}}}`,
      '{id: s, attributedTo: z, content: c}',
    ];
    expect(sentenceOf({ held: 's.b', statements })).toBe(`Paper A: ${sentence}`);
  });

  it.each([
    ['POSSIBLE', 'POSSIBLE', 'It is possible that Paper B possibly said that Z said that X called Y.'],
    ['PROBABLE', 'POSSIBLE', 'It is likely that Paper B possibly said that Z said that X called Y.'],
    ['CERTAIN', 'PROBABLE', 'Paper B said that it is likely that Z said that X called Y.'],
    [
      'POSSIBLE',
      'PROBABLE_NOT',
      'It is possible that Paper B said that it is probably not true that Z said that X called Y.',
    ],
  ])('of %s, then of %s, is never stated twice in the same words', (one, other, sentence) => {
    const statements = [
      `{id: s.b, attributedTo: b, cue: said, content: {ref: s, factuality: ${other}}}`,
      '{id: s, attributedTo: z, cue: said, content: c}',
    ];
    const moved = sentence.replace('Paper B possibly said that Z said', 'Paper B said that Z possibly said');
    expect(sentenceOf({ held: `{ref: s.b, factuality: ${one}}`, statements })).toBe(`Paper A: ${moved}`);
  });

  it('of a claim after another doubt stands before the claim', () => {
    const statements = ['{id: s, attributedTo: z, cue: said, content: {ref: c, factuality: PROBABLE}}'];
    expect(sentenceOf({ held: '{ref: s, factuality: PROBABLE}', statements })).toBe(
      'Paper A: It is likely that Z said that probably X called Y.',
    );
  });
});

describe('the quotation', () => {
  it.each([
    ['quotes: [in the dead of night]', ' (“in the dead of night”)'],
    ['quotes: [a very long quotation, out of spite, in 2 words]', ' (“in 2 words”)'],
    ['quotes: [in fun, in war]', ' (“in fun”)'],
    ['quotes: [X has called us]', ''],
    ['quotes: [will be calling with them], attributedTo: z', ''],
    ['quotes: [X has called us, at noon]', ' (“at noon”)'],
    ['quotes: [at noon], content: [c, c.2]', ''],
  ])('of %s', (fields, quote) => {
    const claims = ['{id: c.2, kind: EVENT, text: Y hung up, actors: y}'];
    expect(sentenceWith(`cue: said, ${fields}`, { held: 's, c.2', claims })).toBe(
      `Paper A: Z said that X called Y${quote}.`,
    );
  });

  it('is of the innermost statement alone', () => {
    const statements = [
      '{id: s.b, attributedTo: b, cue: said, quotes: [at noon], content: s}',
      '{id: s, attributedTo: z, cue: said, content: c}',
    ];
    expect(sentenceOf({ held: 's.b', statements })).toBe(
      'Paper A: Paper B said that Z said that X called Y.',
    );
  });
});

describe('a long chain', () => {
  it('is not broken', () => {
    const statements = [
      '{id: s.1, attributedTo: b, cue: reported, content: s.2}',
      '{id: s.2, attributedTo: x, cue: said, content: s.3}',
      '{id: s.3, attributedTo: z, cue: said, content: c}',
    ];
    expect(sentenceOf({ held: 's.1', statements })).toBe(
      'Paper A: Paper B reported that X said that Z said that X called Y.',
    );
  });

  it('of more than eight statements is shortened in the middle', () => {
    const nested = (factuality: string): ReadonlyArray<string> =>
      Array.from({ length: 9 }, (_, at) => {
        const content = at < 8 ? `{ref: s.${at + 2}, factuality: ${at === 4 ? factuality : 'CERTAIN'}}` : 'c';
        return `{id: s.${at + 1}, cue: said, attributedTo: p${at + 1}, content: ${content}}`;
      });
    const actors = Array.from({ length: 9 }, (_, at) => `{id: p${at + 1}, name: P${at + 1}, kind: PERSON}`);
    const sentence = (gap: string): string =>
      `Paper A: P1 said that P2 said that P3 said that (${gap}) P6 said that P7 said that P8 said that P9 said that X called Y.`;
    expect(sentenceOf({ held: 's.1', actors, statements: nested('CERTAIN') })).toBe(
      sentence('2 more between'),
    );
    expect(sentenceOf({ held: 's.1', actors, statements: nested('UNCOMMITTED') })).toBe(
      sentence('2 more between, not all of them as fact'),
    );
  });

  it('puts a statement without a cue between commas', () => {
    const statements = [
      '{id: s.1, attributedTo: b, cue: reported, content: s.2}',
      '{id: s.2, attributedTo: z, content: c}',
    ];
    expect(sentenceOf({ held: 's.1', statements })).toBe(
      'Paper A: Paper B reported that, according to Z, X called Y.',
    );
  });
});

describe('the sentence', () => {
  it('ends with one full stop', () => {
    const dossier = dossierOf({ held: 'c' }).replace('X called Y', 'X called the U.S.');
    expect(rulesOf(dossier, 'c').attributionChains()[0]?.sentence).toBe(
      "In Paper A's own voice, X called the U.S.",
    );
  });
});

describe('a statement that its source denies having made', () => {
  it('is followed by the denial', () => {
    const statements = [
      '{id: s, attributedTo: z, cue: said, content: c}',
      '{id: s.no, attributedTo: z, cue: said, respondsTo: {ref: s, stance: DENY}}',
    ];
    expect(sentenceOf({ held: 's, s.no', statements })).toBe(
      'Paper A: Z said that X called Y. Z is reported to deny having said so.',
    );
  });
});
