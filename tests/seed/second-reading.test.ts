import { describe, expect, it } from '@jest/globals';
import { invariant } from '../../src/lib/invariant.js';
import { own } from './fact.js';
import { seed } from './seed.js';

const nodes = seed.graphs.flatMap((graph) => graph.nodes);
const links = seed.graphs.flatMap((graph) => graph.links);

function local(id: string): string {
  return id.startsWith(own) ? `.${id.slice(own.length)}` : id;
}

/** The links of some types that leave a record, each as `TYPE to` with what is named; own records begin with a dot. */
function linksOf(from: string, types: ReadonlyArray<string>, names: ReadonlyArray<string> = []) {
  return links
    .filter((link) => local(link.from) === from && types.includes(link.type))
    .map(({ type, to, properties }) =>
      [type, local(to), ...names.flatMap((name) => properties[name] ?? [])].join(' '),
    );
}

function propertiesOf(id: string) {
  const found = nodes.find((node) => local(node.id) === id);
  invariant(found, `the seed has ${id}`);
  return found.properties;
}

/** What a second reading of the article mended in the dossier: where the first had said more, less or something else. */
describe('the seed dossier, read a second time', () => {
  it.each([
    // Paragraph 1
    ['the relation names no counterpart', '.c.relation', ['ACTOR'], ['ACTOR ven false', 'ACTOR rus true']],
    ['he spoke for no state', '.s.maduro.relation', ['ON_BEHALF_OF'], []],
    // Paragraph 2
    ['nor for the regime', '.s.maduro.contact', ['ON_BEHALF_OF'], []],
    [
      'the contact is three claims',
      '.s.maduro.contact',
      ['HAS_CONTENT'],
      [
        'HAS_CONTENT .c.contact false',
        'HAS_CONTENT .c.contact.daily false',
        'HAS_CONTENT .c.contact.mil false',
      ],
    ],
    ['daily contact is part of it', '.c.contact.daily', ['RELATED_TO'], ['RELATED_TO .c.contact false']],
    ['so are its topics', '.c.contact.mil', ['RELATED_TO'], ['RELATED_TO .c.contact false']],
    ['whom the threats are against is inferred', '.c.us-threats', ['RECIPIENT'], ['RECIPIENT ven true']],
    // Paragraph 3
    ['the first cue has no programme', '.s.maduro.power', ['VIA'], []],
    ['the second has', '.s.maduro.added', ['VIA'], ['VIA .with-maduro false']],
    // Paragraph 4
    [
      'only the bare contact is confirmed',
      '.s.kremlin.contact',
      ['RESPONDS_TO'],
      ['RESPONDS_TO .c.contact false'],
    ],
    ['no word of obligations is a reply', '.s.kremlin.obligations', ['RESPONDS_TO'], []],
    [
      'what goes on beside it goes with both halves',
      '.s.kremlin.obligations',
      ['RELATED_TO'],
      ['RELATED_TO .c.us-activity false', 'RELATED_TO .c.us-strikes false'],
    ],
    ['nothing makes one remark of two', '.s.kremlin.contact', ['DERIVED_FROM'], []],
    // Paragraph 5
    ['his contact is no reply', '.s.peskov.contact', ['RESPONDS_TO'], []],
    ['but follows the report', '.s.peskov.contact', ['RELATED_TO'], ['RELATED_TO .s.wp.asks false']],
    ['he spoke through the agency', '.s.peskov.contact', ['VIA'], ['VIA tass false']],
    // Paragraph 6
    [
      'with whom he has obligations is open',
      '.c.obligations.peskov',
      ['ACTOR', 'RECIPIENT'],
      ['ACTOR rus false'],
    ],
    // Paragraph 7
    ["the readiness is the ministry's", '.c.ready', ['ACTOR'], ['ACTOR rus-mfa false']],
    ['it only bears on the request', '.c.ready', ['RELATED_TO'], ['RELATED_TO .c.req.wp false']],
    // Paragraph 8
    [
      'the documents credit nobody else',
      '.s.wp.china-iran',
      ['ATTRIBUTED_TO'],
      ['ATTRIBUTED_TO washington-post true'],
    ],
    [
      'the items are asked of both',
      '.c.req.china-iran',
      ['RECIPIENT'],
      ['RECIPIENT chn false', 'RECIPIENT irn false'],
    ],
    // Paragraph 9
    [
      'nothing ties the plane to a request',
      '.c.plane.arrival',
      ['RELATED_TO'],
      ['RELATED_TO .c.plane.route false'],
    ],
    [
      "the reasons may be the paper's",
      '.s.analysts',
      ['HAS_CONTENT'],
      ['.c.ability false', '.c.willingness false', '.c.priority true', '.c.posture true', '.c.war false'].map(
        (content) => `HAS_CONTENT ${content}`,
      ),
    ],
  ])('%s', (_what, from, types, expected) => {
    expect(propertiesOf(from)).toBeDefined();
    expect(linksOf(from, types, ['inferred'])).toEqual(expected);
  });

  it.each([
    ['.c.relation', { contexts: ['military'] }],
    ['.c.req.lead', { contexts: undefined }],
    ['.s.maduro.added', { cue: 'added', quotes: ['imperialistic ambitions', 'a model one'] }],
    ['.s.maduro.power', { cue: 'said', quotes: undefined }],
    ['.s.kremlin.contact', { cue: 'confirmed', quotes: undefined }],
    ['.s.kremlin.obligations', { cue: 'cited', quotes: ['contractual obligations'] }],
    ['.c.obligations', { quantityText: undefined }],
    ['.c.obligations.peskov', { quantityText: 'several' }],
    ['.s.mfa.ready', { repeats: true, dateText: 'last week', dateStart: undefined }],
    ['.c.ready', { cameo: '030', auxiliary: 'HYPOTHETICAL' }],
    ['.c.side', { auxiliary: 'FUTURE' }],
    ['.s.wp.unclear', { cue: 'said', dateText: undefined }],
    ['.s.wp.china-iran', { cue: undefined, dateText: undefined }],
    ['.s.wp.plane', { cue: 'reported' }],
    ['.s.wp.analysts', { cue: 'cited' }],
  ])('has of %s what the text says, and no more', (id, expected) => {
    const found = propertiesOf(id);
    expect(Object.fromEntries(Object.keys(expected).map((name) => [name, found[name]]))).toEqual(expected);
  });

  it('keeps what is unnamed or one of a kind to the dossier', () => {
    const scoped = ['.reports', '.analysts', '.vessels', '.il76', '.with-maduro'];
    for (const id of scoped) expect(propertiesOf(id)).toBeDefined();
  });

  it('says what is to be done with an item where the text does', () => {
    expect(linksOf('.c.req.wp', ['OBJECT'], ['action', 'as'])).toEqual([
      'OBJECT air-defences OTHER upgraded air defenses',
      'OBJECT military-aircraft REPAIR',
      'OBJECT financing FINANCE',
      'OBJECT missiles SUPPLY',
    ]);
    expect(linksOf('.c.req.china-iran', ['OBJECT'], ['action'])).toEqual(['OBJECT drones', 'OBJECT ew']);
  });

  it('has one cue a statement', () => {
    expect(
      nodes.filter(({ properties }) => /\/| and /.test(String(properties['cue'] ?? ''))).map(({ id }) => id),
    ).toEqual([]);
  });

  it('says of each office and part of the article where it is from', () => {
    const standing = links.filter(
      ({ type, at }) =>
        ['HOLDS_POSITION', 'PART_OF'].includes(type) && at.file.includes('venezuela-russia-2025'),
    );
    expect(standing.length).toBeGreaterThan(0);
    for (const { properties } of standing) expect(properties['source']).toEqual([`${own}lt-article`]);
  });

  it('resolves no relative words: of the document that was read only the year is known', () => {
    const dated = nodes.filter(
      ({ id, properties }) => id.startsWith(own) && properties['dateText'] !== undefined,
    );
    expect(
      dated.map(({ id, properties }) => [local(id), properties['dateText'], properties['dateStart']]),
    ).toEqual([
      ['.c.req.wp', 'recently', undefined],
      ['.c.plane.arrival', 'this month', undefined],
      ['.wp-report', 'last week', undefined],
      ['.s.mfa.ready', 'last week', undefined],
      ['.s.wp.docs', 'last week', undefined],
    ]);
  });
});
