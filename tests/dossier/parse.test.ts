import { describe, expect, it } from '@jest/globals';
import { parseFile } from '../../src/dossier/parse.js';
import { place } from './read-text.js';

describe('parseFile', () => {
  it('keeps the text of a number as it is written, and positions', () => {
    const { value } = parseFile('a.yaml', 'a:\n  - 0232\n');
    expect(value).toMatchObject({
      entries: [
        { name: 'a', value: { items: [{ value: 232, written: '0232', position: { line: 2, column: 5 } }] } },
      ],
    });
  });

  it('takes JSON with tabs', () => {
    expect(parseFile('a.json', '{\n\t"a": [1,\n\t2]\n}').problems).toEqual([]);
  });

  it('puts aliases in place, at the position of their use', () => {
    const { value } = parseFile('a.yaml', 'a: &x [1]\nb: *x\n');
    expect(value).toMatchObject({
      entries: [{}, { value: { items: [{ value: 1, position: { line: 2, column: 4 } }] } }],
    });
  });

  it.each([
    ['an empty file', '', ['FILE_EMPTY 1:1']],
    ['a file of comments', '# nothing\n', ['FILE_EMPTY 1:1']],
    ['bad syntax', 'a: "x\n', ['SYNTAX_INVALID 2:1']],
    ['a field twice', 'a: 1\nb: 2\na: 3\n', ['FIELD_DOUBLED 3:1']],
    ['several documents', 'a: 1\n---\nb: 2\n', ['DOCUMENTS_SEVERAL 2:1']],
    ['a tag of its own', 'a: !js 1\n', ['TAG_REFUSED 1:8']],
    ['a standard tag', 'a: !!binary YQ==\n', ['TAG_REFUSED 1:13']],
    ['a merge key', 'a: &x {b: 1}\n<<: *x\n', ['MERGE_REFUSED 2:1']],
    ['a name that is no text', '1: 2\n', ['SYNTAX_INVALID 1:1']],
    ['an alias of nothing', 'a: *x\n', ['SYNTAX_INVALID 1:4']],
    ['an alias of itself', 'a: &x [*x]\n', ['NESTED_TOO_DEEP 1:8']],
    ['deep nesting', `${'['.repeat(60)}${']'.repeat(60)}`, ['NESTED_TOO_DEEP 1:52']],
  ])('refuses %s', (_, text, problems) => {
    expect(parseFile('a.yaml', text).problems.map(place)).toEqual(problems);
  });

  it('survives nesting beyond its own stack', () => {
    expect(parseFile('a.yaml', '['.repeat(20_000)).problems.map(({ code }) => code)).toEqual([
      'NESTED_TOO_DEEP',
    ]);
  });

  it('allows 100 uses of aliases, uses within uses counted', () => {
    const uses = (count: number): string => `[&a x${', *a'.repeat(count)}]`;
    expect(parseFile('a.yaml', uses(100)).problems).toEqual([]);
    expect(parseFile('a.yaml', uses(101)).problems.map(({ code }) => code)).toEqual(['ALIASES_TOO_MANY']);
    const laughs = Array.from(
      { length: 9 },
      (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}]`,
    ).join('\n');
    expect(parseFile('a.yaml', `a0: &a0 [x]\n${laughs}\n`).problems.map(({ code }) => code)).toEqual([
      'ALIASES_TOO_MANY',
    ]);
  });
});
