import { describe, expect, it } from '@jest/globals';
import { alpha3ByCode } from '../../src/formats/country-codes.js';

describe('alpha3ByCode', () => {
  it.each([
    ...['AS AUS', 'AU AUT', 'CH CHN', 'CI CHL', 'EI IRL', 'GG GEO', 'GM DEU', 'GZ PSE', 'IS ISR', 'IZ IRQ'],
    ...['KN PRK', 'KS KOR', 'NG NER', 'NI NGA', 'RI SRB', 'RS RUS', 'SF ZAF', 'SZ CHE', 'UK GBR', 'UP UKR'],
    ...['VE VEN', 'WE PSE', 'ZA ZMB'],
  ])('reads FIPS 10-4: %s', (pair) => {
    const [code = '', alpha3] = pair.split(' ');
    expect(alpha3ByCode('FIPS').get(code)).toBe(alpha3);
  });

  it.each(['AU AUS', 'CH CHE', 'DE DEU', 'GB GBR', 'KP PRK', 'RS SRB', 'RU RUS', 'VE VEN'])(
    'reads ISO alpha-2: %s',
    (pair) => {
      const [code = '', alpha3] = pair.split(' ');
      expect(alpha3ByCode('alpha-2').get(code)).toBe(alpha3);
    },
  );

  it('has each ISO country once, and no code without an ISO country', () => {
    const countries = [...alpha3ByCode('alpha-2').values()];
    expect([countries.length, new Set(countries).size]).toEqual([249, 249]);
    expect(alpha3ByCode('FIPS').get('KV')).toBeUndefined();
  });
});
