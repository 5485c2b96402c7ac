import { describe, expect, it } from '@jest/globals';
import {
  accessWarnings,
  allowsAnonymousReads,
  checkAccessSettings,
  isPrivate,
} from '../src/access-settings.js';
import { readSettings } from '../src/settings.js';

const settings = (environment: Readonly<Record<string, string>>) => readSettings({ environment });
const secret = { ONRECORD_AUTH_SECRET: 'x'.repeat(32) };
const keys = { ONRECORD_AUTH_JWKS: 'https://id.example/keys' };
const issued = { ONRECORD_AUTH_ISSUER: 'https://id.example', ONRECORD_AUTH_AUDIENCE: 'onrecord' };
const open = { ONRECORD_PUBLIC_READS: 'on' };

describe('isPrivate', () => {
  it.each([{}, { ONRECORD_HOST: '::1' }, { ONRECORD_HOST: 'localhost', ONRECORD_HOSTS: '[::1]' }])(
    'is true for %j',
    (environment) => {
      expect(isPrivate(settings(environment))).toBe(true);
    },
  );

  it.each([
    { ONRECORD_HOST: '0.0.0.0' },
    { ONRECORD_HOST: '::' },
    { ONRECORD_HOST: '192.168.1.9' },
    { ONRECORD_HOST: '127.0.0.1.example.org' },
    { ONRECORD_HOSTS: 'graph.example.org' },
    { ONRECORD_PUBLIC_URL: 'https://graph.example.org' },
  ])('is false for %j', (environment) => {
    expect(isPrivate(settings(environment))).toBe(false);
  });
});

describe('checkAccessSettings', () => {
  it.each([
    {},
    secret,
    { ...secret, ONRECORD_HOST: '0.0.0.0' },
    { ...keys, ...issued, ONRECORD_HOST: '0.0.0.0' },
    { ...open, ONRECORD_HOST: '0.0.0.0' },
    { ...open, ...secret, ONRECORD_PUBLIC_URL: 'https://graph.example.org' },
  ])('accepts %j', (environment) => {
    expect(() => {
      checkAccessSettings(settings(environment));
    }).not.toThrow();
  });

  it.each([
    [{ ...secret, ...keys, ...issued }, 'both set'],
    [keys, 'ONRECORD_AUTH_ISSUER and ONRECORD_AUTH_AUDIENCE'],
    [{ ...keys, ONRECORD_AUTH_ISSUER: 'https://id.example' }, 'without ONRECORD_AUTH_AUDIENCE'],
    [{ ONRECORD_PUBLIC_READS: 'off' }, 'no tokens can be verified'],
    [{ ONRECORD_HOST: '0.0.0.0' }, 'reached from other machines'],
    [{ ONRECORD_HOSTS: 'graph.example.org' }, 'reached from other machines'],
  ])('rejects %j', (environment, message) => {
    expect(() => {
      checkAccessSettings(settings(environment));
    }).toThrow(
      expect.objectContaining({ code: 'SETTING_INVALID', message: expect.stringContaining(message) }),
    );
  });
});

describe('allowsAnonymousReads', () => {
  it('is true without tokens, and otherwise only if the settings say so', () => {
    expect(allowsAnonymousReads(settings({}))).toBe(true);
    expect(allowsAnonymousReads(settings(secret))).toBe(false);
    expect(allowsAnonymousReads(settings({ ...secret, ...open }))).toBe(true);
  });
});

describe('accessWarnings', () => {
  it('warns of a graph that everybody can read', () => {
    expect(accessWarnings(settings({}))).toEqual([]);
    expect(accessWarnings(settings({ ...secret, ONRECORD_HOST: '0.0.0.0' }))).toEqual([]);
    expect(accessWarnings(settings({ ...open, ONRECORD_HOST: '0.0.0.0' }))).toEqual([
      expect.stringContaining('without a token'),
    ]);
  });
});
