import { expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { apiSchema } from '../../../src/model/api-schema.js';
import { actorsQuery } from '../../../src/explorer/write/find-actors.js';
import { importMutation } from '../../../src/explorer/write/send-dossier.js';
import { model } from '../../support/model.js';

it.each([actorsQuery, importMutation])('is valid by the published schema: %s', (text) => {
  expect(validate(apiSchema(model), parse(text))).toEqual([]);
});
