import type { Question } from './question.js';

/** H: the floor of HTTP and GraphQL on each server, without the database. */
export const floor: Question = {
  id: 'H',
  title: '`{ __typename }`',
  stresses: 'HTTP and GraphQL alone',
  variables: [{}],
  onrecord: { query: '{ answer: __typename }' },
  neo4jGraphql: { list: { query: '{ answer: __typename }' } },
  byHand: { idiomatic: {}, fastest: {} },
};
