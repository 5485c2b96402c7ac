import { describe, expect, it } from '@jest/globals';
import { tableText } from '../../src/explorer/save/table-text.js';

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
