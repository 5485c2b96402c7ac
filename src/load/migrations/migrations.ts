import type { Migration } from './migration.js';
import { writeActionTextInKeys } from './write-action-text-in-keys.js';
import { writeFirstTold } from './write-first-told.js';
import { writeHistoryAsProperties } from './write-history-as-properties.js';
import { writeLinkDates } from './write-link-dates.js';
import { writeLinkEnds } from './write-link-ends.js';
import { writeSearchProperties } from './write-search-properties.js';
import { writeUpperCaseAuxiliary } from './write-upper-case-auxiliary.js';

/** All migrations in order of their versions. Never edit a released migration: add a new one. */
export const migrations: ReadonlyArray<Migration> = [
  writeLinkEnds,
  writeHistoryAsProperties,
  writeUpperCaseAuxiliary,
  writeSearchProperties,
  writeActionTextInKeys,
  writeFirstTold,
  writeLinkDates,
];
