import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Store } from '../../src/store/store.js';
import { loadText } from '../compile/roots/loading.js';
import { loadSeed, textOf } from '../seed/seed.js';
import { wipe } from '../support/test-store.js';
import { counting } from './graph-of.js';
import { withLoadStore } from './load-setup.js';
import { changedLines, workedOut } from './worked-out.js';

jest.setTimeout(300_000);

let store: Store;
withLoadStore((opened) => {
  store = opened;
});

/** Loads a text that has one place changed, and gives what is worked out otherwise afterwards; then loads the text again. */
async function changesBy(
  text: string,
  [from, to]: readonly [string, string],
  sources: ReadonlyArray<string>,
): Promise<ReadonlyArray<string>> {
  expect(text.split(from)).toHaveLength(2);
  const before = await workedOut(store, sources);
  await loadText(
    store,
    text.replace(from, () => to),
  );
  const after = await workedOut(store, sources);
  await loadText(store, text);
  expect(await workedOut(store, sources)).toEqual(before);
  return changedLines(before, after).map((line) => line.replaceAll('venezuela-russia-2025:', ''));
}

describe('one change in the seed', () => {
  const seed = textOf('seed/dossiers/venezuela-russia-2025.yaml');
  const sources = ['latin-times', 'washington-post', 'la-tercera', 'maduro', 'kremlin', 'peskov', 'rus-mfa'];
  const changes = (from: string, to: string) => changesBy(seed, [from, to], [...sources, 'zakharova', 'usa']);

  beforeAll(async () => {
    await wipe(store);
    await loadSeed(store);
  });

  it('of who speaks for whom moves the sides of those who speak so, and what rests on them', async () => {
    const office = `inText: the Russian Foreign Ministry
    kind: ORGANIZATION
    partOf: { ref: rus, speaksFor: `;
    expect(await changes(`${office}true`, `${office}false`)).toEqual([
      '- c.future evidence s.zakharova holds c.future: ASSERTS for rus',
      '- c.future for zakharova (rus)',
      '- c.future stored originsOutside []',
      '- c.ready evidence s.mfa.ready holds c.ready: ASSERTS for rus',
      '- c.ready for rus-mfa (rus)',
      '- c.ready party rus: rus-mfa',
      '- c.ready stored partySides ["rus","ven"]',
      '- c.side evidence s.zakharova holds c.side: ASSERTS for rus',
      '- c.side for zakharova (rus)',
      '- c.side status ASSERTED_BY_PARTY POSITIVE',
      '- c.side stored originsOutside []',
      '- c.side stored status "ASSERTED_BY_PARTY"',
      '- zakharova record other 0:',
      '+ c.future for zakharova (rus-mfa)',
      '+ c.future stored originsOutside ["zakharova"]',
      '+ c.ready evidence s.mfa.ready holds c.ready: ASSERTS for rus-mfa',
      '+ c.ready for rus-mfa (rus-mfa)',
      '+ c.ready party rus-mfa: rus-mfa',
      '+ c.ready stored partySides ["rus-mfa","ven"]',
      '+ c.side for zakharova (rus-mfa)',
      '+ c.side status REPORTED POSITIVE',
      '+ c.side stored originsOutside ["zakharova"]',
      '+ c.side stored status "REPORTED"',
      '+ zakharova record other 2: c.future, c.side',
    ]);
  });

  it('of what is the same as what moves the tellings', async () => {
    const telling = `
    related: { ref: c.req.wp, kind: SAME_AS }

  # Paragraph 2`;
    expect(await changes(telling, '\n\n  # Paragraph 2')).toEqual([
      '- c.req.docs for 1..3',
      '- c.req.docs for reports (reports)',
      '- c.req.docs party ven: maduro, ven',
      '- c.req.docs stored originsAtMost 3',
      '- c.req.docs versions c.req.docs, c.req.lead, c.req.wp',
      '- c.req.lead addressee rus UNCLEAR',
      '- c.req.lead answer c.agreed UNCOMMITTED by s.wp.unclear',
      '- c.req.lead context c.ready BEARS_ON',
      '- c.req.lead evidence s.peskov.obligations DEFLECT c.req.wp: EVADES for rus',
      '- c.req.lead for 1..3',
      '- c.req.lead for us-docs (usa)',
      '- c.req.lead for washington-post (washington-post) relay',
      '- c.req.lead mention latin-times',
      '- c.req.lead outcome UNCLEAR',
      '- c.req.lead party rus: putin, rus',
      '- c.req.lead party ven: maduro, ven',
      '- c.req.lead reply s.peskov.obligations',
      '- c.req.lead status NEITHER_CONFIRMED_NOR_DENIED POSITIVE',
      '- c.req.lead stored originsAtMost 3',
      '- c.req.lead stored originsFor ["us-docs","washington-post"]',
      '- c.req.lead stored originsOutside ["us-docs","washington-post"]',
      '- c.req.lead stored outcome "UNCLEAR"',
      '- c.req.lead stored outcomes ["UNCLEAR"]',
      '- c.req.lead stored status "NEITHER_CONFIRMED_NOR_DENIED"',
      '- c.req.lead stored versionOf "c.req.docs"',
      '- c.req.lead versions c.req.lead, c.req.docs, c.req.wp',
      '- c.req.wp for 1..3',
      '- c.req.wp for reports (reports)',
      '- c.req.wp party ven: maduro, ven',
      '- c.req.wp stored originsAtMost 3',
      '- c.req.wp versions c.req.wp, c.req.docs, c.req.lead',
      '+ c.req.docs for 1..2',
      '+ c.req.docs party ven: maduro',
      '+ c.req.docs stored originsAtMost 2',
      '+ c.req.docs versions c.req.docs, c.req.wp',
      '+ c.req.lead addressee rus NO_REPORTED_ANSWER',
      '+ c.req.lead for 1..1',
      '+ c.req.lead outcome NO_REPORTED_ANSWER',
      '+ c.req.lead party rus: rus',
      '+ c.req.lead party ven: ven',
      '+ c.req.lead status REPORTED POSITIVE',
      '+ c.req.lead stored originsAtMost 1',
      '+ c.req.lead stored originsFor []',
      '+ c.req.lead stored originsOutside []',
      '+ c.req.lead stored outcome "NO_REPORTED_ANSWER"',
      '+ c.req.lead stored outcomes ["NO_REPORTED_ANSWER"]',
      '+ c.req.lead stored status "REPORTED"',
      '+ c.req.lead stored versionOf "c.req.lead"',
      '+ c.req.lead versions c.req.lead',
      '+ c.req.wp for 1..2',
      '+ c.req.wp party ven: maduro',
      '+ c.req.wp stored originsAtMost 2',
      '+ c.req.wp versions c.req.wp, c.req.docs',
    ]);
  });

  it('of a stance moves the claim that it is a reply to, and the sentences of the reply', async () => {
    expect(await changes('stance: CONFIRM', 'stance: DECLINE_COMMENT')).toEqual([
      '- c.contact chain CERTAIN [lt-article] Latin Times: The Kremlin confirmed that Venezuela and Russia are in contact.',
      '- c.contact evidence s.kremlin.contact CONFIRM c.contact: AFFIRMS for rus',
      '- c.contact for 2..2',
      '- c.contact for kremlin (rus)',
      '- c.contact status CONFIRMED POSITIVE',
      '- c.contact stored originsAtLeast 2',
      '- c.contact stored originsAtMost 2',
      '- c.contact stored originsFor ["kremlin","maduro"]',
      '- c.contact stored status "CONFIRMED"',
      "- c.contact.maduro chain CERTAIN [lt-article] Latin Times: The Kremlin confirmed that the Kremlin is still in contact with Maduro. The Kremlin confirmed that Venezuela and Russia are in contact, in Latin Times' account.",
      '+ c.contact evidence s.kremlin.contact DECLINE_COMMENT c.contact: EVADES for rus',
      '+ c.contact for 1..1',
      '+ c.contact status ASSERTED_BY_PARTY POSITIVE',
      '+ c.contact stored originsAtLeast 1',
      '+ c.contact stored originsAtMost 1',
      '+ c.contact stored originsFor ["maduro"]',
      '+ c.contact stored status "ASSERTED_BY_PARTY"',
      "+ c.contact.maduro chain CERTAIN [lt-article] Latin Times: The Kremlin confirmed that the Kremlin is still in contact with Maduro. The Kremlin declined to comment on whether Venezuela and Russia are in contact, in Latin Times' account.",
    ]);
  });

  it('with no effect writes nothing', async () => {
    const { store: counted, writes } = counting(store);
    const reports = await loadSeed(counted);
    expect(reports.map(({ load: id }) => id)).toEqual([null, null]);
    expect(writes()).toBe(0);
  });
});
