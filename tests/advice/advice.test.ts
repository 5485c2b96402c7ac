import { describe, expect, it } from '@jest/globals';
import { adviceOn } from '../../src/advice/advice.js';
import { read } from '../dossier/read-text.js';
import { makePassage } from '../../src/verify/verify.js';
import { seed } from '../seed/seed.js';

const head = (date: string) => `actors:
  - {id: paper, name: Paper, kind: MEDIA}
  - {id: ven, name: Venezuela, kind: STATE}
  - {id: rus, name: Russia, kind: STATE}
documents: [{id: doc, kind: ARTICLE, issuedBy: paper, date: "${date}", consulted: true}]
`;

/** The advice on a dossier, as `code record`. */
function adviceIn(body: string, date = '2025-10-08'): ReadonlyArray<string> {
  const { graphs, problems } = read(head(date) + body);
  const [graph] = graphs;
  if (!graph) throw new Error(JSON.stringify(problems));
  return adviceOn(graph).map(({ code, record }) => `${code} ${record}`);
}

const request =
  '{id: c.req, kind: REQUEST, text: Venezuela asked Russia for help, actors: ven, recipients: rus}';
const outer = (content: string) => `statements:
  - {id: s, attributedTo: paper, reportedIn: doc, content: [${content}]}
`;

function never(): never {
  throw new Error('the dossier has problems');
}

describe('adviceOn', () => {
  it('finds a denial that denies no recorded claim', () => {
    const denial = (rest: string) =>
      adviceIn(
        `${outer('c.req, s.rus')}  - {id: s.rus, attributedTo: rus, cue: denied, ${rest}}\nclaims: [${request}]\n`,
      );
    expect(denial('content: c.req')).toContain('REPLY_TARGET_MISSING d:s.rus');
    expect(denial('respondsTo: {ref: c.req, stance: DENY}')).toEqual([]);
  });

  it('finds a request without a reply, where nothing says whether one was sought', () => {
    expect(adviceIn(`${outer('c.req')}claims: [${request}]\n`)).toEqual(['REPLY_NOT_SOUGHT d:c.req']);
    const sought = outer('c.req').replace(
      'content',
      'soughtReplyFrom: {ref: rus, result: NO_RESPONSE}, content',
    );
    expect(adviceIn(`${sought}claims: [${request}]\n`)).toEqual([]);
  });

  it('finds a reply to a part whose source says nothing of the whole', () => {
    const replies = (rest: string) =>
      adviceIn(
        `${outer('c.req, s.rus')}  - {id: s.rus, attributedTo: rus, cue: denied, respondsTo: [{ref: c.part, stance: DENY}${rest}]}
claims:
  - ${request}
  - {id: c.part, kind: EVENT, text: the ships were named, related: {ref: c.req, kind: PART_OF}}
`,
      );
    expect(replies('')).toContain('REPLY_TO_PART d:s.rus');
    expect(replies(', {ref: c.req, stance: COMMENT}')).not.toContain('REPLY_TO_PART d:s.rus');
  });

  it('finds sentences of the text with a quotation or a reporting verb from which nothing is recorded', () => {
    const text =
      'Russia said it agreed. Venezuela denied it. The ships are grey. “They are very old,” it is known.';
    const { passage } = makePassage(text, { start: 0, end: 21 }) ?? never();
    const marked = `{ref: s.rus, passageDocument: doc, passageStart: 0, passageEnd: 21, passageSha256: ${passage.sha256}, passageSuffix: ". Venezuela"}`;
    const advised = (content: string) => {
      const [graph] = read(
        `${head('2025-10-08')}${outer(content)}  - {id: s.rus, attributedTo: [rus, ven], cue: said, content: c}\nclaims: [{id: c, kind: EVENT, text: it agreed}]\n`,
      ).graphs;
      return adviceOn(graph ?? never(), [{ document: 'd:doc', text }]).map(({ message, sentence }) => {
        expect(text).toContain(sentence);
        return message;
      });
    };
    expect(advised(marked)).toEqual([
      'Nothing is recorded from the sentence "Venezuela denied it.".',
      'Nothing is recorded from the sentence "“They are very old,” it is known.".',
    ]);
    expect(advised('s.rus')).toEqual([]);
  });

  it('finds two claims that look like one', () => {
    const claims = (text: string) =>
      adviceIn(
        `${outer('c.a, c.b')}claims:\n  - {id: c.a, kind: EVENT, text: Venezuela asked Russia for six ships, actors: ven, recipients: rus}\n  - {id: c.b, kind: EVENT, text: ${text}}\n`,
      );
    expect(claims('Venezuela asked Russia for the six ships')).toEqual(['CLAIMS_ALIKE d:c.b']);
    expect(claims('Russia sent six ships')).toEqual([]);
  });

  it('finds words for a time that a dated document would resolve', () => {
    const body = `${outer('s.rus')}  - {id: s.rus, attributedTo: [rus, ven], dateText: last week, content: c.a}
claims: [{id: c.a, kind: EVENT, text: it is so}]\n`;
    expect(adviceIn(body, '2025')).toEqual(['DATE_WORDS_UNRESOLVED d:s.rus']);
    expect(adviceIn(body)).toEqual([]);
  });

  it('finds a source that nothing refers to', () => {
    const body = `${outer('c.a')}claims: [{id: c.a, kind: EVENT, text: it is so, actors: ven}]\n`;
    expect(adviceIn(body)).toEqual(['RECORD_UNUSED rus']);
  });

  it('has nothing on a registry of names, and little on the included dossier', () => {
    const [states, dossier] = seed.graphs.map((graph) => adviceOn(graph).map(({ code }) => code));
    expect(states).toEqual([]);
    expect([...new Set(dossier)].sort()).toMatchInlineSnapshot(`
     [
       "DATE_WORDS_UNRESOLVED",
       "REPLY_NOT_SOUGHT",
     ]
    `);
  });
});
