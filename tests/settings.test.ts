import { describe, expect, it } from '@jest/globals';
import { readSettings } from '../src/settings.js';

describe('readSettings', () => {
  it('takes names of hosts, without their ports, and no others', () => {
    const read = (hosts: string) => readSettings({ environment: { ONRECORD_HOSTS: hosts } }).ONRECORD_HOSTS;
    expect(read('Graph.example.org:443, [::1],10.0.0.1')).toEqual(['graph.example.org', '[::1]', '10.0.0.1']);
    expect(read('')).toBeUndefined();
    for (const hosts of ['a b', 'https://a.example', 'a.example,', '*/x'])
      expect(() => read(hosts)).toThrow('ONRECORD_HOSTS');
  });

  it.each(['short', `${'x'.repeat(40)} with blanks`, `${'x'.repeat(40)}é`])(
    'refuses the token "%s", and does not repeat it',
    (token) => {
      const read = () => readSettings({ environment: { ONRECORD_WRITE_TOKEN: token } });
      expect(read).toThrow(`(found ${token.length} characters)`);
      expect(read).not.toThrow(token);
    },
  );

  it('takes what base64 and hexadecimal are written in', () => {
    const token = `${'aB3'.repeat(12)}+/-._~==`;
    expect(readSettings({ environment: { ONRECORD_WRITE_TOKEN: token } }).ONRECORD_WRITE_TOKEN).toBe(token);
  });
});
