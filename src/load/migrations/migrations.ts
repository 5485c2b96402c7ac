import type { Migration } from './migration.js';
import { writeActionTextInKeys } from './write-action-text-in-keys.js';
import { writeFirstTold } from './write-first-told.js';
import { writeHistoryAsProperties } from './write-history-as-properties.js';
import { writeLinkDates } from './write-link-dates.js';
import { writeLinkEnds } from './write-link-ends.js';
import { writeSearchProperties } from './write-search-properties.js';
import { writeUpperCaseAuxiliary } from './write-upper-case-auxiliary.js';

/**
 * All migrations in order of their versions. Never edit a released migration: add a new one. A test compares each checksum with the file of
 * the migration; one that no graph has been through gets the new checksum that the test prints.
 */
export const migrations: ReadonlyArray<Migration> = [
  {
    version: 2,
    name: 'links store the ids of their ends',
    checksum: '03a8bf80a0932881559af5e2a4537874e02cc67d6cd6a100ac3746f866d42c10',
    run: writeLinkEnds,
  },
  {
    version: 3,
    name: 'the history is stored as properties',
    checksum: 'e86786d8ad5f8039143f32f0d8632d22bd3f981dd20cb3211601034c2488c48a',
    run: writeHistoryAsProperties,
  },
  {
    version: 4,
    name: 'values of auxiliary are upper case',
    checksum: '1820f9f63df713c30377fe7f01d68255f9fb83bfb65fe5c9c3e5c44cf556d5cc',
    run: writeUpperCaseAuxiliary,
  },
  {
    version: 5,
    name: 'records store what search compares',
    checksum: 'dddf5a7b3a108dc3bcdd41f6e62de09cb5453ca3efe0628016e89872ecfa7ed9',
    run: writeSearchProperties,
  },
  {
    version: 6,
    name: 'the text of an action is part of the key',
    checksum: 'b4961f59688973680f39cd36449676ea834fcb2a8134b13dd9b06933a9377f64',
    run: writeActionTextInKeys,
  },
  {
    version: 7,
    name: 'claims store when they were first said and reported',
    checksum: '2c78f999b57e13e614659220bb531144f43be810e72f88d1325315fc29633cec',
    run: writeFirstTold,
  },
  {
    version: 8,
    name: 'links store the date of the record they start from',
    checksum: '76bc58902ce1b435230d013ec064339a243e439b81be2f99f5a158866f79adcb',
    run: writeLinkDates,
  },
];
