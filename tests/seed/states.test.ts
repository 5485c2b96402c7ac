import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

interface State {
  readonly id: string;
  readonly name: string;
  readonly iso3: string;
  readonly wikidataId?: string;
  readonly aliases?: ReadonlyArray<string>;
}

const file = join(import.meta.dirname, '../../seed/dossiers/states.yaml');
const { actors } = parse(readFileSync(file, 'utf8')) as { readonly actors: ReadonlyArray<State> };

function doubled(values: ReadonlyArray<string>): ReadonlyArray<string> {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('registry of states', () => {
  it('holds the 193 members and the 2 observer states of the United Nations', () => {
    expect(actors).toHaveLength(195);
  });

  it('has the code of each state as its id', () => {
    expect(actors.filter(({ id, iso3 }) => id !== iso3.toLowerCase())).toEqual([]);
  });

  it('gives no code, Wikidata id or name to two states', () => {
    expect(doubled(actors.map(({ iso3 }) => iso3))).toEqual([]);
    expect(doubled(actors.flatMap(({ wikidataId }) => wikidataId ?? []))).toEqual([]);
    expect(doubled(actors.flatMap(({ name, aliases = [] }) => [name, ...aliases]))).toEqual([]);
  });
});
