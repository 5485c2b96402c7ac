import { describe, expect, it } from '@jest/globals';
import { readDossiers } from '../../../src/dossier/dossier.js';
import { model } from '../../support/model.js';
import { problemsOf } from '../read-text.js';

describe('idDoubled', () => {
  it('rejects an id that two records have, of any type', () => {
    expect(
      problemsOf('places:\n  - {id: a, name: A}\nassets:\n  - {id: a, name: A, category: OTHER}\n'),
    ).toHaveLength(1);
    expect(problemsOf('places:\n  - {id: a, name: A}\n  - {id: a, name: B}\n')).toEqual([
      'ID_DOUBLED 5:10 places[1].id',
    ]);
  });

  it('treats an own id with and without the prefix as the same', () => {
    const assets = 'assets:\n  - {id: a, name: A, category: OTHER, individual: true}\n';
    expect(problemsOf(`${assets}  - {id: "d:a", name: A, category: OTHER, individual: true}\n`)).toEqual([
      'ID_DOUBLED 5:10 assets[1].id',
    ]);
  });

  it('rejects two files with the same dossier', () => {
    const files = ['a.yaml', 'b.yaml'].map((file) => ({ file, text: 'id: d\ntitle: D\n' }));
    expect(readDossiers(model, files).problems.map(({ code, at }) => [code, at.file])).toEqual([
      ['ID_DOUBLED', 'b.yaml'],
    ]);
  });
});
