import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { useLocalNeo4j } from '../../src/local-neo4j/local-neo4j.js';
import { readSettings } from '../../src/settings.js';
import { fakePrograms } from '../support/fake-programs.js';
import type { FakePrograms } from '../support/fake-programs.js';

const java8 = `echo 'openjdk version "1.8.0_392"' >&2`;
const java17 = `echo 'openjdk version "17.0.15" 2025-04-15' >&2`;
const missing = 'exit 127';

let projectFolder: string;
let programs: FakePrograms | undefined;
beforeEach(async () => {
  projectFolder = await mkdtemp(join(tmpdir(), 'onrecord-server-'));
});
afterEach(async () => {
  await programs?.restore();
  programs = undefined;
  await rm(projectFolder, { recursive: true, force: true });
});

function use(environment: Readonly<Record<string, string>> = {}) {
  const settings = readSettings({ environment: { ONRECORD_CACHE: projectFolder, ...environment } });
  const runSamples = () => Promise.resolve();
  return useLocalNeo4j(settings, { projectFolder, runSamples, report: () => undefined });
}

describe('useLocalNeo4j', () => {
  it('names the three ways and why none was possible', async () => {
    programs = await fakePrograms({ java: java8, docker: missing });
    await writeFile(join(projectFolder, 'docker-compose.yml'), '');
    await expect(use()).rejects.toMatchObject({
      code: 'NEO4J_NOT_AVAILABLE',
      message:
        'There is no Neo4j to use: NEO4J_URI is not set; no local one can be started, as Java 8 is older than 17; and Docker does not answer.',
    });
  });

  it('needs Maven while the jars are not in the cache', async () => {
    programs = await fakePrograms({ java: java17, mvn: missing, docker: missing });
    await expect(use()).rejects.toThrow('as Maven was not found; and');
  });

  it('falls back to the compose file, with the password of the settings', async () => {
    const script = `[ "$1" = compose ] && [ "$2" = up ] && echo "$* $NEO4J_PASSWORD" > called; exit 0`;
    programs = await fakePrograms({ java: missing, docker: script });
    await writeFile(join(projectFolder, 'docker-compose.yml'), '');
    const server = await use({ NEO4J_PASSWORD: 'long-enough' });
    expect(server).toMatchObject({ how: 'compose', uri: 'bolt://127.0.0.1:7687', password: 'long-enough' });
    expect(await readFile(join(projectFolder, 'called'), 'utf8')).toBe(
      'compose up -d --wait neo4j long-enough\n',
    );
  });

  it('refuses the compose file without a password', async () => {
    programs = await fakePrograms({ java: missing, docker: 'exit 0' });
    await writeFile(join(projectFolder, 'docker-compose.yml'), '');
    await expect(use()).rejects.toMatchObject({ code: 'SETTING_INVALID' });
  });

  it('shows what Docker said when it could not start', async () => {
    const script = `[ "$2" = up ] && echo "port is already allocated" && exit 1; exit 0`;
    programs = await fakePrograms({ java: missing, docker: script });
    await writeFile(join(projectFolder, 'docker-compose.yml'), '');
    await expect(use({ NEO4J_PASSWORD: 'long-enough' })).rejects.toThrow('port is already allocated');
  });
});
