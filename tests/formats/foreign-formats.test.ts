import { describe, expect, it } from '@jest/globals';
import { readDossiers } from '../../src/dossier/dossier.js';
import { importFormats, mergeDossier, recognizeFormat } from '../../src/formats/formats.js';
import type { GraphData, LinkRecord, NodeRecord } from '../../src/model/graph-data.js';
import { model } from '../support/model.js';

const states = new Map([
  ['VEN', 'ven'],
  ['RUS', 'rus'],
]);

interface Read {
  readonly graph: GraphData;
  readonly unmapped: Readonly<Record<string, number>>;
  readonly node: (id: string) => NodeRecord | undefined;
  readonly links: (from: string, type: string) => ReadonlyArray<Pick<LinkRecord, 'to' | 'properties'>>;
}

/** Reads a text in the recognized format, and checks it as a dossier. */
function read(format: string, text: string): Read {
  expect(recognizeFormat({ file: 'f', text })?.name).toBe(format);
  const found = importFormats.find(({ name }) => name === format);
  const imported = found?.read(model, { dossier: 'd', states }, [{ file: 'f', text }]);
  expect(imported?.problems).toEqual([]);
  const [given] = imported?.dossiers ?? [];
  if (!given) throw new Error('The format gives a dossier');
  const { map } = mergeDossier(model, given, { stored: null, title: 't' });
  const { graphs, problems } = readDossiers(model, [{ file: 'f', parsed: map, fileHash: '0'.repeat(64) }]);
  expect(problems).toEqual([]);
  const [graph] = graphs;
  if (!graph) throw new Error('The dossier is sound');
  return {
    graph,
    unmapped: Object.fromEntries(imported?.unmapped ?? []),
    node: (id) => graph.nodes.find((node) => node.id === id),
    links: (from, type) => graph.links.filter((link) => link.from === from && link.type === type),
  };
}

function row(width: number, cells: Readonly<Record<number, string>>): string {
  return Array.from({ length: width }, (_, index) => cells[index] ?? '').join('\t');
}

const event = {
  0: '77',
  1: '20251003',
  5: 'VEN',
  6: 'VENEZUELA',
  7: 'VEN',
  15: 'RUSMIL',
  16: 'RUSSIAN ARMY',
  9: 'spa',
  30: '-2.0',
  17: 'RUS',
  22: 'MIL',
  26: '0232',
};

describe('the reader of GDELT', () => {
  it.each([
    [
      '1',
      row(58, {
        ...event,
        43: 'Madrid',
        49: '4',
        52: 'RS48',
        55: '-2960561',
        50: 'Moscow',
        51: 'RS',
        53: '55.75',
        54: '37.6',
        56: '20251004',
        57: 'https://www.example.org/a',
      }),
    ],
    [
      '2',
      row(61, {
        ...event,
        44: 'Madrid',
        51: '4',
        54: 'RS48',
        58: '-2960561',
        52: 'Moscow',
        53: 'RS',
        56: '55.75',
        57: '37.6',
        59: '20251004090000',
        60: 'https://www.example.org/a',
      }),
    ],
  ])('maps an event of version %s to a claim, a statement and a document', (_version, text) => {
    const { graph, node, links, unmapped } = read('gdelt', text);
    expect(node('d:gdelt-77')).toMatchObject({
      type: 'Request',
      properties: {
        cameo: '0232',
        eventType: 'REQUEST',
        mode: 'assist',
        contexts: ['military'],
        date: '2025-10-03',
        externalId: 'gdelt:77',
      },
    });
    expect(links('d:gdelt-77', 'ACTOR')).toMatchObject([{ to: 'ven', properties: { as: 'VENEZUELA' } }]);
    expect(links('d:gdelt-77', 'RECIPIENT')).toMatchObject([{ to: 'gdelt-rusmil-russian-army' }]);
    expect(links('gdelt-rusmil-russian-army', 'PART_OF')).toMatchObject([
      { to: 'rus', properties: { speaksFor: false } },
    ]);
    const documents = graph.nodes.filter(({ type }) => type === 'Document');
    expect(documents).toMatchObject([
      { properties: { url: 'https://www.example.org/a', date: '2025-10-04', consulted: true } },
    ]);
    expect(node('gdelt-place-moscow-55.75-37.6')).toMatchObject({
      properties: { name: 'Moscow', lat: 55.75, lon: 37.6 },
    });
    expect(links('gdelt-place-moscow-55.75-37.6', 'IN_STATE')).toMatchObject([{ to: 'rus' }]);
    expect(unmapped).toEqual({
      'column Actor1EthnicCode': 1,
      'column GoldsteinScale': 1,
      'column Actor2Geo_FullName': 1,
      'column ActionGeo_Type': 1,
      'column ActionGeo_ADM1Code': 1,
      'column ActionGeo_FeatureID': 1,
    });
  });

  it.each([
    ['QQ', 'FIPS code "QQ"'],
    ['SP', 'state "ESP", which is not in the graph'],
  ])('counts the country %s of a place if it is not in the graph', (code, says) => {
    const { links, unmapped } = read(
      'gdelt',
      row(58, { ...event, 9: '', 30: '', 50: 'Somewhere', 51: code }),
    );
    expect(links('gdelt-place-somewhere', 'IN_STATE')).toEqual([]);
    expect(unmapped).toEqual({ [says]: 1 });
  });

  it('counts invalid days and addresses, and unread columns', () => {
    const mention = row(16, {
      0: '77',
      1: '20251003090000',
      2: 'soon',
      4: 'o',
      5: 'BBC Monitoring',
      11: '60',
    });
    const { unmapped } = read('gdelt', `${row(58, { ...event, 1: '20251003', 51: 'RS' })}\n${mention}\n`);
    expect(unmapped).toEqual({
      'column Actor1EthnicCode': 1,
      'column GoldsteinScale': 1,
      'column ActionGeo_CountryCode': 1,
      'column EventTimeDate': 1,
      'column Confidence': 1,
      'date "soon"': 1,
      'article address other than http or https': 1,
    });
  });

  it('keeps 29 February of a common year as written, so that it is rejected at its line', () => {
    const text = row(58, { ...event, 1: '20230229' });
    const imported = importFormats
      .find(({ name }) => name === 'gdelt')
      ?.read(model, { dossier: 'd', states }, [{ file: 'f', text }]);
    const [given] = imported?.dossiers ?? [];
    if (!given) throw new Error('The format gives a dossier');
    const { map } = mergeDossier(model, given, { stored: null, title: 't' });
    const { problems } = readDossiers(model, [{ file: 'f', parsed: map, fileHash: '' }]);
    expect(problems).toMatchObject([{ code: 'DATE_INVALID', at: { file: 'f', line: 1 } }]);
    expect(problems[0]?.message).toContain('"2023-02-29"');
  });

  it('adds a document and statement for each mention', () => {
    const mention = row(16, {
      0: '77',
      1: '20251003090000',
      2: '20251005090000',
      3: '1',
      4: 'other.example',
      5: 'https://other.example/b',
      6: '3',
      11: '60',
    });
    const { graph } = read(
      'gdelt',
      `${row(58, { ...event, 57: 'https://www.example.org/a' })}\n${mention}\n${mention}\n`,
    );
    const contents = graph.links.filter(({ type, to }) => type === 'HAS_CONTENT' && to === 'd:gdelt-77');
    expect(contents.map(({ properties }) => properties['locator'])).toEqual([undefined, '3']);
  });

  it('reports the line of a row with another number of cells', () => {
    const format = importFormats.find(({ name }) => name === 'gdelt');
    const text = `${row(58, event)}\n${row(57, event)}\n1\t2\n`;
    const { problems } = format?.read(model, { dossier: 'd', states }, [{ file: 'f', text }]) ?? {
      problems: [],
    };
    expect(problems).toMatchObject([{ code: 'SYNTAX_INVALID', at: { file: 'f', line: 3 } }]);
  });
});

describe('the reader of PLOVER', () => {
  it('counts unread fields, also those of actors and places', () => {
    const { unmapped } = read(
      'plover',
      JSON.stringify({
        event: 'AID',
        eventText: 'aid was sent',
        source: [{ actorText: 'Caracas', code: 'VEN', geo: 'x' }],
        eventLoc: { name: 'Minsk', 'country code': 'BLR', lat: '53.9' },
        language: 'en',
      }),
    );
    expect(unmapped).toEqual({
      'field "language"': 1,
      'actor field "geo"': 1,
      'eventLoc field "lat"': 1,
      'state "BLR", which is not in the graph': 1,
    });
  });

  it.each(['RU', 'RUS'])('puts a place into the state of its country code %s', (country) => {
    const eventLoc = { name: 'Kazan', 'country code': country };
    const { graph, unmapped } = read('plover', JSON.stringify({ event: 'AID', eventText: 'aid', eventLoc }));
    expect(unmapped).toEqual({});
    expect(graph.links.filter(({ type }) => type === 'IN_STATE').map(({ to }) => to)).toEqual(['rus']);
  });

  it('counts a place without a name', () => {
    const event = { event: 'AID', eventText: 'aid', eventLoc: { 'country code': 'RU' } };
    expect(read('plover', JSON.stringify(event)).unmapped).toEqual({ 'place without a name': 1 });
  });
});

describe('the reader of ICEWS', () => {
  it('maps an event by column names', () => {
    const head = [
      'Event ID',
      'Event Date',
      'Source Name',
      'Source Sectors',
      'Source Country',
      'CAMEO Code',
      'Intensity',
      'Target Name',
      'Story ID',
      'Sentence Number',
      'Publisher',
      'City',
      'Country',
      'Latitude',
      'Longitude',
    ];
    const cells = [
      '5',
      '2025-10-03',
      'Foreign Ministry',
      'Government,Executive',
      'Russia',
      '163',
      '-8',
      'NULL',
      '99',
      '2',
      'Example Agency',
      'Minsk',
      'Belarus',
      '53.9',
      '27.56',
    ];
    const { node, links, graph, unmapped } = read('icews', `${head.join('\t')}\n${cells.join('\t')}\n`);
    expect(node('d:icews-5-2025-10-03')).toMatchObject({
      type: 'Sanction',
      properties: { externalId: 'icews:5:2025-10-03', mode: 'restrict' },
    });
    expect(links('d:icews-5-2025-10-03', 'ACTOR')).toMatchObject([{ to: 'icews-foreign-ministry' }]);
    expect(node('icews-foreign-ministry')).toMatchObject({
      properties: { sectors: ['Government', 'Executive'] },
    });
    expect(graph.links.find(({ type }) => type === 'HAS_CONTENT')).toMatchObject({
      properties: { locator: '2' },
    });
    expect(unmapped).toEqual({ 'column Source Country': 1, 'column Intensity': 1 });
  });
});

describe('the reader of FollowTheMoney', () => {
  const entities = [
    {
      id: 'Occ.1',
      schema: 'Occupancy',
      properties: { holder: ['p-1'], post: ['pos-1'], startDate: ['2013-04'] },
    },
    {
      id: 'p-1',
      schema: 'Person',
      properties: {
        name: ['A. Person', 'Other'],
        alias: ['Ap'],
        country: ['xx', 'VE', 'es'],
        birthDate: ['1960'],
      },
      first_seen: '2020',
      caption: 'A. Person',
    },
    {
      id: 'pos-1',
      schema: 'Position',
      properties: { name: ['Minister'], organization: ['o-1'], summary: ['x'] },
    },
    { id: 'o-1', schema: 'PublicBody', properties: { name: ['Ministry'], wikidataId: ['1', 'Q1'] } },
    {
      id: 'sa-1',
      schema: 'Sanction',
      datasets: ['lists'],
      properties: { entity: ['p-1', 'v-1'], authority: ['Council'], program: ['P', 'R'] },
    },
    { id: 'v-1', schema: 'Vessel', properties: { name: ['Ship'] } },
    { id: 'x', schema: 'Payment', properties: {} },
  ];

  it('maps actors, positions, sanctions and assets, and counts the rest', () => {
    const { node, links, unmapped } = read(
      'ftm',
      entities.map((entity) => JSON.stringify(entity)).join('\n'),
    );
    expect(node('ftm-p-1')).toMatchObject({
      properties: { name: 'A. Person', aliases: ['Other', 'Ap'], kind: 'PERSON', externalId: 'p-1' },
    });
    expect(links('ftm-p-1', 'HOLDS_POSITION')).toMatchObject([
      { to: 'ftm-o-1', properties: { title: 'Minister', date: '2013-04/..', speaksFor: false } },
    ]);
    expect(links('d:ftm-sa-1', 'ACTOR')).toMatchObject([{ to: 'ftm-named-council' }]);
    expect(links('d:ftm-sa-1', 'RECIPIENT')).toMatchObject([{ to: 'ftm-p-1' }]);
    expect(links('d:ftm-sa-1', 'OBJECT')).toMatchObject([{ to: 'd:ftm-v-1' }]);
    expect(links('ftm-p-1', 'PART_OF')).toMatchObject([{ to: 'ven', properties: { speaksFor: false } }]);
    expect(unmapped).toEqual({
      'alpha-2 code "xx"': 1,
      'state "ESP", which is not in the graph': 1,
      'field "first_seen"': 1,
      'Person.birthDate': 1,
      'Position.summary': 1,
      'PublicBody.wikidataId, values beyond the first': 1,
      'wikidataId "1"': 1,
      'Sanction.program, values beyond the first': 1,
      'schema "Payment"': 1,
    });
  });
});

describe('the reader of ClaimReview', () => {
  const review = {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: 'https://checker.example/r1',
    claimReviewed: 'the moon is a cheese',
    author: { '@type': 'Organization', name: 'Checker' },
    datePublished: '2025-10-03',
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: 'A. Person' },
      datePublished: '2025-10-01',
      appearance: [{ url: 'https://paper.example/p' }],
    },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: '1',
      bestRating: '5',
      worstRating: '1',
      alternateName: 'False',
    },
  };

  it('maps the claim, its author and the verdict', () => {
    const { graph } = read('claimreview', JSON.stringify(review));
    const claim = graph.nodes.find(({ type }) => type === 'Condition');
    expect(claim?.properties['text']).toBe('the moon is a cheese');
    expect(graph.links.filter(({ type }) => type === 'RESPONDS_TO')).toMatchObject([
      { to: claim?.id, properties: { stance: 'DENY', rating: 'False' } },
    ]);
    const inner = graph.links.find(({ type, to }) => type === 'HAS_CONTENT' && to === claim?.id);
    expect(
      graph.links.filter(({ from, type }) => from === inner?.from && type === 'ATTRIBUTED_TO'),
    ).toMatchObject([{ to: 'review-actor-a.-person' }]);
    expect(
      graph.nodes.filter(({ type }) => type === 'Document').map(({ properties }) => properties['url']),
    ).toEqual(['https://checker.example/r1', 'https://paper.example/p']);
  });

  it('accepts authors that are only names', () => {
    const named = {
      ...review,
      author: 'Checker',
      itemReviewed: { ...review.itemReviewed, author: 'A. Person' },
    };
    const { graph } = read('claimreview', JSON.stringify(named));
    const sources = graph.links.filter(({ type }) => type === 'ATTRIBUTED_TO').map(({ to }) => to);
    expect(sources).toContain('review-actor-a.-person');
    expect(graph.nodes.map(({ properties }) => properties['name'])).toContain('Checker');
  });

  it('counts unread fields, also those of nested objects', () => {
    const { unmapped } = read(
      'claimreview',
      JSON.stringify({
        ...review,
        inLanguage: 'en',
        author: { ...review.author, url: 'https://checker.example' },
        reviewRating: { ...review.reviewRating, image: 'x' },
      }),
    );
    expect(unmapped).toEqual({
      'field "inLanguage"': 1,
      'field "author.url"': 1,
      'field "reviewRating.image"': 1,
    });
  });

  it.each([
    ['5', 'CONFIRM'],
    ['3', 'QUERY'],
    ['none', 'COMMENT'],
  ])('reads a rating of %s of 5 as %s', (ratingValue, stance) => {
    const text = JSON.stringify([{ ...review, reviewRating: { ...review.reviewRating, ratingValue } }]);
    const { graph } = read('claimreview', text);
    expect(graph.links.find(({ type }) => type === 'RESPONDS_TO')?.properties['stance']).toBe(stance);
  });
});
