import { createHmac, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, SignJWT } from 'jose';
import type { CryptoKey, JWK, KeyObject } from 'jose';
import { createAccess } from '../../../src/api/auth/access.js';
import { keySet } from '../../../src/api/auth/key-set.js';
import { signToken } from '../../../src/api/auth/sign-token.js';
import { readSettings } from '../../../src/settings.js';

const secret = 'only-for-this-test.0123456789-abcdef';
const accessOf = (environment: Readonly<Record<string, string>>) =>
  createAccess(readSettings({ environment }));
const withSecret = (more: Readonly<Record<string, string>> = {}) =>
  accessOf({ ONRECORD_AUTH_SECRET: secret, ...more });
const contents = { subject: 'anna', role: 'editor', lifetimeSeconds: 60, roleClaim: 'role' } as const;
const now = new Date();
const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
const tokenWrong = expect.objectContaining({ code: 'TOKEN_WRONG' });

describe('createAccess with a shared secret', () => {
  it('returns the subject and the role of a token', async () => {
    const { callerOf } = await withSecret();
    const token = await signToken(secret, contents, now);
    expect(await callerOf(`Bearer ${token}`)).toEqual({ subject: 'anna', role: 'editor' });
    expect(await callerOf(`bearer  ${token} `)).toEqual({ subject: 'anna', role: 'editor' });
  });

  it('accepts clocks that differ by 5 seconds, and no more', async () => {
    const { callerOf } = await withSecret();
    await callerOf(`Bearer ${await signToken(secret, contents, later(-63))}`);
    await expect(callerOf(`Bearer ${await signToken(secret, contents, later(-66))}`)).rejects.toMatchObject({
      code: 'TOKEN_WRONG',
      message: 'The token has expired.',
    });
  });

  it('rejects a token that is altered, unsigned, of another secret, issuer or audience, or without subject or expiry', async () => {
    const { callerOf } = await withSecret({ ONRECORD_AUTH_ISSUER: 'us', ONRECORD_AUTH_AUDIENCE: 'onrecord' });
    const right = { ...contents, issuer: 'us', audience: 'onrecord' };
    const token = await signToken(secret, right, now);
    await callerOf(`Bearer ${token}`);
    const [header = '', payload = '', signature = ''] = token.split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const weak = Buffer.from('{"alg":"HS512"}').toString('base64url');
    const hs512 = createHmac('sha512', secret).update(`${weak}.${payload}`).digest('base64url');
    const key = new TextEncoder().encode(secret);
    const wrong = [
      'nonsense',
      `${header}.${payload}.${signature.slice(0, -2)}`,
      `${none}.${payload}.`,
      `${weak}.${payload}.${hs512}`,
      await signToken(`${secret}x`, right, now),
      await signToken(secret, { ...right, issuer: 'them' }, now),
      await signToken(secret, { ...right, audience: 'other' }, now),
      await signToken(secret, contents, now),
      await new SignJWT({ role: 'admin' }).setProtectedHeader({ alg: 'HS256' }).setSubject('anna').sign(key),
      await new SignJWT({ role: 'admin' })
        .setProtectedHeader({ alg: 'HS256' })
        .setExpirationTime('1h')
        .sign(key),
    ];
    for (const each of wrong) {
      const failure: unknown = await callerOf(`Bearer ${each}`).catch((thrown: unknown) => thrown);
      expect(failure).toEqual(tokenWrong);
      expect(String(failure)).not.toContain(each);
    }
  });

  it('needs a token also for reading, unless reads are public', async () => {
    const strict = await withSecret();
    await expect(strict.callerOf(undefined)).rejects.toMatchObject({ code: 'TOKEN_MISSING' });
    const open = await withSecret({ ONRECORD_PUBLIC_READS: 'on' });
    expect(await open.callerOf(undefined)).toEqual({ role: 'reader', subject: null });
  });

  it('rejects a token without one of the roles', async () => {
    const { callerOf } = await withSecret({ ONRECORD_AUTH_ROLE_CLAIM: 'roles' });
    await expect(callerOf(`Bearer ${await signToken(secret, contents, now)}`)).rejects.toMatchObject({
      code: 'ROLE_INSUFFICIENT',
    });
  });

  it('says why a caller may not do what needs a role', async () => {
    const { whyNot } = await withSecret();
    expect(whyNot({ role: 'admin', subject: 'anna' }, 'editor')).toBeNull();
    expect(whyNot({ role: 'reader', subject: 'anna' }, 'editor')).toMatchObject({
      code: 'ROLE_INSUFFICIENT',
    });
    expect(whyNot({ role: 'reader', subject: null }, 'editor')).toMatchObject({ code: 'TOKEN_MISSING' });
  });
});

describe('createAccess without tokens', () => {
  it('creates a token for the run if only this machine reaches the server', async () => {
    const [one, other] = await Promise.all([accessOf({}), accessOf({})]);
    const bearer = `Bearer ${String(one.runToken)}`;
    expect(await one.callerOf(bearer)).toEqual({ subject: 'local', role: 'editor' });
    await expect(other.callerOf(bearer)).rejects.toEqual(tokenWrong);
    expect(await one.callerOf(undefined)).toEqual({ role: 'reader', subject: null });
  });

  it('creates none if others reach it, and lets nobody write', async () => {
    const { runToken, whyNot, callerOf } = await accessOf({
      ONRECORD_HOST: '0.0.0.0',
      ONRECORD_PUBLIC_READS: 'on',
    });
    expect(runToken).toBeNull();
    const caller = await callerOf('Bearer anything');
    expect(caller).toEqual({ role: 'reader', subject: null });
    expect(whyNot(caller, 'editor')).toMatchObject({ code: 'WRITES_REFUSED' });
    expect(whyNot(caller, 'admin')).toMatchObject({ code: 'ROLE_INSUFFICIENT' });
  });
});

describe('createAccess with a key set', () => {
  let address: string;
  let keys: JWK[] = [];
  let reads = 0;
  let isDown = false;
  const server = createServer((_httpRequest, httpResponse) => {
    reads += 1;
    httpResponse.writeHead(isDown ? 503 : 200, { 'content-type': 'application/json' });
    httpResponse.end(isDown ? '' : JSON.stringify({ keys }));
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
  });
  afterAll(() => {
    server.close();
  });

  async function newKey(kid: string): Promise<{ readonly jwk: JWK; readonly privateKey: KeyObject }> {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    return { jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256' }, privateKey };
  }

  function signed(kid: string, key: CryptoKey | KeyObject | Uint8Array, alg = 'ES256'): Promise<string> {
    return new SignJWT({ role: 'admin' })
      .setProtectedHeader({ alg, kid })
      .setSubject('ben')
      .setIssuer('https://id.example')
      .setAudience('onrecord')
      .setExpirationTime('1h')
      .sign(key);
  }

  const withKeys = () =>
    accessOf({
      ONRECORD_AUTH_JWKS: address,
      ONRECORD_AUTH_ISSUER: 'https://id.example',
      ONRECORD_AUTH_AUDIENCE: 'onrecord',
    });

  it('accepts its tokens, and none that is signed with a public key as a secret', async () => {
    const one = await newKey('one');
    keys = [one.jwk];
    const { callerOf } = await withKeys();
    expect(await callerOf(`Bearer ${await signed('one', one.privateKey)}`)).toEqual({
      subject: 'ben',
      role: 'admin',
    });
    const confused = await signed('one', new TextEncoder().encode(JSON.stringify(one.jwk)), 'HS256');
    await expect(callerOf(`Bearer ${confused}`)).rejects.toEqual(tokenWrong);
    const foreign = await newKey('one');
    await expect(callerOf(`Bearer ${await signed('one', foreign.privateKey)}`)).rejects.toEqual(tokenWrong);
  });

  it('reports that the keys cannot be read', async () => {
    isDown = true;
    const { callerOf } = await withKeys();
    const { privateKey } = await newKey('one');
    await expect(callerOf(`Bearer ${await signed('one', privateKey)}`)).rejects.toMatchObject({
      code: 'TOKEN_KEYS_UNREACHABLE',
    });
    isDown = false;
  });

  it('finds new keys, keeps the last ones while the address is down, and drops withdrawn ones', async () => {
    const clock = { nowMs: 0 };
    const [one, two] = await Promise.all([newKey('one'), newKey('two')]);
    keys = [one.jwk];
    const find = keySet(new URL(address), { maxAgeMs: 1_000, retryMs: 0, now: () => clock.nowMs });
    const token = { payload: '', signature: '' };
    const header = (kid: string) => ({ alg: 'ES256', kid });
    await find(header('one'), token);
    const readsBefore = reads;
    await find(header('one'), token);
    expect(reads).toBe(readsBefore);

    keys = [one.jwk, two.jwk];
    await find(header('two'), token); // unknown before: read again

    isDown = true;
    clock.nowMs = 2_000;
    await find(header('one'), token);
    isDown = false;

    keys = [two.jwk];
    clock.nowMs = 4_000;
    await find(header('two'), token);
    await expect(find(header('one'), token)).rejects.toMatchObject({ code: 'ERR_JWKS_NO_MATCHING_KEY' });
  });
});
