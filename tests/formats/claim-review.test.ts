import { describe, expect, it } from '@jest/globals';
import { readDossiers } from '../../src/dossier/dossier.js';
import { importFormats, mergeDossier, recognizeFormat } from '../../src/formats/formats.js';
import type { Imported, StoredDossier } from '../../src/formats/formats.js';
import { toPlain } from '../../src/formats/import-data.js';
import { model } from '../support/model.js';

async function imported(value: unknown): Promise<Imported> {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  expect(recognizeFormat({ file: 'f', text })?.name).toBe('claimreview');
  const format = importFormats.find(({ name }) => name === 'claimreview');
  if (!format) throw new Error('There is the format');
  return format.read(model, { dossier: () => 'd', states: new Map() }, [{ file: 'f', text }]);
}

/** What a text says: each claim with the names of those who made it, the checkers, the stance and the words of the verdict. */
async function verdictsIn(value: unknown): Promise<ReadonlyArray<unknown>> {
  const { dossiers, problems } = await imported(value);
  expect(problems).toEqual([]);
  return verdictsOf(dossiers[0], null);
}

function verdictsOf(
  given: Imported['dossiers'][number] | undefined,
  stored: StoredDossier | null,
): ReadonlyArray<unknown> {
  if (!given) throw new Error('The format gives a dossier');
  const { map, problems: taken } = mergeDossier(model, given, { stored, title: 't' });
  const { graphs, problems } = readDossiers(model, [{ file: 'f', parsed: map, fileHash: '0'.repeat(64) }]);
  expect([...taken, ...problems]).toEqual([]);
  const { nodes = [], links = [] } = graphs[0] ?? {};
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.properties['name'];
  const sourcesOf = (statement: string) =>
    links
      .filter(({ type, from }) => type === 'ATTRIBUTED_TO' && from === statement)
      .map(({ to }) => nameOf(to));
  return links
    .filter(({ type }) => type === 'RESPONDS_TO')
    .map(({ from, to, properties }) => ({
      claim: nodes.find(({ id }) => id === to)?.properties['text'],
      said: links
        .filter((link) => link.type === 'HAS_CONTENT' && link.to === to)
        .map((link) => sourcesOf(link.from)),
      checkers: sourcesOf(from),
      verdict: [properties['stance'], properties['rating']],
    }));
}

const rating = (ratingValue: unknown, alternateName?: string) => ({
  ...{ '@type': 'Rating', bestRating: 5, worstRating: 1 },
  ...{ ratingValue, alternateName },
});
const review = (more: object) => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://check.example/1',
  author: { '@type': 'Organization', name: 'Dock Check' },
  claimReviewed: 'the quay is closed',
  reviewRating: rating(1, 'False'),
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Ann One' } },
  ...more,
});
const found = {
  claim: 'the quay is closed',
  said: [['Ann One']],
  checkers: ['Dock Check'],
  verdict: ['DENY', 'False'],
};

describe('the reader of ClaimReview', () => {
  it.each([
    ['a list', [review({})]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [review({ '@context': undefined })] }],
    ['a named graph', { '@id': 'https://check.example/all', '@graph': [review({})] }],
    ['a type among others', review({ '@type': ['Article', 'ClaimReview'] })],
    ['a text without a context', review({ '@context': undefined })],
    [
      'a context of its own',
      {
        '@context': { s: 'http://schema.org/', name: 's:name', claim: 's:claimReviewed' },
        '@type': 's:ClaimReview',
        's:url': { '@id': 'https://check.example/1' },
        's:author': { name: 'Dock Check' },
        claim: 'the quay is closed',
        's:reviewRating': {
          's:ratingValue': 1,
          's:bestRating': 5,
          's:worstRating': 1,
          's:alternateName': 'False',
        },
        's:itemReviewed': { 's:author': { '@type': 's:Person', name: 'Ann One' } },
      },
    ],
    [
      'a feed',
      {
        '@context': 'http://schema.org',
        '@type': 'DataFeed',
        dataFeedElement: [{ '@type': 'DataFeedItem', item: [review({ '@context': undefined })] }],
      },
    ],
    [
      'references by @id',
      {
        '@context': 'https://schema.org',
        '@graph': [
          review({
            '@context': undefined,
            author: { '@id': '#us' },
            reviewRating: { '@id': '#r' },
            itemReviewed: { '@id': '#i' },
          }),
          { '@id': '#us', '@type': 'Organization', name: 'Dock Check' },
          { '@id': '#r', ...rating('1', 'False') },
          { '@id': '#i', '@type': 'Claim', author: { '@id': '#ann' } },
          { '@id': '#ann', '@type': 'Person', name: 'Ann One' },
        ],
      },
    ],
  ])('reads %s', async (_what, value) => {
    expect(await verdictsIn(value)).toEqual([found]);
    expect([...(await imported(value)).unmapped]).toEqual([]);
  });

  it.each([
    [
      'several checkers',
      { author: [{ name: 'Dock Check' }, { name: 'Pier Watch' }] },
      { checkers: ['Dock Check', 'Pier Watch'] },
    ],
    [
      'several authors of the claim',
      { itemReviewed: { author: [{ name: 'Ann One' }, { name: 'Bo Two' }] } },
      { said: [['Ann One', 'Bo Two']] },
    ],
    [
      'several places where the claim was made',
      { itemReviewed: [{ author: 'Ann One' }, { author: 'Bo Two' }] },
      { said: [['Ann One'], ['Bo Two']] },
    ],
    ['a rating that is a text', { reviewRating: 'Mostly false' }, { verdict: ['COMMENT', 'Mostly false'] }],
    [
      'a value that is a text',
      { reviewRating: rating('Misleading') },
      { verdict: ['COMMENT', 'Misleading'] },
    ],
    [
      'a value that is a number as text',
      { reviewRating: rating('5', 'True') },
      { verdict: ['CONFIRM', 'True'] },
    ],
    [
      'a value that is a hexadecimal number',
      { reviewRating: rating('0x5', 'Odd') },
      { verdict: ['COMMENT', 'Odd'] },
    ],
    ['no author', { author: undefined }, { checkers: ['check.example'] }],
  ])('reads %s', async (_what, more, expected) => {
    expect(await verdictsIn(review(more))).toEqual([{ ...found, ...expected }]);
  });

  it('reads as many ratings and items as claims in their order', async () => {
    const value = review({
      claimReviewed: ['shape a', 'shape b'],
      reviewRating: [rating(1, 'False'), rating(5, 'True')],
      itemReviewed: [{ author: 'Ann One' }, { author: 'Bo Two' }],
    });
    expect(await verdictsIn(value)).toEqual([
      { ...found, claim: 'shape a' },
      { ...found, claim: 'shape b', said: [['Bo Two']], verdict: ['CONFIRM', 'True'] },
    ]);
  });

  it('does not guess to which of several claims a rating belongs, and counts it', async () => {
    const value = review({
      claimReviewed: ['a', 'b', 'c'],
      reviewRating: [rating(1, 'False'), rating(5, 'True')],
    });
    const verdicts = await verdictsIn(value);
    expect(verdicts).toMatchObject([1, 2, 3].map(() => ({ verdict: ['COMMENT', undefined] })));
    expect(
      (await imported(value)).unmapped.get('reviewRating that names none of several claims'),
    ).toMatchObject({
      count: 2,
      example: 'False',
    });
  });

  it('keeps two claims of one page apart whose beginnings are equal', async () => {
    const text = 'the vessel carried a cargo of forbidden grain to the ';
    const verdicts = await verdictsIn([
      review({ claimReviewed: `${text}north` }),
      review({ claimReviewed: `${text}south`, reviewRating: rating(5, 'True') }),
    ]);
    expect(verdicts).toMatchObject([
      { claim: `${text}north`, verdict: ['DENY', 'False'] },
      { claim: `${text}south`, verdict: ['CONFIRM', 'True'] },
    ]);
  });

  it('replaces a verdict by its correction', async () => {
    const [first, second] = [
      await imported(review({ datePublished: '2024-05-01' })),
      await imported(review({ datePublished: '2024-05-03', reviewRating: rating(5, 'True') })),
    ];
    const stored = storedOf(first);
    expect(verdictsOf(second.dossiers[0], stored)).toEqual([{ ...found, verdict: ['CONFIRM', 'True'] }]);
  });

  it.each(['https://contexts.example/x', 'https://schema.org.evil.example/'])(
    'refuses the context %s, which would have to be fetched, and reads the rest',
    async (context) => {
      const { problems, dossiers } = await imported(
        `${JSON.stringify(review({ '@context': context }))}\n${JSON.stringify(review({ claimReviewed: 'other' }))}`,
      );
      expect(problems).toMatchObject([
        {
          code: 'SYNTAX_INVALID',
          at: { file: 'f', line: 1 },
          message: expect.stringContaining(`"${context}"`),
        },
      ]);
      expect(verdictsOf(dossiers[0], null)).toMatchObject([{ claim: 'other' }]);
    },
  );

  it('reports a review without a claim at its place', async () => {
    const { problems } = await imported(
      `[${JSON.stringify(review({}))},\n ${JSON.stringify(review({ claimReviewed: ' ' }))}]`,
    );
    expect(problems).toMatchObject([{ code: 'FIELD_MISSING', at: { file: 'f', line: 2, column: 2 } }]);
  });

  it('counts what it cannot keep, with an example and its place', async () => {
    const { unmapped } = await imported([
      review({ itemReviewed: 'a post', inLanguage: 'en' }),
      { '@type': 'Person', name: 'Nobody' },
    ]);
    expect([...unmapped]).toEqual([
      ['itemReviewed that is only a text', expect.objectContaining({ count: 1, example: 'a post' })],
      ['field "inLanguage"', expect.objectContaining({ count: 1, example: 'en' })],
      ['object of type "Person"', expect.objectContaining({ count: 1, example: 'Nobody' })],
    ]);
  });
});

/** Returns a dossier as it would be stored after its first import. */
function storedOf({ dossiers: [given] }: Imported): StoredDossier {
  if (!given) throw new Error('The format gives a dossier');
  const { map } = mergeDossier(model, given, { stored: null, title: 't' });
  const { graphs } = readDossiers(model, [{ file: 'f', parsed: map, fileHash: '0'.repeat(64) }]);
  const [graph] = graphs;
  if (!graph) throw new Error('The dossier is valid');
  const { nodes, links } = graph;
  const dossier = {
    type: 'Dossier',
    id: 'd',
    own: false,
    properties: toPlain(map) as Record<string, string>,
  };
  const records = nodes.map((node) => ({
    node: { ...node, own: node.id.startsWith('d:') },
    links: links.filter(({ from }) => from === node.id),
  }));
  return { dossier: { ...dossier, properties: { idScheme: 2, title: 't' } }, records };
}
