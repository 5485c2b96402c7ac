import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { asInputFault, formatError } from '../../src/api/errors.js';
import { graphqlCodes } from '../../src/errors.js';

describe('asInputFault', () => {
  it('adds the code and the next step to an invalid variable', () => {
    const { message, extensions } = asInputFault(new GraphQLError('Variable "$id" got invalid value.'));
    expect({ message, extensions }).toEqual({
      message: 'Variable "$id" got invalid value.',
      extensions: { code: 'BAD_USER_INPUT', hint: 'Compare the variables with the schema.' },
    });
  });

  it('returns an error with a code unchanged', () => {
    const fault = new GraphQLError('Too much.', { extensions: { code: 'LIMIT_EXCEEDED' } });
    expect(asInputFault(fault)).toBe(fault);
  });
});

describe('formatError', () => {
  it.each(Object.entries(graphqlCodes))('adds the next step to %s', (code, { hint }) => {
    expect(formatError({ message: 'No.', extensions: { code } }).extensions).toEqual({ code, hint });
  });
});
