import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import { explorer } from '../../src/api/explorer.js';
import { readSettings } from '../../src/settings.js';

describe('the page of the explorer', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-page-'));
    await writeFile(join(folder, 'index.html'), '<meta name="onrecord-public-url" content="" />');
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function pageOf(publicUrl: string | null): Promise<string> {
    const server = express().use(explorer(folder, publicUrl)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
    const response = await fetch(`http://127.0.0.1:${port}/`);
    server.close();
    return response.text();
  }

  it('has the public address, escaped, or none', async () => {
    expect(await pageOf('https://graph.example.org/x?a="b&c')).toContain(
      'content="https://graph.example.org/x?a=%22b&#38;c"',
    );
    expect(await pageOf(null)).toContain('content=""');
  });
});

describe('ONRECORD_PUBLIC_URL', () => {
  it('is a web address', () => {
    const read = (url: string) =>
      readSettings({ environment: { ONRECORD_PUBLIC_URL: url } }).ONRECORD_PUBLIC_URL;
    expect(read('https://graph.example.org/')).toBe('https://graph.example.org');
    for (const url of ['graph.example.org', 'javascript:alert(1)', 'ftp://x.example'])
      expect(() => read(url)).toThrow('ONRECORD_PUBLIC_URL');
  });
});
