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
async function read(format: string, text: string): Promise<Read> {
  expect(recognizeFormat({ file: 'f', text })?.name).toBe(format);
  const found = importFormats.find(({ name }) => name === format);
  const imported = await found?.read(model, { dossier: () => 'd', states }, [{ file: 'f', text }]);
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
    unmapped: Object.fromEntries([...(imported?.unmapped ?? [])].map(([what, { count }]) => [what, count])),
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
  ])('maps an event of version %s to a claim, a statement and a document', async (_version, text) => {
    const { graph, node, links, unmapped } = await read('gdelt', text);
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
    expect(links('d:gdelt-77', 'RECIPIENT')).toMatchObject([
      { to: expect.stringMatching(/^d\.actor\.russian-army-rusmil-rus_/) },
    ]);
    const [recipient] = links('d:gdelt-77', 'RECIPIENT');
    expect(links(recipient?.to ?? '', 'PART_OF')).toMatchObject([
      { to: 'rus', properties: { speaksFor: false } },
    ]);
    const documents = graph.nodes.filter(({ type }) => type === 'Document');
    expect(documents).toMatchObject([
      { properties: { url: 'https://www.example.org/a', date: '2025-10-04', consulted: true } },
    ]);
    const [place] = links('d:gdelt-77', 'LOCATED_AT');
    expect(node(place?.to ?? '')).toMatchObject({
      properties: { name: 'Moscow', lat: 55.75, lon: 37.6 },
    });
    expect(links(place?.to ?? '', 'IN_STATE')).toMatchObject([{ to: 'rus' }]);
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
  ])('counts the country %s of a place if it is not in the graph', async (code, says) => {
    const { graph, unmapped } = await read(
      'gdelt',
      row(58, { ...event, 9: '', 30: '', 50: 'Somewhere', 51: code }),
    );
    expect(graph.links.filter(({ type }) => type === 'IN_STATE')).toEqual([]);
    expect(unmapped).toEqual({ [says]: 1 });
  });

  it('counts invalid days and addresses, and unread columns', async () => {
    const mention = row(16, {
      0: '77',
      1: '20251003090000',
      2: 'soon',
      4: 'o',
      5: 'BBC Monitoring',
      11: '60',
    });
    const { unmapped } = await read(
      'gdelt',
      `${row(58, { ...event, 1: '20251003', 51: 'RS' })}\n${mention}\n`,
    );
    expect(unmapped).toEqual({
      'column Actor1EthnicCode': 1,
      'column GoldsteinScale': 1,
      'column ActionGeo_CountryCode': 1,
      'column EventTimeDate': 1,
      'column Confidence': 1,
      date: 1,
      'article address other than http or https': 1,
    });
  });

  it('keeps 29 February of a common year as written, so that it is rejected at its line', async () => {
    const text = row(58, { ...event, 1: '20230229' });
    const imported = await importFormats
      .find(({ name }) => name === 'gdelt')
      ?.read(model, { dossier: () => 'd', states }, [{ file: 'f', text }]);
    const [given] = imported?.dossiers ?? [];
    if (!given) throw new Error('The format gives a dossier');
    const { map } = mergeDossier(model, given, { stored: null, title: 't' });
    const { problems } = readDossiers(model, [{ file: 'f', parsed: map, fileHash: '' }]);
    expect(problems).toMatchObject([{ code: 'DATE_INVALID', at: { file: 'f', line: 1 } }]);
    expect(problems[0]?.message).toContain('"2023-02-29"');
  });

  it('adds a document and statement for each mention', async () => {
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
    const { graph } = await read(
      'gdelt',
      `${row(58, { ...event, 57: 'https://www.example.org/a' })}\n${mention}\n${mention}\n`,
    );
    const contents = graph.links.filter(({ type, to }) => type === 'HAS_CONTENT' && to === 'd:gdelt-77');
    expect(contents.map(({ properties }) => properties['locator'])).toEqual([undefined, '3']);
  });

  it('reports the line of a row with another number of cells', async () => {
    const format = importFormats.find(({ name }) => name === 'gdelt');
    const text = `${row(58, event)}\n${row(57, { ...event, 0: '78' })}\n1\t2\n`;
    const { problems } = (await format?.read(model, { dossier: () => 'd', states }, [
      { file: 'f', text },
    ])) ?? {
      problems: [],
    };
    expect(problems).toMatchObject([{ code: 'SYNTAX_INVALID', at: { file: 'f', line: 3 } }]);
  });
});

describe('the reader of PLOVER', () => {
  it('counts unread fields, also those of actors and places', async () => {
    const { unmapped } = await read(
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

  it.each(['RU', 'RUS'])('puts a place into the state of its country code %s', async (country) => {
    const eventLoc = { name: 'Kazan', 'country code': country };
    const { graph, unmapped } = await read(
      'plover',
      JSON.stringify({ event: 'AID', eventText: 'aid', eventLoc }),
    );
    expect(unmapped).toEqual({});
    expect(graph.links.filter(({ type }) => type === 'IN_STATE').map(({ to }) => to)).toEqual(['rus']);
  });

  it('counts a place without a name', async () => {
    const event = { event: 'AID', eventText: 'aid', eventLoc: { 'country code': 'RU' } };
    expect((await read('plover', JSON.stringify(event))).unmapped).toEqual({ 'place without a name': 1 });
  });
});

describe('the reader of ICEWS', () => {
  it('maps an event by column names', async () => {
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
    const { node, links, graph, unmapped } = await read('icews', `${head.join('\t')}\n${cells.join('\t')}\n`);
    expect(node('d:icews-5.2025-10-03')).toMatchObject({
      type: 'Sanction',
      properties: { externalId: 'icews:5:2025-10-03', mode: 'restrict' },
    });
    expect(links('d:icews-5.2025-10-03', 'ACTOR')).toMatchObject([{ to: 'd.actor.foreign-ministry' }]);
    expect(node('d.actor.foreign-ministry')).toMatchObject({
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

  it('maps actors, positions, sanctions and assets, and counts the rest', async () => {
    const { node, links, unmapped } = await read(
      'ftm',
      entities.map((entity) => JSON.stringify(entity)).join('\n'),
    );
    expect(node('ftm-p-1')).toMatchObject({
      properties: { name: 'A. Person', aliases: ['Other', 'Ap'], kind: 'PERSON', externalId: 'p-1' },
    });
    expect(links('ftm-p-1', 'HOLDS_POSITION')).toMatchObject([
      { to: 'ftm-o-1', properties: { title: 'Minister', date: '2013-04/..', speaksFor: false } },
    ]);
    expect(links('d:ftm-sa-1', 'ACTOR')).toMatchObject([{ to: 'd.named.council' }]);
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
      wikidataId: 1,
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

  it('maps the claim, its author and the verdict', async () => {
    const { graph } = await read('claimreview', JSON.stringify(review));
    const claim = graph.nodes.find(({ type }) => type === 'Condition');
    expect(claim?.properties['text']).toBe('the moon is a cheese');
    expect(graph.links.filter(({ type }) => type === 'RESPONDS_TO')).toMatchObject([
      { to: claim?.id, properties: { stance: 'DENY', rating: 'False' } },
    ]);
    const inner = graph.links.find(({ type, to }) => type === 'HAS_CONTENT' && to === claim?.id);
    expect(
      graph.links.filter(({ from, type }) => from === inner?.from && type === 'ATTRIBUTED_TO'),
    ).toMatchObject([{ to: expect.stringMatching(/^d\.actor\.a-person_/) }]);
    expect(
      graph.nodes.filter(({ type }) => type === 'Document').map(({ properties }) => properties['url']),
    ).toEqual(['https://checker.example/r1', 'https://paper.example/p']);
  });

  it('accepts authors that are only names', async () => {
    const named = {
      ...review,
      author: 'Checker',
      itemReviewed: { ...review.itemReviewed, author: 'A. Person' },
    };
    const { graph } = await read('claimreview', JSON.stringify(named));
    const sources = graph.links.filter(({ type }) => type === 'ATTRIBUTED_TO').map(({ to }) => to);
    expect(sources).toContainEqual(expect.stringMatching(/^d\.actor\.a-person_/));
    expect(graph.nodes.map(({ properties }) => properties['name'])).toContain('Checker');
  });

  it('counts unread fields, also those of nested objects', async () => {
    const { unmapped } = await read(
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
  ])('reads a rating of %s of 5 as %s', async (ratingValue, stance) => {
    const text = JSON.stringify([{ ...review, reviewRating: { ...review.reviewRating, ratingValue } }]);
    const { graph } = await read('claimreview', text);
    expect(graph.links.find(({ type }) => type === 'RESPONDS_TO')?.properties['stance']).toBe(stance);
  });
});

describe('odd shapes', () => {
  const claimsOf = ({ graph }: Read) =>
    graph.nodes.filter(({ type }) => type === 'Event' || type === 'Request');
  const nameOf = ({ node }: Read, id: string) => node(id)?.properties['name'];
  const named = (found: Read, type: string) =>
    found.graph.links.filter((link) => link.type === type).map(({ to }) => nameOf(found, to));

  it("of PLOVER are read: texts, numbers and lists in each other's place", async () => {
    const base = { event: 'ASSAULT', text: 'one', publication: 'Gaz' };
    const found = await read(
      'plover',
      JSON.stringify([
        {
          ...base,
          id: 'q1',
          date: '2021-05-01',
          source: ['USA'],
          target: [{ actorText: 'crowd' }],
          dead: 12,
          injured: '3',
        },
        {
          ...base,
          id: 'q2',
          date: 20210502,
          source: [{ actorText: 'guards', code: 'RUS', sector: ['GOV', 'MIL'] }],
          publication: ['Gaz', 'Tid'],
        },
        {
          ...base,
          id: 3,
          event: 'assault',
          date: '2021-05',
          source: { actorText: 'guards' },
          eventLoc: [{ name: 'North' }, 'South'],
        },
        { ...base, id: 'q4', date: '2021-05-03T10:00:00Z', source: [null, 7, [], { actorText: 'guards' }] },
      ]),
    );
    expect(claimsOf(found).map(({ properties }) => properties['date'])).toEqual([
      '2021-05-01',
      '2021-05-02',
      '2021-05',
      '2021-05-03',
    ]);
    expect(claimsOf(found)[0]?.properties['quantityText']).toBe('dead: 12, injured: 3');
    expect(named(found, 'ACTOR')).toEqual(['USA', 'guards', 'guards', '7', 'guards']);
    expect(named(found, 'LOCATED_AT')).toEqual(['North', 'South']);
    expect(
      found.graph.nodes.find(({ properties }) => properties['externalId'] === 'plover:RUS GOV MIL'),
    ).toMatchObject({
      properties: { sectors: ['GOV', 'MIL'], kind: 'ORGANIZATION' },
    });
    expect(
      found.graph.links.filter(({ type, to }) => type === 'HAS_CONTENT' && to === 'd:plover-q2'),
    ).toHaveLength(2);
    expect(found.unmapped).toEqual({ 'actor that is no object': 2 });
  });

  it('of FollowTheMoney are read: numbers, single values, several authorities and places', async () => {
    const found = await read(
      'ftm',
      [
        {
          id: 123,
          schema: 'Person',
          properties: { name: 'Plain Name', alias: [77, 'Al'] },
          dataset: 'single',
        },
        {
          id: 'k5',
          schema: 'Event',
          properties: { name: ['Clash'], location: ['North', 'South'], involved: ['123'] },
        },
        { id: 'k7', schema: 'Sanction', properties: { entity: ['123'], authority: ['A', 'B'] } },
        { id: 'k8', schema: 'PublicBody', properties: { name: ['Sub'], wikidataId: ['q42'] } },
      ]
        .map((entity) => JSON.stringify(entity))
        .join('\n'),
    );
    expect(found.node('ftm-123')).toMatchObject({
      properties: { name: 'Plain Name', aliases: ['77', 'Al'], externalId: '123' },
    });
    expect(named(found, 'LOCATED_AT')).toEqual(['North', 'South']);
    expect(found.links('d:ftm-k7', 'ACTOR').map(({ to }) => nameOf(found, to))).toEqual(['A', 'B']);
    expect(found.node('ftm-k8')).toMatchObject({ properties: { wikidataId: 'Q42' } });
    expect(found.unmapped).toEqual({});
  });
});

describe('the dates of foreign files', () => {
  it.each([
    ['2019', '2019'],
    ['2019-11', '2019-11'],
    ['2019-11-05', '2019-11-05'],
    ['20191105', '2019-11-05'],
    ['2019-11-05T23:30:00-05:00', '2019-11-05'],
    ['2019-11-05 10:00', '2019-11-05'],
    ['20191105T101500Z', '2019-11-05'],
    ['2019-11-05T10:15:00.123456+0200', '2019-11-05'],
  ])('%s is read as %s', async (text, date) => {
    const event = { id: 'e', schema: 'Event', properties: { name: ['N'], date: [text] } };
    const found = await read('ftm', JSON.stringify(event));
    expect(found.node('d:ftm-e')?.properties['date']).toBe(date);
    expect(found.unmapped).toEqual({});
  });

  it.each([
    ...['2019/11/05', '1572912000', '1572912000000', '2019-1-5', '2019 or 2020', '5 Nov 2019', '1/3/2017'],
    ...['2019-11-05x', '19', '2019-11-05T', 'today'],
  ])('%s is left out and counted, never cut', async (text) => {
    const event = { id: 'e', schema: 'Event', properties: { name: ['N'], date: [text] } };
    const found = await read('ftm', JSON.stringify(event));
    expect(found.node('d:ftm-e')?.properties['date']).toBeUndefined();
    expect(found.unmapped).toEqual({ date: 1 });
  });

  it.each([
    ['2014-03-23', '2014', '2014-03-23/2014'],
    ['2014', '2014', '2014/2014'],
    ['2014-03', '2014-03-01', '2014-03/2014-03-01'],
  ])('an office from %s to %s is held in %s', async (start, end, date) => {
    const { links } = await read('ftm', office(start, end));
    expect(links('ftm-h', 'HOLDS_POSITION')).toMatchObject([{ properties: { date } }]);
  });

  it('an office that ends before it begins is a problem of that record alone', async () => {
    const ftm = importFormats.find(({ name }) => name === 'ftm');
    const context = { dossier: () => 'd', states };
    const files = [{ file: 'f', text: office('2014-03-23', '2013') }];
    const { problems = [], dossiers = [], isRejected } = (await ftm?.read(model, context, files)) ?? {};
    expect(problems).toMatchObject([{ code: 'DATE_INVALID', at: { line: 4 } }]);
    expect(isRejected).toBe(false);
    expect(dossiers[0]?.records).toHaveLength(2);
  });

  function office(startDate: string, endDate: string): string {
    return [
      { id: 'h', schema: 'Person', properties: { name: ['Gail Reeve'] } },
      { id: 'o', schema: 'PublicBody', properties: { name: ['Reed Council'] } },
      { id: 'q', schema: 'Position', properties: { name: ['Reeve'], organization: ['o'] } },
      {
        id: 'y',
        schema: 'Occupancy',
        properties: { holder: ['h'], post: ['q'], startDate: [startDate], endDate: [endDate] },
      },
    ]
      .map((entity) => JSON.stringify(entity))
      .join('\n');
  }
});

describe('tables of ICEWS', () => {
  const head = ['Event ID', 'Event Date', 'Source Name', 'Source Sectors', 'CAMEO Code', 'Publisher'];
  const problemsOf = async (text: string) => {
    const icews = importFormats.find(({ name }) => name === 'icews');
    const found = await icews?.read(model, { dossier: () => 'd', states }, [{ file: 'f', text }]);
    return found?.problems ?? [];
  };
  const table = (...rows: ReadonlyArray<string>) => [head.join('\t'), ...rows].join('\n');

  it('have quotes around cells', async () => {
    const row = '901\t2017-01-01\t"Women, ""Alpha"""\t"Social,General Population"\t190\tWire';
    const { graph } = await read('icews', table(row));
    expect(graph.nodes.find(({ properties }) => properties['name'] === 'Women, "Alpha"')).toMatchObject({
      properties: { sectors: ['Social', 'General Population'] },
    });
  });

  it.each([
    ['shorter', '906\t2017-01-05\tX'],
    ['longer', '906\t2017-01-05\tX\tNULL\t042\tWire\tmore'],
  ])('are refused with the line of a row that is %s than the header', async (_what, row) => {
    const full = '907\t2017-01-06\tX\tNULL\t042\tWire';
    expect(await problemsOf(table(full, row))).toMatchObject([{ code: 'SYNTAX_INVALID', at: { line: 3 } }]);
  });

  it('are refused with a column that occurs twice', async () => {
    const text = `${head.join('\t')}\tPublisher\n${'1\t'.repeat(6)}1`;
    expect(await problemsOf(text)).toMatchObject([{ code: 'SYNTAX_INVALID', at: { line: 1 } }]);
  });

  it.each(['13y', '40', ''])(
    'with the code "%s" keep the event without a code, and count it',
    async (code) => {
      const { node, unmapped } = await read('icews', table(`1\t2017-01-01\tX\tNULL\t${code}\tWire`));
      const { properties = {} } = node('d:icews-1.2017-01-01') ?? {};
      expect([properties['cameo'], properties['eventType']]).toEqual([undefined, undefined]);
      expect(unmapped).toEqual({ 'code that is not one of CAMEO': 1 });
    },
  );
});

describe('tables of CSV', () => {
  const problemsOf = async (file: string, text: string) => {
    const csv = importFormats.find(({ name }) => name === 'csv');
    const found = await csv?.read(model, { dossier: () => 'd', states }, [{ file, text }]);
    const [given] = found?.dossiers ?? [];
    if (!found || !given) throw new Error('The format gives a dossier');
    const { map } = mergeDossier(model, given, { stored: null, title: 't' });
    const { problems } = readDossiers(model, [{ file, parsed: map, fileHash: '0'.repeat(64) }]);
    return [...found.problems, ...problems];
  };

  it('are refused with a column that occurs twice', async () => {
    const problems = await problemsOf(
      'Actor.csv',
      'id,name,name,kind\nq,Quay Nine,Quay Other,ORGANIZATION\n',
    );
    expect(problems).toMatchObject([{ code: 'SYNTAX_INVALID', at: { line: 1, column: 9 } }]);
  });

  it.each(['0x10', '0b11', '0o17', '1_000', 'Infinity', '1e999', '12345678901234567890'])(
    'are refused with the number %s',
    async (number) => {
      expect(await problemsOf('Place.csv', `id,name,lat,lon\nq,Point,${number},2\n`)).toMatchObject([
        { code: 'VALUE_INVALID', at: { line: 2, column: 9 } },
      ]);
    },
  );

  it.each([' 48.8 ', '1e1', '-7', '+7'])('accept the number %j', async (number) => {
    expect(await problemsOf('Place.csv', `id,name,lat,lon\nq,Point,${number},2\n`)).toEqual([]);
  });
});

describe('the answer of an API', () => {
  it('is read: its results, and what stands beside them is counted', async () => {
    const person = { id: 'p', schema: 'Person', properties: { name: ['Gail Reeve'] } };
    const { node, unmapped } = await read(
      'ftm',
      JSON.stringify({ limit: 10, next: null, results: [person] }),
    );
    expect(node('ftm-p')).toMatchObject({ properties: { name: 'Gail Reeve' } });
    expect(unmapped).toEqual({ 'field "limit" beside the results': 1, 'field "next" beside the results': 1 });
  });
});

describe('a file without a record that can be imported', () => {
  it.each([
    ['ftm', '{"results": [], "total": 0}'],
    ['ftm', '{"id": "x", "schema": "Payment", "properties": {}}'],
    ['plover', '[]'],
    ['claimreview', '{"@context": "https://schema.org", "@type": "Person", "name": "A"}'],
    ['icews', 'Event ID\tEvent Date\tCAMEO Code\n'],
  ])('of %s is a problem, not an empty dossier', async (format, text) => {
    const found = importFormats.find(({ name }) => name === format);
    const imported = await found?.read(model, { dossier: () => 'd', states }, [{ file: 'f', text }]);
    expect(imported?.problems).toMatchObject([{ code: 'FILE_EMPTY', at: { file: 'f' } }]);
  });
});
