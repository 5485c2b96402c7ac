import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

/** A MATCH of a page of records by a range of ids; its plan would be a scan while the statistics are few. */
const range = /MATCH \((\w+):([\w${}]+)\) WHERE \1\.id > \$after AND \1\.id < \$before/g;

/**
 * A MATCH by id whose plan is not given: Neo4j may plan it, while its statistics are few, as a scan of all records for each row, and
 * keeps that plan for the large batch that follows.
 */
const lookup = /MATCH (?:\(\w+:?\w*\)-\[[^\]]*\]->)?\((\w*):(Entity|Claim|Statement|Document|Actor) \{id: /g;

const folder = new URL('../../src/load/', import.meta.url).pathname;

it('looks records up by id with an index seek, in every statement of a load', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const texts = files.flatMap((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    return [...source.matchAll(lookup)].map(({ 0: beginning, 1: variable, 2: label, index }) => {
      const rest = source.slice(index + beginning.length, index + 300).replace(/MATCH [^]*/, '');
      return { text: `${file}: ${beginning}${rest}`, hint: `USING INDEX SEEK ${variable}:${label}(id)` };
    });
  });
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter(({ text, hint }) => !text.includes(hint))).toEqual([]);
});

it('finds pages of the records of a dossier by an index seek', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const unplanned = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(range)].map(([text]) => `${file}: ${text}`),
  );
  // The label of a section varies; not each has an index of ids.
  expect(unplanned.filter((text) => !text.startsWith('read-declared-dossier.ts: MATCH (n:${'))).toEqual([]);
});
