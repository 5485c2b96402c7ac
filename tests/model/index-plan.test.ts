import { describe, expect, it } from '@jest/globals';
import { indexPlan } from '../../src/model/index-plan.js';
import { model } from '../support/model.js';

const plan = indexPlan(model);
const names = plan.indexes.map(({ name }) => name);

describe('indexPlan', () => {
  it('keeps ids and codes unique on the label that declares them', () => {
    expect(plan.constraints.map(({ label, properties }) => `${label}(${properties.join()})`).sort()).toEqual([
      'Actor(wikidataId)',
      'Change(id)',
      'Declaration(id)',
      'Dossier(id)',
      'Entity(id)',
      'Load(id)',
      'State(iso3)',
    ]);
  });

  it('serves each order of each listed type', () => {
    expect(plan.indexes).toContainEqual({
      name: 'statement_datekey_id',
      label: 'Statement',
      properties: ['dateKey', 'id'],
    });
    for (const name of [
      'actor_namekey_id',
      'request_datekey_id',
      'load_startedat_id',
      'entity_recordedat_id',
    ]) {
      expect(names).toContain(name);
    }
  });

  it('indexes an id where no constraint serves its order', () => {
    expect(names).toContain('statement_id');
    expect(names).not.toContain('load_id');
  });

  it('serves look-ups', () => {
    for (const name of [
      'entity_dossier',
      'entity_createdby',
      'claim_externalid',
      'declaration_entityid',
      'actor_iso3',
    ]) {
      expect(names).toContain(name);
    }
  });

  it('gives no name twice', () => {
    const all = [...plan.constraints, ...plan.indexes].map(({ name }) => name);
    expect(new Set(all).size).toBe(all.length);
  });
});
