import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { includedDossiers } from '../../src/cli/included-dossiers.js';
import { readDossiers } from '../../src/dossier/dossier.js';
import { model } from '../support/model.js';
import { marketplaces, readmeBlocks, seed } from './seed.js';

describe('seed dossiers', () => {
  it('are the registry of states and two dossiers', () => {
    const files = includedDossiers(join(import.meta.dirname, '../..')).map((file) => basename(file, '.yaml'));
    const read = [...seed.graphs, ...marketplaces.graphs].map(({ dossier }) => dossier.id);
    expect(files).toEqual(['states', 'eu-marketplaces-2024', 'venezuela-russia-2025']);
    expect(files.toSorted()).toEqual(read.toSorted());
  });

  it('are read without a problem', () => {
    expect(seed.problems).toEqual([]);
    expect(seed.graphs.map((graph) => graph.dossier.id)).toEqual(['states', 'venezuela-russia-2025']);
  });

  it('refer to nothing that they do not declare', () => {
    expect(seed.notes).toEqual([]);
  });
});

describe('README', () => {
  it('shows a dossier without a problem', () => {
    const reading = readDossiers(model, [{ file: 'harbour.yaml', text: readmeBlocks('yaml')[0] ?? '' }]);
    expect(reading).toMatchObject({ problems: [], notes: [], graphs: [{ dossier: { id: 'harbour-2026' } }] });
  });
});
