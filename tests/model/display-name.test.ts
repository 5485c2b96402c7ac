import { describe, expect, it } from '@jest/globals';
import { displayName } from '../../src/model/display-name.js';

describe('displayName', () => {
  it.each([
    ['Actor', { name: 'Nicolás Maduro', inText: 'Maduro', kind: 'PERSON' }, 'Nicolás Maduro'],
    ['Document', { title: 'A letter', inText: 'the letter', kind: 'ARTICLE' }, 'A letter'],
    ['Document', { title: ' ', inText: 'the documents', kind: 'ARTICLE' }, 'the documents'],
    ['Document', { title: null, kind: 'PRESS_RELEASE' }, 'untitled press release'],
    ['Event', { text: 'ships left', kind: 'EVENT' }, 'ships left'],
    ['Statement', { quotes: ['We will help', 'Soon'] }, 'We will help'],
    ['Statement', { quotes: [] }, 'statement'],
  ])('of a record of the type %s with %j is "%s"', (type, properties, expected) => {
    expect(displayName(type, properties)).toBe(expected);
  });
});
