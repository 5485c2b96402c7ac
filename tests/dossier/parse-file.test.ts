import { describe, expect, it } from '@jest/globals';
import { parseFile } from '../../src/dossier/parse-file.js';
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

  it('accepts JSON with tabs', () => {
    expect(parseFile('a.json', '{\n\t"a": [1,\n\t2]\n}').problems).toEqual([]);
  });

  it('replaces aliases by their values, at the position of their use', () => {
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
    ['a field name that is not text', '1: 2\n', ['SYNTAX_INVALID 1:1']],
    ['an alias without an anchor', 'a: *x\n', ['SYNTAX_INVALID 1:4']],
    ['an alias of itself', 'a: &x [*x]\n', ['NESTED_TOO_DEEP 1:8']],
    ['deep nesting', `${'['.repeat(60)}${']'.repeat(60)}`, ['NESTED_TOO_DEEP 1:52']],
  ])('rejects %s', (_, text, problems) => {
    expect(parseFile('a.yaml', text).problems.map(place)).toEqual(problems);
  });

  const levels = (count: number, line: (level: number) => string): string =>
    Array.from({ length: count }, (_, level) => line(level)).join('\n');
  it.each([
    ['lists', `{"id":${'['.repeat(5_000)}`, /^1:\d\d$/],
    ['lists that are closed', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, /^1:\d\d$/],
    ['maps', '{a: '.repeat(5_000), /^1:2\d\d$/],
    ['names in quotes', '"a": ['.repeat(5_000), /^1:\d\d\d$/],
    ['lists of YAML in one line', `${'- '.repeat(5_000)}x`, /^1:\d\d\d$/],
    ['names of YAML in one line', `${'? '.repeat(5_000)}x`, /^1:\d\d\d$/],
    ['fields below fields', levels(1_500, (level) => `${' '.repeat(level)}a:`), /^5\d:\d\d$/],
    ['lists below lists', levels(1_500, (level) => `${' '.repeat(level)}-`), /^5\d:\d\d$/],
  ])('reports where %s become too deep, however deep they go', (_, text, place) => {
    const { problems } = parseFile('a.yaml', text);
    expect(problems.map(({ code }) => code)).toEqual(['NESTED_TOO_DEEP']);
    const [at] = problems.map(({ at: { line, column } }) => `${line}:${column}`);
    expect(at).toMatch(place);
  });

  it('accepts 50 levels, of lists, maps, and lists and fields of YAML', () => {
    const closed = (open: string, close: string): string => open.repeat(50) + '1' + close.repeat(50);
    const texts = [
      ...[closed('[', ']'), closed('{a: ', '}'), closed('{"a": ', '}')],
      ...[`${'- '.repeat(50)}x`, levels(50, (level) => `${' '.repeat(level)}a:`) + ' x'],
      levels(50, (level) => `${' '.repeat(level)}-`) + ' x',
    ];
    for (const text of texts) expect(parseFile('a.yaml', text).problems).toEqual([]);
  });

  it('accepts 100 uses of aliases, nested uses counted', () => {
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
