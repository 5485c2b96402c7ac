import { describe, expect, it } from '@jest/globals';
import { searchQueries } from '../../../src/compile/roots/search-queries.js';
import { searchWords } from '../../../src/compile/roots/search-words.js';

const hostile = [
  '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
  'a"b\\ OR NOT c*~2 [d TO e] _exists_:f /g/ h^9',
  '\u{fdfa}'.repeat(54),
  'a-'.repeat(250),
  '美'.repeat(500),
  'ab '.repeat(166),
  '\u0301'.repeat(500),
  '\ud800',
];

function textsOf(text: string): ReadonlyArray<string> {
  const { exact, near, linked } = searchQueries(searchWords(text));
  return [
    ...[...exact, ...near].map(({ query }) => query),
    ...linked.flatMap(({ names, clauses }) => [names, ...clauses]),
  ];
}

describe('searchQueries', () => {
  it('asks for the name, then its words, then the words of texts; the last word may be incomplete', () => {
    expect(searchQueries(searchWords('the Nicolás Mad')).exact).toEqual([
      { index: 'search_keys', query: 'nicolasmad', rank: 9 },
      { index: 'search_keys', query: 'nicolasmad*', rank: 8 },
      { index: 'search_keys', query: 'nicolasmad~1', rank: 6 },
      { index: 'search_keys', query: 'nicolasmad~2', rank: 5 },
      { index: 'search_names', query: '(the) +(nicolas) +(mad mad*)', rank: 7 },
      { index: 'search_words', query: '(the) +(nicolas) +(mad mad*)', rank: 4 },
      { index: 'search_forms', query: '(the) +(nicolas) +(mad mad*)', rank: 3 },
    ]);
  });

  it('asks for a compound as a phrase and as one word, and for letters without spaces as a phrase', () => {
    const queryOf = (text: string) => searchQueries(searchWords(text)).exact.at(-1)?.query;
    expect(queryOf('S-30')).toBe('+("s 30" s30 s30*)');
    expect(queryOf('北京')).toBe('+("北 京")');
  });

  it('asks for misspelt words and for most words only if the words are few', () => {
    expect(searchQueries(searchWords('washingtn post')).near.map(({ query }) => query)).toEqual([
      '+(washingtn^4 washingtn* washingtn~2) +(post^4 post* post~1)',
      '+(washingtn^4 washingtn* washingtn~2) +(post^4 post* post~1)',
      '(+(post)) (+(washingtn))',
    ]);
    expect(searchQueries(searchWords('one two three four five six seven')).near).toEqual([]);
  });

  it('has no query for signs', () => {
    expect(searchQueries(searchWords('!!! *'))).toEqual({ exact: [], near: [], linked: [] });
  });

  it.each(hostile)('gives the signs and words of %j no meaning for Lucene', (text) => {
    for (const query of textsOf(text)) {
      // The signs that the queries themselves consist of, and folded words.
      expect(query).toMatch(/^(?:[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+(?:\*|~[12]|\^4)?|[ +()"]|\^4)*$/u);
      expect(query).not.toMatch(/\b(?:AND|OR|NOT|TO)\b/);
    }
  });

  it.each(hostile)('has fewer terms for %j than Lucene allows', (text) => {
    const mostOfOneWord = 50; // Lucene's limit of the terms that a misspelt word stands for
    for (const query of textsOf(text)) {
      const misspelt = query.match(/~/g)?.length ?? 0;
      expect(query.split(/[ "]+/).length + misspelt * mostOfOneWord).toBeLessThan(1_024);
      for (const [, beginning = ''] of query.matchAll(/([^ ()"]+)\*/g))
        expect(Buffer.byteLength(beginning)).toBeLessThan(1_000);
      expect(
        Math.max(...[...query.matchAll(/([^ ()"+*]+)~/g)].map(([, word = '']) => word.length), 0),
      ).toBeLessThan(45);
    }
  });
});
