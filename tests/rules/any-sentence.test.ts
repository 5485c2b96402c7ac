import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dossierOf } from './case.js';
import { rulesOf } from './rules-of.js';
import { cases } from '../support/cases.js';

/** A source of each kind and number, by the place of its statement in the chain; the noun before "of" gives the number. */
const sources = {
  person: (at: number) => ({ actor: `{id: p${at}, name: Person of P${at}, kind: PERSON}`, isOne: true }),
  outlet: (at: number) => ({ actor: `{id: p${at}, name: Times of P${at}, kind: MEDIA}`, isOne: true }),
  group: (at: number) => ({ actor: `{id: p${at}, name: analysts of P${at}, kind: GROUP}`, isOne: false }),
  crowd: (at: number) => ({ actor: `{id: p${at}, name: a crowd of P${at}, kind: GROUP}`, isOne: true }),
  files: (at: number) => ({ document: `{id: p${at}, kind: POST, inText: files of P${at}}`, isOne: false }),
  memo: (at: number) => ({ document: `{id: p${at}, kind: POST, inText: the memo of P${at}}`, isOne: true }),
} as const;

const factualities = [
  ...['CERTAIN', 'CERTAIN', 'PROBABLE', 'POSSIBLE', 'UNCOMMITTED', 'KNOWN_UNDISCLOSED'],
  ...['CERTAIN_NOT', 'PROBABLE_NOT', 'POSSIBLE_NOT'],
];
const cues = [
  ...['said', 'says', 'say', 'has said', 'reported', 'added', 'show', 'indicates', 'noting', 'points out'],
  ...['told', 'told reporters', 'cited', 'quotes', 'denied', 'denies', 'rejected', 'demanded', 'called for'],
  ...['according to', 'per', 'citing', 'wrote in', 'has denied', null],
];
const step = fc.record({
  source: fc.constantFrom(...(Object.keys(sources) as (keyof typeof sources)[])), // the keys of the table
  cue: fc.constantFrom(...cues),
  factuality: fc.constantFrom(...factualities),
  more: fc.constantFrom('', '', ', dateText: then', ', date: 2025-05', ', via: tass', ', onBehalfOf: tass'),
});
const stances = ['CONFIRM', 'DENY', 'DEFLECT', 'DECLINE_COMMENT', 'QUERY', 'COMMENT'];
const chain = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 9 }),
  root: fc.constantFrom(...factualities),
  issuer: fc.constantFrom('kind: MEDIA', 'kind: PERSON'),
  derived: fc.boolean(),
  stance: fc.constantFrom(null, ...stances),
  repliesAlone: fc.boolean(),
  kind: fc.constantFrom('EVENT', 'REQUEST'),
});
type Chain = typeof chain extends fc.Arbitrary<infer T> ? T : never;

/** Writes a dossier with one chain to `c`; its last statement may also, or only, reply to `c`. */
function dossierWith({ steps, root, issuer, derived, stance, repliesAlone, kind }: Chain): string {
  const named = steps.map(({ source }, at) => sources[source](at));
  const statements = steps.map(({ cue, factuality, more }, at) => {
    const isLast = at + 1 === steps.length;
    const content = `, content: {ref: ${isLast ? 'c' : `s.${at + 1}`}, factuality: ${factuality}}`;
    const reply = isLast && stance ? `, respondsTo: {ref: c, stance: ${stance}}` : '';
    const held = isLast && stance && repliesAlone ? '' : content;
    return `{id: s.${at}, attributedTo: p${at}${cue ? `, cue: ${cue}` : ''}${more}${held}${reply}}`;
  });
  const dossier = dossierOf({
    held: `{ref: s.0, factuality: ${root}}, {ref: c, factuality: UNCOMMITTED}`,
    statements,
    kind,
    actors: [
      '{id: tass, name: TASS, kind: MEDIA}',
      ...named.flatMap((one) => ('actor' in one ? [one.actor] : [])),
    ],
    documents: [
      '{id: wire, kind: ARTICLE, issuedBy: b}',
      ...named.flatMap((one) => ('document' in one ? [one.document] : [])),
    ],
  });
  const written = dossier.replace('name: Paper A, kind: MEDIA', `name: Paper A, ${issuer}`);
  return derived ? written.replace('{id: doc.a,', '{id: doc.a, derivedFrom: wire,') : written;
}

const oneVerbs = /\b(?:says|shows|indicates|points|quotes|denies|has|(?<!it )is) /;
const severalVerbs = /(?<!would not )\b(?:say|show|indicate|point|quote|deny|have|are) /;

/** Returns what is wrong with a sentence; each source has a name that ends in its place. */
function faultsOf(sentence: string, { steps, issuer }: Chain): ReadonlyArray<string> {
  const faults: string[] = [];
  const check = (isRight: boolean, fault: string): void => {
    if (!isRight) faults.push(`${fault}: ${sentence}`);
  };
  check(!/[–—]/.test(sentence), 'a dash');
  check(!/\bthat,? that\b|\bthat whether\b|\bor whether that\b/.test(sentence), 'a doubled that');
  for (const doubt of [
    'it is likely that',
    'it is possible that',
    'it is unlikely that',
    'it may not be true that',
  ])
    check(sentence.toLowerCase().split(doubt).length <= 2, `"${doubt}" twice`);
  check(
    !/\bit (?:said|denied|confirmed|declined|asked|commented|did)\b|The statement /i.test(sentence),
    'an it',
  );
  check(!(issuer.includes('PERSON') && sentence.includes('itself')), 'itself for a person');
  check(/^\p{Lu}.*[^.]\.$/u.test(sentence) && !/ {2}| [,.]/.test(sentence), 'a bad beginning, end or space');
  const parts = sentence.split(/ of P(?=\d)/);
  for (const [index, part] of parts.slice(1).entries()) {
    const at = Number(/^\d/.exec(part)?.[0] ?? 0);
    const isOne = sources[steps[at]?.source ?? 'person'](at).isOne;
    check(
      !(isOne ? severalVerbs : oneVerbs).test(part.replace(/(?:that|whether|“).*$/, '')),
      'a wrong number',
    );
    const before = parts[index] ?? '';
    const isAside = /according to (?:\w+ )?\w+$/i.test(before);
    const joint =
      / (?:that|whether)\b|^\d, (?:who|which)\b|\b(?:cited|quotes?|cites?)\b|account\.|did not address/;
    check(isAside || joint.test(part), 'no that');
  }
  return faults;
}

/** Whether the last statement replies what it also has as its content. */
function saysSo({ steps, stance }: Chain): boolean {
  const factuality = steps.at(-1)?.factuality;
  return (
    (stance === 'CONFIRM' && factuality === 'CERTAIN') || (stance === 'DENY' && factuality === 'CERTAIN_NOT')
  );
}

describe('the sentences on any claim', () => {
  it('read well, tell every reply, and tell nothing twice', () => {
    fc.assert(
      fc.property(chain, (given) => {
        const rules = rulesOf(dossierWith(given), 'c');
        const sentences = rules.sentences();
        expect(sentences.flatMap((sentence) => faultsOf(sentence, given))).toEqual([]);
        expect(new Set(sentences).size).toBe(sentences.length);
        expect(rules.status().evidence.flatMap(({ sentence }) => faultsOf(sentence, given))).toEqual([]);
        const chains = rules.attributionChains();
        expect(sentences).toEqual(expect.arrayContaining(chains.map(({ sentence }) => sentence)));
        const isTold = chains.some(({ deemed }) => deemed) || given.stance === null || saysSo(given);
        expect(sentences.length).toBe(isTold ? chains.length : chains.length + 1);
      }),
      cases({ test: 300, deep: 3_000 }),
    );
  });
});
