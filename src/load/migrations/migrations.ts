import { writeHistoryAsProperties } from './history-as-properties.js';
import { writeLinkEnds } from './link-ends.js';
import type { Migration } from './migration.js';
import { writeUpperCaseAuxiliary } from './upper-case-auxiliary.js';

/** All migrations in order of their versions. Never edit a released migration: add a new one. */
export const migrations: ReadonlyArray<Migration> = [
  writeLinkEnds,
  writeHistoryAsProperties,
  writeUpperCaseAuxiliary,
];
