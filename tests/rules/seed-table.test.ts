import { describe, expect, it } from '@jest/globals';
import { local, seedClaims, seedRules } from './seed-rules.js';

/**
 * What the seed must give: claim | origins for (/ against), `+relay`, `+unnamed`, `side` | mentioned by | at least..at most
 * (/ against) | commitments of its own chains, shortest first | status, polarity where it is not POSITIVE, reply on another telling.
 */
const table = `
c.authoritarian | latin-times | - | 1..1 | CERTAIN | OPINION
c.relation | maduro(ven) | - | 1..1 | CERTAIN | OPINION
c.req.lead | us-docs(usa), washington-post+relay, reports+unnamed | latin-times | 1..3 | CERTAIN | NEITHER_CONFIRMED_NOR_DENIED other
c.us-threats | - | latin-times | 0..0 | UNCOMMITTED | LEFT_OPEN OPEN
c.contact | kremlin(rus), maduro(ven) | - | 2..2 | CERTAIN CERTAIN | CONFIRMED
c.contact.daily | maduro(ven) | - | 1..1 | CERTAIN | ASSERTED_BY_PARTY
c.contact.mil | maduro(ven) | - | 1..1 | CERTAIN | ASSERTED_BY_PARTY
c.world-power | maduro(ven) | - | 1..1 | CERTAIN | OPINION
c.equality | maduro(ven) | - | 1..1 | CERTAIN | OPINION
c.model | maduro(ven) | - | 1..1 | CERTAIN | OPINION
c.model.respect | maduro(ven) | - | 1..1 | CERTAIN | OPINION
c.imperial | - / maduro(ven) | - | 0..0 / 1..1 | CERTAIN_NOT | OPINION NEGATIVE
c.contact.maduro | kremlin(rus) | - | 1..1 | CERTAIN | ASSERTED_BY_PARTY
c.contact.friends | peskov(rus) | - | 1..1 | CERTAIN | ASSERTED_BY_PARTY
c.obligations | kremlin(rus), peskov(rus) | - | 1..1 | CERTAIN | ASSERTED_BY_PARTY
c.obligations.peskov | kremlin(rus), peskov(rus) | - | 1..1 | CERTAIN | ASSERTED_BY_PARTY
c.us-activity | latin-times | - | 1..1 | CERTAIN | REPORTED
c.us-strikes | latin-times | - | 1..1 | CERTAIN | REPORTED
c.vessels-drugs | usa | - | 1..1 | CERTAIN | REPORTED
c.req.wp | us-docs(usa), washington-post+relay, reports+unnamed | latin-times | 1..3 | UNCOMMITTED CERTAIN | NEITHER_CONFIRMED_NOR_DENIED
c.ready | rus-mfa(rus) | - | 1..1 | CERTAIN | ASSERTED_BY_PARTY
c.side | zakharova(rus) | - | 1..1 | CERTAIN | ASSERTED_BY_PARTY
c.future | zakharova(rus) | - | 1..1 | CERTAIN | OPINION
c.req.docs | us-docs(usa), washington-post+relay, reports+unnamed | latin-times | 1..3 | CERTAIN | NEITHER_CONFIRMED_NOR_DENIED other
c.req.china-iran | us-docs(usa) | - | 1..1 | CERTAIN | REPORTED
c.agreed | - | washington-post | 0..0 | UNCOMMITTED | LEFT_OPEN OPEN
c.plane.arrival | washington-post | - | 1..1 | CERTAIN | REPORTED
c.plane.route | washington-post | - | 1..1 | CERTAIN | REPORTED
c.plane.sanction | washington-post | - | 1..1 | CERTAIN | REPORTED
c.ability | analysts+unnamed | - | 1..1 | POSSIBLE | REPORTED
c.willingness | analysts+unnamed | - | 1..1 | POSSIBLE | REPORTED
c.priority | analysts+unnamed | - | 1..1 | CERTAIN | REPORTED
c.war | latin-times+relay, analysts+unnamed | - | 1..2 | CERTAIN CERTAIN | REPORTED
c.posture | analysts+unnamed | - | 1..1 | CERTAIN | REPORTED`;

const rows = table
  .trim()
  .split('\n')
  .map((line) => [line.split(' | ')[0] ?? '', line] as const);

/** The row of a claim as the rules give it. */
function rowOf(claim: string): string {
  const rules = seedRules(claim);
  const { for: positive, against, mentionedBy } = rules.origins('ALL');
  const status = rules.status();
  const origins = [positive, against].map((set) =>
    set.origins.map(({ source, sides, relay, anonymous }) => {
      const other = sides.filter((side) => side !== source).map((side) => `(${side})`);
      return `${local(source)}${other.join('')}${relay ? '+relay' : ''}${anonymous ? '+unnamed' : ''}`;
    }),
  );
  const counts = [positive, against].map(({ atLeast, atMost }) => `${atLeast}..${atMost}`);
  const isDenied = against.origins.length > 0;
  return [
    claim,
    origins
      .slice(0, isDenied ? 2 : 1)
      .map((names) => names.join(', ') || '-')
      .join(' / '),
    mentionedBy.map(local).join(', ') || '-',
    counts.slice(0, isDenied ? 2 : 1).join(' / '),
    rules
      .attributionChains()
      .map(({ commitment }) => commitment)
      .join(' '),
    [
      status.value,
      ...(status.polarity === 'POSITIVE' ? [] : [status.polarity]),
      ...(status.onOtherVersionOnly ? ['other'] : []),
    ].join(' '),
  ].join(' | ');
}

describe('the rules on the seed', () => {
  it('have a row for each claim', () => {
    expect([...seedClaims].sort()).toEqual(rows.map(([claim]) => claim).sort());
  });

  it.each(rows)('give %s its row', (claim, row) => {
    expect(rowOf(claim)).toBe(row);
  });

  it.each(seedClaims)('keep of %s what its fields say', (claim) => {
    const rules = seedRules(claim);
    const origins = rules.origins('ALL');
    const chains = rules.attributionChains();
    const outcome = rules.outcome();
    const partySides = rules.parties().map(({ side }) => side);
    // `claim-times.test.ts` tests the days, which no field of a claim shows.
    const { saidStart, saidEnd, reportedStart, reportedEnd, ...values } = rules.derivedValues();
    expect((saidEnd ?? '9') >= (saidStart ?? '') && (reportedEnd ?? '9') >= (reportedStart ?? '')).toBe(true);
    expect(values).toEqual({
      status: rules.status().value,
      polarity: rules.status().polarity,
      originsAtLeast: origins.for.atLeast,
      originsAtMost: origins.for.atMost,
      againstAtLeast: origins.against.atLeast,
      againstAtMost: origins.against.atMost,
      hearsayLeast: Math.min(...chains.map(({ hearsay }) => hearsay)),
      hearsayMost: Math.max(...chains.map(({ hearsay }) => hearsay)),
      outcome: outcome?.value ?? '',
      outcomes: [...new Set(outcome?.byAddressee.map(({ value }) => value))].sort(),
      versionOf: [...rules.versions().versions].sort()[0],
      originsFor: origins.for.origins.filter(({ anonymous }) => !anonymous).map(({ source }) => source),
      originsOutside: origins.for.origins
        .filter(({ anonymous, sides }) => !anonymous && !sides.some((side) => partySides.includes(side)))
        .map(({ source }) => source),
      partySides,
    });
  });

  it('combine an item with its chain as a further link', () => {
    const items = seedRules('c.req.wp')
      .attributionChains()
      .map((chain) => chain.items.map(({ item, action, commitment }) => [item, action, commitment]));
    expect(items).toEqual([
      [
        ['air-defences', 'OTHER', 'UNCOMMITTED'],
        ['military-aircraft', 'REPAIR', 'UNCOMMITTED'],
        ['financing', 'FINANCE', 'UNCOMMITTED'],
        ['missiles', 'SUPPLY', 'UNCOMMITTED'],
      ],
      [
        ['air-defences', 'OTHER', 'CERTAIN'],
        ['military-aircraft', 'REPAIR', 'CERTAIN'],
        ['financing', 'FINANCE', 'CERTAIN'],
        ['missiles', 'SUPPLY', 'POSSIBLE'],
      ],
    ]);
  });

  it.each([
    ['c.vessels-drugs', []],
    ['c.plane.arrival', []],
    ['c.plane.route', []],
    ['c.req.wp', ['rus', 'ven']],
    ['c.us-strikes', ['usa']],
  ])('find the parties of %s', (claim, sides) => {
    expect(
      seedRules(claim)
        .parties()
        .map(({ side }) => side),
    ).toEqual(sides);
  });

  it('name what a party is made of', () => {
    expect(seedRules('c.req.docs').parties()).toEqual([
      { side: 'rus', roles: ['RECIPIENT'], actors: ['putin', 'rus'] },
      { side: 'ven', roles: ['ACTOR'], actors: ['maduro', 'ven'] },
    ]);
  });
});

describe('the outcomes of the seed', () => {
  it.each(['c.req.wp', 'c.req.docs', 'c.req.lead'])('leave %s unclear', (claim) => {
    const outcome = seedRules(claim).outcome();
    expect(outcome?.value).toBe('UNCLEAR');
    expect(outcome?.byAddressee).toMatchObject([
      {
        sides: ['rus'],
        addressees: ['putin', 'rus'],
        value: 'UNCLEAR',
        partial: false,
        answers: [
          {
            answer: 'venezuela-russia-2025:c.agreed',
            version: 'venezuela-russia-2025:c.req.docs',
            kind: 'GRANTS',
            commitment: 'UNCOMMITTED',
            statement: 'venezuela-russia-2025:s.wp.unclear',
            advance: false,
            superseded: false,
          },
        ],
        leftOpenBy: ['washington-post'],
        replies: [
          {
            statement: 'venezuela-russia-2025:s.peskov.obligations',
            version: 'venezuela-russia-2025:c.req.wp',
            stance: 'DEFLECT',
            position: 'EVADES',
            onRecord: true,
            accordingTo: ['venezuela-russia-2025:s.lt'],
          },
        ],
        replySought: 'NOT_SAID',
      },
    ]);
    expect(outcome?.context).toEqual([
      {
        content: 'venezuela-russia-2025:c.ready',
        kind: 'BEARS_ON',
        version: 'venezuela-russia-2025:c.req.wp',
      },
    ]);
  });

  it('have no reported answer of China and of Iran', () => {
    const outcome = seedRules('c.req.china-iran').outcome();
    expect(outcome?.value).toBe('NO_REPORTED_ANSWER');
    expect(outcome?.byAddressee).toMatchObject([
      { sides: ['chn'], value: 'NO_REPORTED_ANSWER' },
      { sides: ['irn'], value: 'NO_REPORTED_ANSWER' },
    ]);
  });

  it('are there for requests alone', () => {
    const withOutcome = seedClaims.filter((claim) => seedRules(claim).outcome() !== null);
    expect(withOutcome).toEqual(['c.req.lead', 'c.req.wp', 'c.req.docs', 'c.req.china-iran']);
  });
});

describe('the sentences of the seed', () => {
  it.each([
    [
      'c.req.docs',
      'Latin Times: The Washington Post reported (“last week”) that internal U.S. government documents show that Maduro asked Putin for radar overhauls, repairs to Sukhoi fighters and as many as 14 missile systems.',
    ],
    ['c.agreed', 'Latin Times: The Washington Post left open whether Russia agreed to the proposals.'],
    [
      'c.ready',
      'Latin Times: La Tercera points out that the Russian Foreign Ministry reiterated (“last week”) that the ministry is prepared to respond to Venezuelan requests (“in light of existing and potential threats”).',
    ],
    [
      'c.obligations.peskov',
      'Latin Times: Dmitry Peskov, on behalf of the Kremlin, told TASS that Russia has several contractual obligations.',
    ],
    [
      'c.imperial',
      'Latin Times: Nicolás Maduro said, on the programme “With maduro”, that it is not true that the Russians come with imperialistic ambitions.',
    ],
    [
      'c.ability',
      'Latin Times: The Washington Post cited unnamed analysts, who cautioned that it is possible that Russia is limited in its ability to assist.',
    ],
  ])('say %s word for word', (claim, sentence) => {
    const sentences = seedRules(claim)
      .attributionChains()
      .map((chain) => chain.sentence);
    expect(sentences).toEqual([sentence]);
  });

  const peskov = "Dmitry Peskov did not address the request, in Latin Times' account.";

  it('say a reply in a second sentence', () => {
    expect(seedRules('c.obligations.peskov').attributionChains()[0]?.replySentences).toEqual([peskov]);
  });

  it.each(['c.req.lead', 'c.req.wp', 'c.req.docs'])(
    'say a reply on %s, a version of the request',
    (claim) => {
      expect(seedRules(claim).sentences().at(-1)).toBe(peskov);
    },
  );
});

describe('the versions of the seed', () => {
  it('stand side by side with what they share', () => {
    const { versions, truncated, rows: compared } = seedRules('c.req.docs').versions();
    expect(versions.map(local)).toEqual(['c.req.docs', 'c.req.lead', 'c.req.wp']);
    expect(truncated).toBe(false);
    const shown = compared.map(({ role, thing, shared, cells }) => {
      const words = cells.map((cell) =>
        cell === null ? '-' : (cell.as ?? cell.quantityText ?? cell.action ?? '+'),
      );
      return [role, thing, shared, words.join(' | ')];
    });
    expect(shown).toEqual([
      ['ACTOR', 'maduro', false, '+ | - | +'],
      ['ACTOR', 'ven', false, '- | Caracas | -'],
      ['RECIPIENT', 'putin', false, 'President Vladimir Putin | - | -'],
      ['RECIPIENT', 'rus', false, '- | Moscow | +'],
      ['OBJECT', 'radars', false, 'OVERHAUL | - | -'],
      ['OBJECT', 'sukhoi', false, 'REPAIR | - | -'],
      ['OBJECT', 'missile-systems', false, 'as many as 14 | - | -'],
      ['OBJECT', 'equipment', false, '- | SUPPLY | -'],
      ['OBJECT', 'air-defences', false, '- | - | upgraded air defenses'],
      ['OBJECT', 'military-aircraft', false, '- | - | REPAIR'],
      ['OBJECT', 'financing', false, '- | - | FINANCE'],
      ['OBJECT', 'missiles', false, '- | - | SUPPLY'],
    ]);
    expect(compared.at(-1)?.cells.at(-1)?.factuality).toBe('POSSIBLE');
  });
});
