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
    'rejects the secret "%s", and does not repeat it',
    (token) => {
      const read = () => readSettings({ environment: { ONRECORD_AUTH_SECRET: token } });
      expect(read).toThrow(`(found ${token.length} characters)`);
      expect(read).not.toThrow(token);
    },
  );

  it('takes what base64 and hexadecimal are written in', () => {
    const token = `${'aB3'.repeat(12)}+/-._~==`;
    expect(readSettings({ environment: { ONRECORD_AUTH_SECRET: token } }).ONRECORD_AUTH_SECRET).toBe(token);
  });

  it('takes origins without a path, and no pattern', () => {
    const read = (origins: string) =>
      readSettings({ environment: { ONRECORD_CORS_ORIGINS: origins } }).ONRECORD_CORS_ORIGINS;
    expect(read('https://App.example.org, http://127.0.0.1:5173/')).toEqual([
      'https://app.example.org',
      'http://127.0.0.1:5173',
    ]);
    for (const origins of ['*', 'null', 'https://*.example.org/x', 'app.example.org', 'https://a.example,'])
      expect(() => read(origins)).toThrow('ONRECORD_CORS_ORIGINS');
  });

  it('takes the address of a server without a path, and keys only over https or from this machine', () => {
    const url = (text: string) =>
      readSettings({ environment: { ONRECORD_PUBLIC_URL: text } }).ONRECORD_PUBLIC_URL;
    expect(url('https://Graph.example.org/')).toBe('https://graph.example.org');
    for (const wrong of ['graph.example.org', 'https://a.example/x', 'https://a.example/?x', 'file:///x'])
      expect(() => url(wrong)).toThrow('ONRECORD_PUBLIC_URL');
    const keys = (text: string) =>
      readSettings({ environment: { ONRECORD_AUTH_JWKS: text } }).ONRECORD_AUTH_JWKS;
    for (const right of ['https://id.example/keys', 'http://127.0.0.1:9/keys'])
      expect(keys(right)).toBe(right);
    for (const wrong of ['http://id.example/keys', 'keys', 'file:///keys'])
      expect(() => keys(wrong)).toThrow('ONRECORD_AUTH_JWKS');
  });
});
