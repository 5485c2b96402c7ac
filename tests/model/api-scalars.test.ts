import { describe, expect, it } from '@jest/globals';
import { isScalarType, parseValue, type GraphQLScalarType } from 'graphql';
import { apiSchema } from '../../src/model/api-schema.js';
import { model } from '../support/model.js';

const schema = apiSchema(model);

describe('the scalars of apiSchema', () => {
  it.each([
    ['Date', '2024-02-29'],
    ['DateTime', '2025-11-03T09:30:00Z'],
    ['PartialDate', '2025-10~'],
    ['Url', 'https://example.org/a?b=c'],
    ['LanguageTag', 'es-VE'],
  ])('take for %s the value %s', (name, value) => {
    expect(scalar(name).parseValue(value)).toBe(value);
    expect(scalar(name).parseLiteral(parseValue(JSON.stringify(value)))).toBe(value);
  });

  it.each([
    ['2025-11-03T10:30:00+01:00', '2025-11-03T09:30:00Z'],
    ['2025-11-03T23:30:00-05:30', '2025-11-04T05:00:00Z'],
    ['2025-11-03T09:30:00-00:00', '2025-11-03T09:30:00Z'],
    ['2025-11-03T09:30:00.000Z', '2025-11-03T09:30:00Z'],
    ['2025-11-03T10:30:00.120+01:00', '2025-11-03T09:30:00.12Z'],
    ['2025-11-03T09:30:00.000000001Z', '2025-11-03T09:30:00.000000001Z'],
  ])('read the moment %s as %s', (value, moment) => {
    expect(scalar('DateTime').parseValue(value)).toBe(moment);
    expect(scalar('DateTime').parseLiteral(parseValue(JSON.stringify(value)))).toBe(moment);
  });

  it.each([
    ['Date', '2025-02-29'],
    ['Date', '2025-2-1'],
    ['DateTime', '2025-11-03'],
    ['DateTime', '2025-11-31T09:30:00Z'],
    ['DateTime', '2025-11-03T24:00:00Z'],
    ['PartialDate', ''],
    ['Url', 'ftp://example.org'],
    ['Url', 'https://'],
    ['LanguageTag', 'en_US'],
  ])('refuse for %s the value %j', (name, value) => {
    expect(() => scalar(name).parseValue(value)).toThrow(name);
    expect(() => scalar(name).parseLiteral(parseValue(JSON.stringify(value)))).toThrow(name);
  });
});

function scalar(name: string): GraphQLScalarType {
  const type = schema.getType(name);
  if (!isScalarType(type)) throw new Error(`${name} is no scalar`);
  return type;
}
