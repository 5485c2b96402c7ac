import { describe, expect, it } from '@jest/globals';
import { articleParagraphs, placeWords } from '../../src/explorer/pages/article-paragraphs.js';
import type { OutlineStatement } from '../../src/explorer/pages/outline-statement.js';

describe('articleParagraphs', () => {
  const statement = (id: string, ...places: ReadonlyArray<string | null>) => {
    const contents = places.map((locator, nth) => ({
      ...{ id: `${id}.${nth}`, locator, factuality: 'CERTAIN', inferred: false, as: null },
    }));
    // Only id and contents are read.
    return { id, contents } as unknown as OutlineStatement;
  };
  const placesOf = (...statements: ReadonlyArray<OutlineStatement>) =>
    articleParagraphs(
      statements.map(({ id }) => ({ id, locator: null })),
      new Map(statements.map((one) => [one.id, one])),
    );

  it('orders paragraphs by number, those without a place last', () => {
    expect(placesOf(statement('s', 'p10', null, 'p2')).map(({ locator }) => locator)).toEqual([
      'p2',
      'p10',
      null,
    ]);
  });

  it('puts what several statements say at one place together, and marks where each begins', () => {
    const [first, second] = placesOf(statement('s', 'p1', 'p2'), statement('t', 'p2'));
    expect(first?.entries.map(({ statement: { id }, isFirst }) => [id, isFirst])).toEqual([['s', true]]);
    expect(second?.entries.map(({ statement: { id }, isFirst }) => [id, isFirst])).toEqual([
      ['s', false],
      ['t', true],
    ]);
  });

  it('takes the place of the statement for contents without one, and keeps a statement without contents', () => {
    const statements = new Map([statement('s', null), statement('t')].map((one) => [one.id, one]));
    const reports = [
      { id: 's', locator: 'p3' },
      { id: 't', locator: 'p1' },
      { id: 'gone', locator: 'p2' },
    ];
    expect(
      articleParagraphs(reports, statements).map(({ locator, entries }) => [locator, entries.length]),
    ).toEqual([
      ['p1', 1],
      ['p3', 1],
    ]);
  });
});

describe('placeWords', () => {
  it.each([
    ['p8', 'Paragraph 8'],
    ['min 12', 'min 12'],
    [null, 'Without a place in the document'],
  ])('says %s as "%s"', (locator, words) => {
    expect(placeWords(locator)).toBe(words);
  });
});
