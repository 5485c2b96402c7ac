import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { joinCards } from '../../src/explorer/provenance/join-cards.js';
import { lanesOf } from '../../src/explorer/provenance/lanes.js';
import { measuresFor } from '../../src/explorer/provenance/measures.js';
import { provenanceData } from '../../src/explorer/provenance/provenance-data.js';
import { provenancePicture } from '../../src/explorer/provenance/provenance-picture.js';
import { cases } from '../support/cases.js';
import { chainOf, evidenceOf, requestOf } from './claim-data.js';

describe('measuresFor', () => {
  it('never makes a picture wider than its place, from 330 to 2,560 pixels', () => {
    const content = fc.record({
      columnCount: fc.integer({ min: 2, max: 9 }),
      hasAddressees: fc.boolean(),
      laneCount: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(fc.integer({ min: 330, max: 2560 }), content, (available, parts) => {
        const { width, cardWidth } = measuresFor(available, parts);
        expect(width).toBeLessThanOrEqual(available);
        expect(cardWidth).toBeGreaterThanOrEqual(140);
      }),
      cases({ test: 200, deep: 2000 }),
    );
  });

  it('puts addressees below the claim before it turns the picture', () => {
    const content = { columnCount: 3, hasAddressees: true, laneCount: 2 };
    const looks = [1400, 820, 400].map((width) => measuresFor(width, content));
    expect(looks.map(({ direction, addressees }) => [direction, addressees])).toEqual([
      ['across', 'beside'],
      ['across', 'below'],
      ['upright', 'below'],
    ]);
  });
});

const repeated = requestOf({
  chains: [
    chainOf('a', [
      { id: 's.a', name: 'Agency' },
      { id: 'm', name: 'Mayor' },
    ]),
    chainOf('b', [
      { id: 's.b', name: 'Agency' },
      { id: 'm', name: 'Mayor' },
    ]),
  ],
});

describe('joinCards', () => {
  it('draws a source once where it says the same in several statements', () => {
    const picture = joinCards(provenancePicture(repeated));
    expect(picture.cards.filter(({ title }) => title === 'Agency')).toHaveLength(1);
    expect(picture.lines.filter(({ to }) => to === 'm')).toMatchObject([{ chains: [0, 1] }]);
  });
});

describe('provenancePicture', () => {
  it('has one card for a statement that replies and is in a chain, and a line for every card', () => {
    const evidence = ['DENY', 'CONFIRM'].map((stance) =>
      evidenceOf({ id: 'm', name: 'Mayor', stance: stance as 'DENY' }),
    );
    const declined = evidenceOf({ id: 'v', name: 'Vance', stance: 'DECLINE_COMMENT' });
    const { cards, lines } = provenancePicture(
      requestOf({ ...repeated, status: { ...repeated.status, evidence: [...evidence, declined] } }),
    );
    expect(cards.filter(({ id }) => id === 'm')).toHaveLength(1);
    expect(cards.find(({ id }) => id === 'v')?.badges).toEqual(['in reply, declines to comment']);
    expect(cards.filter(({ key }) => !lines.some(({ from }) => from === key))).toEqual([]);
  });

  it('has a gap with a line on both sides for the statements that a long chain leaves out', () => {
    const links = Array.from({ length: 8 }, (_, place) => ({ id: `s.${place}`, name: `Source ${place}` }));
    const long = { ...chainOf('a', links), truncated: true, depth: 11 };
    const { cards, lines, claimColumn } = provenancePicture(requestOf({ chains: [long] }));
    const gap = cards.find(({ kind }) => kind === 'gap');
    expect(gap).toMatchObject({ title: '3 more statements between', id: null, column: 5 });
    expect(claimColumn).toBe(10);
    expect(lines.filter(({ from, to }) => from === gap?.key || to === gap?.key)).toMatchObject([
      { from: 's.3', factuality: 'CERTAIN' },
      { to: 's.4', factuality: null },
    ]);
    const data = provenanceData(requestOf({ chains: [long] }));
    expect(data.records.map(({ id }) => id)).toEqual(['asked', 'a', ...links.map(({ id }) => id)]);
  });
});

describe('lanesOf', () => {
  it('gives lines that pass the same card lanes of their own', () => {
    const picture = provenancePicture(repeated);
    const lanes = lanesOf(picture);
    expect(lanes).toHaveLength(picture.lines.length);
    expect(new Set(lanes).size).toBeGreaterThan(1);
  });
});
