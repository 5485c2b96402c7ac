import { expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { apiSchema } from '../../../src/model/api-schema.js';
import {
  actorsQuery,
  dossiersQuery,
  importMutation,
  referringQuery,
} from '../../../src/explorer/write/write-operations.js';
import { model } from '../../support/model.js';

it.each([actorsQuery, dossiersQuery, importMutation, referringQuery])(
  'is valid by the published schema: %s',
  (text) => {
    expect(validate(apiSchema(model), parse(text))).toEqual([]);
  },
);
