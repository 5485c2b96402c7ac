import { describe, expect, it } from '@jest/globals';
import { bothForms } from '../../bench/comparison/questions/projection.js';
import type { Shape } from '../../bench/comparison/questions/projection.js';
import { canonical } from '../../bench/comparison/questions/question.js';
import { decoderOf } from '../../bench/comparison/servers/decoder.js';

const shape: Shape = ['id', ['statements', ['cue'], 'list']];

describe('bothForms', () => {
  it('writes one text with maps and with positional lists', () => {
    const { idiomatic, fastest } = bothForms({
      shape,
      gives: 'list',
      text: (project) => `MATCH (a) RETURN ${project('a', shape, { statements: 'found' })}`,
    });
    expect(idiomatic['answer']?.text).toBe('MATCH (a) RETURN a {.id, statements: found}');
    expect(fastest['answer']?.text).toBe('MATCH (a) RETURN [a.id, found]');
  });
});

describe('decoderOf', () => {
  it('gives positional lists their names, at every level', () => {
    expect(decoderOf(shape)(['a1', [['said'], ['wrote']]])).toEqual({
      id: 'a1',
      statements: [{ cue: 'said' }, { cue: 'wrote' }],
    });
  });

  it('keeps null for a record that does not exist', () => {
    expect(decoderOf(shape)(null)).toBeNull();
  });
});

describe('canonical', () => {
  it('gives connections, lists of edges and plain lists the same text, in any order of fields', () => {
    const connection = { answer: { edges: [{ node: { id: 'a1', reportedIn: [{ node: { id: 'd1' } }] } }] } };
    const lists = { answer: [{ reportedIn: [{ id: 'd1' }], id: 'a1' }] };
    expect(canonical(connection)).toBe(canonical(lists));
  });

  it('keeps a difference of order and of values', () => {
    const one = canonical({ answer: [{ id: 'a' }, { id: 'b' }] });
    expect(canonical({ answer: [{ id: 'b' }, { id: 'a' }] })).not.toBe(one);
    expect(canonical({ answer: [{ id: 'a' }, { id: null }] })).not.toBe(one);
  });
});
