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

  it('finds the links of a record that can have many by their ends, and by the date of the other end, and no others', () => {
    expect(plan.linkIndexes).toContainEqual({
      name: 'attributed_to_toid_fromid_key',
      type: 'ATTRIBUTED_TO',
      properties: ['toId', 'fromId', 'key'],
    });
    expect(plan.linkIndexes).toContainEqual({
      name: 'attributed_to_toid_fromdatekey_fromid_key',
      type: 'ATTRIBUTED_TO',
      properties: ['toId', 'fromDateKey', 'fromId', 'key'],
    });
    const linkNames = plan.linkIndexes.map(({ name }) => name);
    expect(linkNames).toContain('has_content_fromid_toid_key');
    expect(linkNames).not.toContain('attributed_to_fromid_toid_key');
    expect(linkNames).not.toContain('part_of_toid_fromdatekey_fromid_key');
    expect(linkNames.filter((name) => /loaded_into|part_of_load|declared_in/.test(name))).toEqual([]);
  });

  it('searches whole names, words of names, words of all texts and their forms', () => {
    const labels = ['Actor', 'Asset', 'Claim', 'Document', 'Place', 'Statement'];
    expect(plan.searchIndexes).toEqual([
      { name: 'search_keys', labels, properties: ['searchKeys'], analyzer: 'keyword' },
      { name: 'search_names', labels, properties: ['searchNames'], analyzer: 'whitespace' },
      { name: 'search_words', labels, properties: ['searchText'], analyzer: 'whitespace' },
      { name: 'search_forms', labels: ['Entity'], properties: ['searchText'], analyzer: 'english' },
    ]);
  });

  it('gives no name twice', () => {
    const all = [...plan.constraints, ...plan.indexes, ...plan.linkIndexes, ...plan.searchIndexes].map(
      ({ name }) => name,
    );
    expect(new Set(all).size).toBe(all.length);
  });
});
