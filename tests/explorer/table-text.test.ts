import { describe, expect, it } from '@jest/globals';
import { tableFileName, tableText } from '../../src/explorer/save/table-text.js';

describe('tableText', () => {
  it('begins with the names of the columns, and runs no formula', () => {
    expect(
      tableText(
        ['id', 'claims'],
        [
          ['=1+1', 3],
          [null, -2],
        ],
      ),
    ).toBe('"id","claims"\r\n"\'=1+1",3\r\n,-2\r\n');
  });
});

describe('tableFileName', () => {
  it.each([
    ['Nicolás Maduro: Said about it', 'nicolás-maduro-said-about-it.csv'],
    ['../..', 'onrecord.csv'],
  ])('names the file of “%s” %s', (title, name) => {
    expect(tableFileName(title)).toBe(name);
  });
});
