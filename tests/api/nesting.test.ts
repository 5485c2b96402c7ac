import { describe, expect, it } from '@jest/globals';
import { whyNotParsed, whyVariablesTooDeep } from '../../src/api/nesting.js';

const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 'x');

describe('whyNotParsed', () => {
  it.each([
    ['selections', '{a '.repeat(5_000)],
    ['lists', `{nodes(ids: ${'['.repeat(5_000)}`],
    ['objects', `{claims(where: ${'{and: '.repeat(5_000)}`],
    ['types', `query ($x: ${'['.repeat(5_000)}`],
    ['brackets after text in quotes', `{a(b: "\\"{", c: """ \\""" } """) ${'{'.repeat(100)}`],
  ])('rejects %s that are nested too deep', (_, text) => {
    expect(whyNotParsed(text)).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });

  it.each([
    ['100 levels', '['.repeat(100)],
    ['brackets in comments', `{ a #${'['.repeat(500)}\n}`],
    ['brackets in text', `{ a(b: "${'['.repeat(500)}", c: """${'{'.repeat(500)}""") }`],
    ['brackets behind an escaped quote', `{ a(b: "\\"${'['.repeat(500)}", c: "\\\\") }`],
    ['many that are closed', '{a}'.repeat(500)],
    ['text without an end', '{a(b: "x'],
    ['a block without an end', '{a(b: """x\\"""'],
  ])('takes %s', (_, text) => {
    expect(whyNotParsed(text)).toBeNull();
  });

  it('rejects more comments than the limit of tokens', () => {
    expect(whyNotParsed(`{a}${'\n#'.repeat(10_000)}`)).toBeNull();
    expect(whyNotParsed(`{a}${'\n#'.repeat(10_001)}`)).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });
});

describe('whyVariablesTooDeep', () => {
  it('accepts 100 levels of lists and objects, and no more', () => {
    expect(whyVariablesTooDeep(undefined)).toBeNull();
    expect(whyVariablesTooDeep({ a: nested(99) })).toBeNull();
    expect(whyVariablesTooDeep({ a: nested(200) })).toMatchObject({ code: 'LIMIT_EXCEEDED' });
    const deep = JSON.parse(`${'{"and":'.repeat(100_000)}1${'}'.repeat(100_000)}`) as unknown;
    expect(whyVariablesTooDeep({ a: 1, deep })).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });
});
