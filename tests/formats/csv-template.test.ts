import { describe, expect, it } from '@jest/globals';
import { csvTemplate, tableNamed } from '../../src/formats/formats.js';
import { model } from '../support/model.js';

const files = csvTemplate(model).map(({ file }) => file);

describe('the files of CSV', () => {
  it('have names that differ not only by case, so that any disk can hold them in one folder', () => {
    expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
    expect(files).toEqual(expect.arrayContaining(['Actor.csv', 'ACTOR_LINKS.csv', 'HAS_CONTENT.csv']));
  });

  it('are recognized by these names, and ACTOR.csv as before', () => {
    const holders = [...files, 'ACTOR.csv', 'tables/ACTOR_LINKS.csv.gz'].map((file) => {
      const table = tableNamed(model, file);
      return 'code' in table ? table : 'type' in table.holder ? table.holder.type : table.holder.name;
    });
    expect(holders).toEqual([...files.map((file) => file.replace(/(_LINKS)?\.csv$/, '')), 'ACTOR', 'ACTOR']);
  });

  it.each(['HAS_CONTENT_LINKS_LINKS.csv', '_LINKS.csv', 'actor.csv'])('do not include %s', (file) => {
    expect(tableNamed(model, file)).toMatchObject({ code: 'TYPE_UNKNOWN' });
  });
});
