import type { Model, Property } from '../../src/model/types.js';
import type { Choices } from './choices.js';

// No text from U+E000 to U+FFFF: compared with one beyond U+FFFF, Neo4j 5.26 orders it by UTF-16 where it compares a stored text with a
// parameter without an index, and by code point in ORDER BY, in an index and with a literal. No text of a statement avoids that.
const texts = ['a', 'b', 'ab', 'A', 'ä', '', 'b a', '\u{4e2d}', '\u{1f600}', 'é"\\x'];
/** Texts of several characters. */
export const longTexts = texts.filter((text) => Array.from(text).length > 1);
const pools: Readonly<Record<string, ReadonlyArray<string | number | boolean>>> = {
  ID: ['d0', 'actor1', 'statement0:x', 'document2'],
  String: texts,
  Int: [1, 0, 2, 3, -1],
  Float: [1, 0, 2.5, -1.5, 1e9],
  Boolean: [true, false],
  Date: ['2025-01-01', '2024-12-31', '2025-11-03'],
  DateTime: [
    '2025-01-01T00:00:00Z',
    '2025-01-01T00:00:00.5Z',
    '2025-11-03T09:30:00Z',
    '2024-02-29T23:59:59.123Z',
  ],
  PartialDate: ['2025', '2025-11', '2024-12-31', '2013/..'],
  Url: ['https://example.org/', 'https://example.org/a', 'http://example.org/b'],
  LanguageTag: ['en', 'es-VE', 'ru'],
};

/** Returns a possible value of a property, from the few values that filters also use. */
export function valueOf(
  model: Model,
  property: Pick<Property, 'scalar' | 'enumName'>,
  choices: Choices,
): string | number | boolean {
  const names = model.enums.get(property.enumName ?? '')?.values.map(({ name }) => name);
  return names ? choices.pick(names.slice(0, 4)) : scalarValue(property.scalar ?? 'String', choices);
}

export function scalarValue(scalar: string, choices: Choices): string | number | boolean {
  return choices.pick(pools[scalar] ?? texts);
}
