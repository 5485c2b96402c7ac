import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { yamlText } from '../../src/dossier/yaml-text.js';
import { cases } from '../support/cases.js';

const texts = [
  ...[
    'yes',
    'no',
    'On',
    'OFF',
    'y',
    'N',
    'true',
    'nUll',
    'NULL',
    '~',
    '',
    '=',
    '<<',
    '---',
    '...',
    '-',
    '?',
    '?x',
  ],
  ...[
    '1_000',
    '0o17',
    '017',
    '08',
    '0x1F',
    '0b11',
    '1:30',
    '190:20:30',
    '685_230.15',
    '.5',
    '5.',
    '1e5',
    '.inf',
    '.NaN',
  ],
  ...['2025-10-03', '2001-1-1', '2001-12-14t21:59:43.10-05:00', '2001-1-1 1:1:1', '1,000'],
  ...[
    'a\u2028b',
    'a\u2029b',
    'a\u0085b',
    '\ufeffx',
    'x\u007f',
    '\u009f',
    '\ufffe',
    '\u0007',
    'a\tb',
    ' a',
    'a ',
    'a\nb',
    'a\rb',
  ],
  ...[
    '- a',
    'a: b',
    'a #b',
    '#x',
    '@x',
    '`x',
    '%x',
    '!x',
    '&a',
    '*a',
    '|',
    '>',
    '[x',
    '{x',
    '"q"',
    "'q'",
    '\\u2028',
    '🚢',
  ],
];

describe('yamlText', () => {
  it.each(['1.1', '1.2'] as const)('is read without a change by readers of YAML %s', (version) => {
    expect(parse(yamlText({ texts }), { version })).toEqual({ texts });
  });

  it('has quotes around what a reader of YAML 1.1 takes for something else', () => {
    for (const text of ['=', '<<', 'no', '2025-10-03', '1:30', '---'])
      expect(yamlText({ text })).toBe(`text: "${text}"\n`);
    expect(yamlText({ text: 'a\u2028b\u0085' })).toBe('text: "a\\u2028b\\u0085"\n');
    expect(yamlText({ text: 'plain words' })).toBe('text: plain words\n');
  });

  it('is read without a change whatever the text', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(text), (list) => {
        const wellFormed = list.map((each) => each.replaceAll(/\p{Surrogate}/gu, 'x'));
        for (const version of ['1.1', '1.2'] as const)
          expect(parse(yamlText({ wellFormed }), { version })).toEqual({ wellFormed });
      }),
      cases({ test: 300, deep: 20_000 }),
    );
  });
});
