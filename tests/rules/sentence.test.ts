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

describe("a document's own words", () => {
  it.each([
    ['CERTAIN', "In Paper A's own words, X called Y."],
    ['PROBABLE', "In Paper A's own words, it is likely that X called Y."],
    ['POSSIBLE', "In Paper A's own words, it is possible that X called Y."],
    ['CERTAIN_NOT', "In Paper A's own words, it is not true that X called Y."],
    ['PROBABLE_NOT', "In Paper A's own words, it is unlikely that X called Y."],
    ['POSSIBLE_NOT', "In Paper A's own words, it may not be true that X called Y."],
    ['UNCOMMITTED', 'Paper A does not commit itself on whether X called Y.'],
    ['KNOWN_UNDISCLOSED', 'Paper A would not say whether X called Y.'],
  ])('put %s', (factuality, sentence) => {
    expect(sentenceOf({ held: `{ref: c, factuality: ${factuality}}` })).toBe(sentence);
  });

  it.each([
    ['CERTAIN', 'Paper A: Z said that X called Y.'],
    ['POSSIBLE', 'Paper A: It is possible that Z said that X called Y.'],
    ['CERTAIN_NOT', 'Paper A: It is not true that Z said that X called Y.'],
    ['UNCOMMITTED', 'Paper A does not commit itself on whether Z said that X called Y.'],
    ['KNOWN_UNDISCLOSED', 'Paper A would not say whether Z said that X called Y.'],
  ])('put %s on what somebody said', (factuality, sentence) => {
    const statements = ['{id: s, attributedTo: z, cue: said, content: c}'];
    expect(sentenceOf({ held: `{ref: s, factuality: ${factuality}}`, statements })).toBe(sentence);
  });

  it('put an apostrophe alone after a name in -s', () => {
    const dossier = dossierOf({ held: 'c' }).replace('name: Paper A', 'name: Latin Times');
    expect(rulesOf(dossier, 'c').attributionChains()[0]?.sentence).toBe(
      "In Latin Times' own words, X called Y.",
    );
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
    ['cue: told', 'Z said that X called Y.'],
    ['cue: said, via: tass', 'Z said, through TASS, that X called Y.'],
    ['cue: added, via: show', 'Z added, on the programme “Tonight”, that X called Y.'],
    ['cue: wrote, via: letter', 'Z wrote, in “A letter”, that X called Y.'],
    ['cue: cited', 'Z said that X called Y.'],
    ['cue: thundered', 'Z said that X called Y.'],
    ['cue: according to', 'Z said that X called Y.'],
    ['quotes: []', 'According to Z, X called Y.'],
    ['cue: denied', 'Z said that X called Y.'],
    ['attributedTo: memo, cue: reveals', 'The memo shows that X called Y.'],
    ['attributedTo: files, cue: indicate', 'Internal files show that X called Y.'],
    ['attributedTo: files, cue: revealed', 'Internal files show that X called Y.'],
    ['attributedTo: files, cue: according to', 'Internal files say that X called Y.'],
    ['attributedTo: memo, cue: according to', 'The memo says that X called Y.'],
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
      '{id: s.b, attributedTo: b, cue: citing, content: s}',
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
    ['CERTAIN_NOT', 'Z said it is not true that X called Y.'],
    ['PROBABLE_NOT', 'Z said it is unlikely that X called Y.'],
    ['POSSIBLE_NOT', 'Z said it may not be true that X called Y.'],
  ])('of %s', (factuality, sentence) => {
    const fields = `cue: warned, content: {ref: c, factuality: ${factuality}}`;
    expect(sentenceWith(fields)).toBe(`Paper A: ${sentence}`);
  });

  it.each([
    ['denied', 'CERTAIN_NOT', 'Z denied that X called Y.'],
    ['denies', 'CERTAIN_NOT', 'Z denies that X called Y.'],
    ['rejected', 'CERTAIN_NOT', 'Z denied that X called Y.'],
    ['refuting', 'CERTAIN_NOT', 'Z denied that X called Y.'],
    ['denied', 'PROBABLE_NOT', 'Z said it is unlikely that X called Y.'],
  ])('of the cue %s with %s', (cue, factuality, sentence) => {
    expect(sentenceWith(`cue: ${cue}, content: {ref: c, factuality: ${factuality}}`)).toBe(
      `Paper A: ${sentence}`,
    );
  });

  it('of a stance', () => {
    const given = (stance: string): string => `cue: said, respondsTo: {ref: c, stance: ${stance}}`;
    expect(sentenceWith(given('DENY'))).toBe('Paper A: Z denied that X called Y.');
    expect(sentenceWith(given('CONFIRM'))).toBe('Paper A: Z said that X called Y.');
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
});

describe('the quotation', () => {
  it.each([
    ['quotes: [in the dead of night]', ' (“in the dead of night”)'],
    ['quotes: [a very long quotation, out of spite, in 2 words]', ' (“in 2 words”)'],
    ['quotes: [in fun, in war]', ' (“in fun”)'],
    ['quotes: [X has called us]', ''],
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
  it('is broken after the second that', () => {
    const statements = [
      '{id: s.1, attributedTo: b, cue: reported, content: s.2}',
      '{id: s.2, attributedTo: x, cue: said, content: s.3}',
      '{id: s.3, attributedTo: z, cue: said, content: c}',
    ];
    expect(sentenceOf({ held: 's.1', statements })).toBe(
      'Paper A: Paper B reported that X said that – Z said that X called Y.',
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
      "In Paper A's own words, X called the U.S.",
    );
  });
});

describe('the sentence of a reply', () => {
  const repliesOf = (stance: string, given: Partial<Case> = {}): ReadonlyArray<string> | undefined => {
    const statements = [
      `{id: s, attributedTo: y, cue: said, content: c, respondsTo: {ref: c.2, stance: ${stance}}}`,
    ];
    const claims = ['{id: c.2, kind: EVENT, text: X waits, actors: x}'];
    const rules = rulesOf(dossierOf({ held: 's, c.2', statements, claims, ...given }), 'c');
    return rules.attributionChains()[0]?.replySentences;
  };

  it.each([
    ['CONFIRM', 'The statement confirmed that X waits'],
    ['DENY', 'It denied that X waits'],
    ['DEFLECT', 'The statement did not address the question whether X waits'],
    ['DECLINE_COMMENT', 'It declined to comment on whether X waits'],
    ['QUERY', 'It asked whether X waits'],
    ['COMMENT', 'It commented on whether X waits'],
  ])('of %s', (stance, words) => {
    expect(repliesOf(stance)).toEqual([`${words}, in Paper A's account.`]);
  });

  it('calls a request the request', () => {
    const claims = ['{id: c.2, kind: REQUEST, text: X asked, actors: x}'];
    expect(repliesOf('DEFLECT', { claims })).toEqual([
      "The statement did not address the request, in Paper A's account.",
    ]);
  });

  it('names nobody where the account is not that of a document', () => {
    const statements = [
      '{id: s.b, attributedTo: b, cue: said, content: s}',
      '{id: s, attributedTo: y, cue: said, content: c, respondsTo: {ref: c.2, stance: DENY}}',
    ];
    expect(repliesOf('DENY', { held: 's.b, c.2', statements })).toEqual(['It denied that X waits.']);
  });
});

describe('the sentences of a reply to several claims', () => {
  it('are one each, also in a chain that is a reply', () => {
    const respondsTo = '[{ref: c, stance: DENY}, {ref: c.2, stance: CONFIRM}]';
    const given = {
      held: 's, c.2',
      statements: [`{id: s, attributedTo: y, cue: said, quotes: [not so], respondsTo: ${respondsTo}}`],
      claims: ['{id: c.2, kind: EVENT, text: X waits, actors: x}'],
    };
    expect(rulesOf(dossierOf(given), 'c').attributionChains()).toMatchObject([
      {
        deemed: true,
        sentence: 'Paper A: Y denied that X called Y.',
        replySentences: [
          "It denied that X called Y, in Paper A's account.",
          "The statement confirmed that X waits, in Paper A's account.",
        ],
      },
    ]);
  });
});
