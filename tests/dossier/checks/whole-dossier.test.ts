import { describe, expect, it } from '@jest/globals';
import { readDossiers } from '../../../src/dossier/dossier.js';
import { model } from '../../support/model.js';
import { paperHolding, place, problemsOf } from '../read-text.js';

function problemsOfFiles(...bodies: ReadonlyArray<string>): ReadonlyArray<string> {
  const files = bodies.map((body, index) => ({
    file: `${index}.yaml`,
    text: `id: d${index}\ntitle: A dossier\n${body}`,
  }));
  return readDossiers(model, files).problems.map((problem) => `${problem.at.file} ${place(problem)}`);
}

describe('wholeDossier', () => {
  it('considers the records of all files together', () => {
    const actor = (id: string, other: string): string =>
      `actors:\n  - {id: ${id}, name: ${id}, kind: STATE, partOf: {ref: ${other}, speaksFor: true}}\n`;
    expect(problemsOfFiles(actor('a', 'b'), actor('b', 'a'))).toEqual([
      '1.yaml CYCLE 4:49 actors[0].partOf.ref',
    ]);
  });

  it('considers each declaration of a shared record', () => {
    const [a, b] = ['{id: a, name: A, kind: STATE', '{id: b, name: B, kind: STATE'];
    const first = `actors:\n  - ${a}}\n  - ${b}}\n`;
    const second = `actors:\n  - ${a}, partOf: {ref: b, speaksFor: true}}\n  - ${b}, partOf: {ref: a, speaksFor: true}}\n`;
    expect(problemsOfFiles(first, second)).toEqual([expect.stringMatching(/^1\.yaml CYCLE 5:/)]);
  });

  it('reports each record without an id', () => {
    const body = `${paperHolding('c')}claims:\n  - {id: c, kind: EVENT, text: x}\n  - {kind: EVENT, text: y}\n  - {kind: EVENT, text: z}\n`;
    expect(problemsOf(body).filter((problem) => problem.startsWith('UNREACHED'))).toEqual([
      'UNREACHED 9:5 claims[1]',
      'UNREACHED 10:5 claims[2]',
    ]);
  });

  it('walks through all statements of a document that has no outer statement or several', () => {
    const body = `${paperHolding('c')}  - {id: s.2, attributedTo: paper, reportedIn: doc, content: e}\nclaims: [{id: c, kind: EVENT, text: x}, {id: e, kind: EVENT, text: y}]\n`;
    expect(problemsOf(body)).toEqual(['OUTER_STATEMENT 7:5 statements[1]']);
  });
});
