import { writeHistoryAsProperties } from './history-as-properties.js';
import { writeLinkEnds } from './link-ends.js';
import type { Migration } from './migration.js';
import { writeUpperCaseAuxiliary } from './upper-case-auxiliary.js';

/** All migrations in the order of their versions. One that has been released is never edited: the next one is added. */
export const migrations: ReadonlyArray<Migration> = [
  writeLinkEnds,
  writeHistoryAsProperties,
  writeUpperCaseAuxiliary,
];
