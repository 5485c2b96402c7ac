import { describe, expect, it } from '@jest/globals';
import { isScalarType, parseValue, type GraphQLScalarType } from 'graphql';
import { apiSchema } from '../../src/model/api-schema.js';
import { model } from '../support/model.js';

const schema = apiSchema(model);

describe('checkScalar', () => {
  it.each([
    ['Cursor', 'abc', 'abc'],
    ['Date', '2024-02-29', '2024-02-29'],
    ['DateTime', '2025-11-03T09:30:00Z', '2025-11-03T09:30:00Z'],
    ['DateTime', '2025-11-03T10:30:00.250+01:00', '2025-11-03T09:30:00.25Z'],
    ['DateTime', '2025-11-03t09:30:00.000z', '2025-11-03T09:30:00Z'],
    ['PartialDate', '2025-10~', '2025-10~'],
    ['Url', 'https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['LanguageTag', 'es-VE', 'es-VE'],
  ])('takes for %s the value %s', (name, value, kept) => {
    expect(scalar(name).parseValue(value)).toBe(kept);
    expect(scalar(name).serialize(value)).toBe(kept);
    expect(scalar(name).parseLiteral(parseValue(JSON.stringify(value)))).toBe(kept);
  });

  it.each([
    ['Cursor', 7, '7 is not a cursor'],
    ['Date', '2025-02-29', '"2025-02-29" is not a day of the calendar'],
    ['Date', '2025-2-1', '"2025-2-1" is not a day'],
    ['DateTime', '2025-11-03', '"2025-11-03" is not a moment'],
    ['DateTime', '2025-11-31T09:30:00Z', 'is not a moment'],
    ['DateTime', '2025-11-03T24:00:00Z', 'is not a moment'],
    ['DateTime', '0000-01-01T00:00:00+01:00', 'is not a moment'],
    ['PartialDate', ' ', '" " is not a date'],
    ['Url', 'ftp://example.org', '"ftp://example.org" is not an address'],
    ['Url', 'https://', 'is not an address'],
    ['LanguageTag', 'en_US', '"en_US" is not a language'],
  ])('refuses for %s the value %j', (name, value, message) => {
    expect(() => scalar(name).parseValue(value)).toThrow(message);
    expect(() => scalar(name).serialize(value)).toThrow(message);
    expect(() => scalar(name).parseLiteral(parseValue(JSON.stringify(value)))).toThrow(message);
  });
});

function scalar(name: string): GraphQLScalarType {
  const type = schema.getType(name);
  if (!isScalarType(type)) throw new Error(`${name} is no scalar`);
  return type;
}
