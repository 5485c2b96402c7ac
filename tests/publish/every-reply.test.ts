import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { claimPage } from '../../src/explorer/provenance/claim-page.js';
import type { Provenance } from '../../src/explorer/provenance/provenance.js';
import {
  citePage,
  pageCitation,
  toCard,
  toHtml,
  toLine,
  toMarkdown,
  toText,
} from '../../src/publish/publish.js';
import type { ClaimPage } from '../../src/publish/publish.js';
import { addresseeOf, chainOf, documentOf, evidenceOf, requestOf } from '../explorer/claim-data.js';
import { cases } from '../support/cases.js';

const today = '2026-01-02';
/** All forms in which a claim is published, as the text that a reader sees. */
const forms: ReadonlyArray<readonly [name: string, write: (page: ClaimPage) => string]> = [
  ['a card', (page) => withoutTags(toCard(page, (text, { size }) => text.length * size * 0.5).svg)],
  ['text', toText],
  ['Markdown', toMarkdown],
  ['HTML', (page) => withoutTags(toHtml(page))],
  ['one line', toLine],
  ['a citation', (page) => citePage(page, today)],
  ['CSL-JSON', (page) => pageCitation(page, today).note ?? ''],
];

function withoutTags(markup: string): string {
  return markup.replace(/<\/?(tspan|a|text)[^>]*>/g, ' ').replace(/<[^>]+>/g, ' ');
}

const stance = fc.constantFrom('CONFIRM', 'DENY', 'DEFLECT', 'DECLINE_COMMENT', 'QUERY', 'COMMENT' as const);
const denying = fc.constantFrom('CERTAIN_NOT', 'PROBABLE_NOT', 'POSSIBLE_NOT' as const);
const outcome = fc.constantFrom(
  'REFUSED',
  'GRANTED',
  'DEFLECTED',
  'NO_REPORTED_ANSWER',
  'REQUEST_DENIED' as const,
);

/** A request with random replies, denials of parties and others, and answers; each person has a name of its own. */
const randomRequest = fc
  .record({
    replies: fc.array(stance, { maxLength: 6 }),
    denials: fc.array(denying, { maxLength: 3 }),
    chains: fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.option(denying)), { maxLength: 12 }),
    addressees: fc.array(outcome, { maxLength: 3 }),
    /** Replies of persons who also stand at the end of a chain. */
    areInChains: fc.boolean(),
  })
  .map(({ replies, denials, chains, addressees, areInChains }) => {
    const told: string[] = [];
    const person = (kind: string, place: number): string => {
      told.push(`${kind}${place}x`);
      return `${kind}${place}x`;
    };
    const evidence = [
      ...replies.map((each, place) =>
        evidenceOf({ id: `r${place}`, name: person('Reply', place), stance: each }),
      ),
      ...denials.map((factuality, place) =>
        evidenceOf({ id: `d${place}`, name: person('Denial', place), factuality, position: 'DENIES' }),
      ),
    ];
    const claim: Provenance = requestOf({
      status: { ...requestOf().status, evidence },
      chains: [
        ...chains.map(([length, factuality], number) =>
          chainOf(`paper${number}`, [
            ...Array.from({ length: length - 1 }, (_, place) => ({
              id: `c${number}.${place}`,
              name: 'Relay',
            })),
            factuality === null
              ? { id: `c${number}`, name: 'Sayer' }
              : { id: `c${number}`, name: person('Doubter', number), factuality },
          ]),
        ),
        ...(areInChains
          ? replies.map((_, place) => chainOf('paper', [{ id: `r${place}`, name: `Reply${place}x` }]))
          : []),
      ],
      outcome: {
        ...{ value: 'MIXED', context: [] },
        byAddressee: addressees.map((value, place) => addresseeOf(person('Addressee', place), value)),
      },
    });
    return { claim, told };
  });

describe('what is published of a claim', () => {
  it.each(forms)('%s has every reply, every denial and every addressee', (_name, write) => {
    fc.assert(
      fc.property(randomRequest, ({ claim, told }) => {
        const text = write(claimPage(claim, { graphDay: '2026-01-01', address: null }));
        expect(told.filter((name) => !text.includes(name))).toEqual([]);
      }),
      cases({ test: 60, deep: 1000 }),
    );
  });

  it.each(forms)(
    '%s has what contradicts the claim, and the corrections of its documents',
    (_name, write) => {
      const node = { __typename: 'Event', id: 'other', text: 'nobody asked Bland' } as const;
      const document = documentOf('paper', { correction: 'CORRECTED', correctedOn: '2025-04-01' });
      const claim = requestOf({
        relatedBy: { edges: [{ kind: 'REFUTES', node }] },
        chains: [{ ...chainOf('paper', [{ id: 's', name: 'Sayer' }]), document }],
      });
      const text = write(claimPage(claim, { graphDay: null, address: null }));
      for (const words of ['Contradicted by: nobody asked Bland', 'Corrected on 2025-04-01', 'Title paper'])
        expect(text.replace(/\s+/g, ' ')).toContain(words);
    },
  );

  it.each(forms)('%s has the amounts and limits of all items', (_name, write) => {
    const node = { __typename: 'Asset', id: 'loan', name: 'loan', category: 'FUNDS' } as const;
    const plain = { as: null, action: null, actionText: null, factuality: 'CERTAIN', node } as const;
    const none = { amount: null, minValue: null, maxValue: null, unitText: null, quantityText: null };
    const objects = [
      { ...plain, ...none, amount: 2_000_000, unitText: 'EUR' },
      { ...plain, ...none, minValue: 120, maxValue: 150, unitText: 't' },
    ];
    const text = write(claimPage(requestOf({ objects }), { graphDay: null, address: null }));
    for (const words of ['loan, 2,000,000 EUR', 'loan, 120 to 150 t']) expect(text).toContain(words);
  });

  it.each(forms)(
    '%s has the id where the server has no public address, and never one of this machine',
    (_name, write) => {
      const claim = requestOf({ id: 'some-dossier:asked' });
      expect(write(claimPage(claim, { graphDay: null, address: null }))).not.toMatch(
        /127\.0\.0\.1|localhost/,
      );
      const address = 'https://graph.example.org/?claim=some-dossier:asked';
      expect(write(claimPage(claim, { graphDay: null, address })).replaceAll('\\', '')).toContain(address);
    },
  );
});
