import { describe, expect, it } from '@jest/globals';
import { createRules } from '../../src/rules/rules.js';
import type { AttributionChain, Rules } from '../../src/rules/rules.js';
import { evidenceOf } from '../support/evidence-of.js';
import { factsOfMarketplaces } from './facts-of-marketplaces.js';
import { marketplaces, textOf } from './seed.js';

const own = 'eu-marketplaces-2024:';
const { graphs, problems, notes } = marketplaces;
const nodes = graphs.flatMap((graph) => graph.nodes);
const documents = nodes.filter(({ type }) => type === 'Document');
const claims = nodes.filter(({ properties }) => properties['text'] !== undefined);

function local(id: string): string {
  return id.replace(own, '');
}

function rulesOf(claim: string): Rules {
  const rules = createRules(evidenceOf(graphs, own + claim))(own + claim);
  if (!rules) throw new Error(`The dossier has no claim ${claim}.`);
  return rules;
}

function lineOf({ document, links, commitment }: AttributionChain): string {
  const [root] = links;
  const place = [local(document), root?.locator].filter(Boolean).join(' ');
  const sources = links.map((link) => link.sources.map(local).join(' and ')).join(' > ');
  return `${place}: ${sources}${commitment === 'CERTAIN' ? '' : ` ${commitment}`}`;
}

describe('the dossier on the marketplaces', () => {
  it('is read by itself without a problem', () => {
    expect([problems, notes]).toEqual([[], []]);
  });

  it('has no fact that is not in the table', () => {
    expect(claims.map(({ id }) => local(id))).toEqual(factsOfMarketplaces.map(({ claim }) => claim));
  });

  it.each(factsOfMarketplaces)('$claim: $fact', ({ claim, fact, date, chains }) => {
    const found = claims.find(({ id }) => local(id) === claim)?.properties;
    expect([found?.['text'], found?.['date'] ?? null]).toEqual([fact, date]);
    expect(rulesOf(claim).attributionChains().map(lineOf)).toEqual(chains);
  });

  it.each([
    ['c.req.designate', 'european-commission FULFILLED'],
    ['c.req.first', 'shein GRANTED', 'temu GRANTED'],
    ['c.req.states', 'european-commission NO_REPORTED_ANSWER'],
    ['c.req.second', 'temu GRANTED'],
    ['c.req.shein', 'shein GRANTED'],
    ['c.req.time', 'european-commission GRANTED'],
    ['c.req.third', 'shein GRANTED'],
  ])('has the outcome of %s', (claim, ...outcomes) => {
    const found = rulesOf(claim).outcome()?.byAddressee ?? [];
    expect(found.map(({ addressees, value }) => `${addressees.join(' and ')} ${value}`)).toEqual(outcomes);
  });

  it.each([
    ['c.due.first', ['european-commission'], 5],
    ['c.due.second', ['european-commission'], 6],
    ['c.fines', ['european-commission'], 4],
  ])('has one original source of %s, in several documents', (claim, sources, documentCount) => {
    const rules = rulesOf(claim);
    const { atLeast, atMost, origins } = rules.origins('ALL').for;
    expect([atLeast, atMost, origins.map(({ source }) => source)]).toEqual([1, 1, sources]);
    expect(new Set(rules.attributionChains().map(({ document }) => document)).size).toBe(documentCount);
  });

  it('has two original sources of the first request: who asked, and an addressee that confirms it', () => {
    const { origins } = rulesOf('c.req.first').origins('ALL').for;
    expect(origins.map(({ source }) => local(source))).toEqual(['european-commission', 'shein-spokesperson']);
    expect(rulesOf('c.req.first').status().value).toBe('CONFIRMED');
  });

  it('has the address and the rights of each document that was read, and SOURCES.md lists it', () => {
    const sources = textOf('seed/SOURCES.md');
    const read = documents.filter(({ properties }) => properties['consulted'] === true);
    expect(read).toHaveLength(32);
    for (const { id, properties } of read) {
      expect([id, properties['rights']]).toEqual([id, expect.stringMatching(/^© /)]);
      expect(sources).toContain(String(properties['url']));
    }
  });

  it('quotes fourteen words at most', () => {
    const quotes = nodes.flatMap(({ properties }) => (properties['quotes'] as string[] | undefined) ?? []);
    expect(quotes.filter((quote) => quote.split(/\s+/).length > 14)).toEqual([]);
  });
});
