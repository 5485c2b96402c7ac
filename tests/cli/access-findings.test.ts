import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { accessFindings } from '../../src/cli/access-findings.js';
import { readSettings } from '../../src/settings.js';

const findings = (environment: Readonly<Record<string, string>>) =>
  accessFindings(readSettings({ environment }));
const secret = { ONRECORD_AUTH_SECRET: 'x'.repeat(32) };
const open = { ONRECORD_PUBLIC_READS: 'on' };

describe('accessFindings', () => {
  it('reports who may read and write', async () => {
    expect(await findings({})).toMatchObject([{ check: 'Access', state: 'ok', hint: null }]);
    expect(await findings({ ONRECORD_HOST: '0.0.0.0' })).toMatchObject([
      { state: 'fault', hint: expect.stringContaining('ONRECORD_PUBLIC_READS=on') },
    ]);
    expect(await findings({ ...open, ONRECORD_HOST: '0.0.0.0' })).toMatchObject([
      { state: 'warning', message: expect.stringContaining('without a token') },
    ]);
    expect(await findings({ ...secret, ONRECORD_HOST: '0.0.0.0' })).toMatchObject([
      { state: 'ok', message: 'every request needs a token' },
    ]);
    expect(await findings({ ...secret, ...open })).toMatchObject([{ message: 'writing needs a token' }]);
  });

  it('reports plain text to other machines, and only there', async () => {
    const checks = async (environment: Readonly<Record<string, string>>) =>
      (await findings({ ...secret, ...environment })).map(({ check }) => check).slice(1);
    expect(
      await checks({
        ...{ ONRECORD_PUBLIC_URL: 'http://graph.example.org', NEO4J_URI: 'neo4j://db.example.org' },
        ONRECORD_CORS_ORIGINS: 'http://app.example.org,https://app.example.org',
      }),
    ).toEqual(['Public address', 'Other origins', 'Neo4j address']);
    expect(
      await checks({
        ...{ ONRECORD_PUBLIC_URL: 'https://graph.example.org', NEO4J_URI: 'neo4j+s://db.example.org' },
        ONRECORD_CORS_ORIGINS: 'http://localhost:5173',
      }),
    ).toEqual([]);
    expect(await checks({ NEO4J_URI: 'bolt://127.0.0.1:7687' })).toEqual([]);
  });

  it('reports that a proxy shares one limit among all its clients', async () => {
    const behindProxy = { ...secret, ...open, ONRECORD_PUBLIC_URL: 'https://graph.example.org' };
    expect(await findings(behindProxy)).toContainEqual(
      expect.objectContaining({ check: 'Rate limit', state: 'warning' }),
    );
    expect(await findings({ ...behindProxy, ONRECORD_CLIENT_RATE: '0' })).toHaveLength(1);
  });

  it('reports the number of trusted documents, or why they cannot be read', async () => {
    const folder = join(import.meta.dirname, '../../docs/questions');
    expect(await findings({ ONRECORD_TRUSTED_DOCUMENTS: folder })).toMatchObject([
      {},
      { check: 'Trusted documents', state: 'ok', message: expect.stringMatching(/^\d+ in /) },
    ]);
    expect(await findings({ ONRECORD_TRUSTED_DOCUMENTS: join(folder, 'none') })).toMatchObject([
      {},
      { state: 'fault', message: expect.stringContaining('does not exist') },
    ]);
  });

  it('reports whether the keys for tokens can be read', async () => {
    let body = '{"keys":[{"kty":"EC"}]}';
    const server = createServer((_httpRequest, httpResponse) => httpResponse.end(body));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const ONRECORD_AUTH_JWKS = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
    const ofKeys = async () => {
      const issued = { ONRECORD_AUTH_ISSUER: 'https://id.example', ONRECORD_AUTH_AUDIENCE: 'onrecord' };
      return (await findings({ ...issued, ONRECORD_AUTH_JWKS })).find(
        ({ check }) => check === 'Keys for tokens',
      );
    };
    expect(await ofKeys()).toMatchObject({ state: 'ok' });
    for (const wrong of ['{"keys":[]}', '{}', 'no']) {
      body = wrong;
      expect(await ofKeys()).toMatchObject({
        state: 'fault',
        hint: expect.stringContaining('ONRECORD_AUTH_JWKS'),
      });
    }
    server.closeAllConnections();
    server.close();
    expect(await ofKeys()).toMatchObject({
      state: 'fault',
      message: expect.stringContaining('cannot be read'),
    });
  });
});
