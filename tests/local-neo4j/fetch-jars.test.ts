import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fetchJars, hasJars, jarsFolder } from '../../src/local-neo4j/fetch-jars.js';
import { fakePrograms } from '../support/fake-programs.js';
import type { FakePrograms } from '../support/fake-programs.js';

/** Writes two jars where it is told to, as the plugin of Maven does. */
const maven = `for a in "$@"; do case "$a" in -DoutputDirectory=*) cd "\${a#*=}"; touch a.jar b.jar;; esac; done`;

let cache: string;
let programs: FakePrograms | undefined;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'onrecord-cache-'));
});
afterEach(async () => {
  await programs?.restore();
  await rm(cache, { recursive: true, force: true });
});

const fetch = () => fetchJars(cache, () => undefined);

describe('fetchJars', () => {
  it('names the folder after the version and the pom', () => {
    expect(basename(jarsFolder(cache))).toMatch(/^neo4j-5\.26\.\d+-[0-9a-f]{12}$/);
  });

  it('fetches once, however many ask at once, and leaves nothing else', async () => {
    programs = await fakePrograms({ mvn: maven });
    const folders = await Promise.all([fetch(), fetch(), fetch()]);
    await programs.restore();
    programs = await fakePrograms({ mvn: 'exit 1' });
    expect(new Set([...folders, await fetch()])).toEqual(new Set([jarsFolder(cache)]));
    expect(await readdir(jarsFolder(cache))).toEqual(['a.jar', 'b.jar']);
    expect(await readdir(cache)).toHaveLength(1);
  });

  it('shows the last lines of a Maven that failed, and leaves nothing half', async () => {
    programs = await fakePrograms({ mvn: `${maven}; echo "[ERROR] Unknown host repo.example"; exit 1` });
    await expect(fetch()).rejects.toMatchObject({
      code: 'LOCAL_NEO4J_FAILED',
      message: 'Maven could not fetch Neo4j. Its last lines:\n[ERROR] Unknown host repo.example',
    });
    expect(hasJars(cache)).toBe(false);
    expect(await readdir(cache)).toEqual([]);
  });

  it('keeps signed jars without their signatures, and others byte by byte', async () => {
    const main = 'Manifest-Version: 1.0\r\nMulti-Release: true\r\n\r\n';
    const digests = 'Name: a/A.class\r\nSHA-256-Digest: nq1=\r\n\r\n';
    const [classFile, nothing] = [strToU8('the class'), strToU8('')];
    const signed = {
      'META-INF/MANIFEST.MF': strToU8(main + digests),
      'META-INF/SOME_.SF': nothing,
      'META-INF/SOME_.RSA': nothing,
      'META-INF/services/a.SF': nothing,
      'a/A.class': classFile,
    };
    const plain = { 'META-INF/MANIFEST.MF': strToU8(main + digests), 'a/A.SF': classFile };
    const prepared = join(cache, 'prepared');
    await mkdir(prepared);
    await writeFile(join(prepared, 'signed.jar'), zipSync(signed));
    await writeFile(join(prepared, 'plain.jar'), zipSync(plain));
    programs = await fakePrograms({ mvn: maven.replace('touch', `cp ${prepared}/*.jar .; touch`) });
    const jars = await fetch();
    const entries = unzipSync(await readFile(join(jars, 'signed.jar')));
    expect(
      Object.fromEntries(Object.entries(entries).map(([name, data]) => [name, strFromU8(data)])),
    ).toEqual({ 'META-INF/MANIFEST.MF': main, 'META-INF/services/a.SF': '', 'a/A.class': 'the class' });
    const [kept, before] = [join(jars, 'plain.jar'), join(prepared, 'plain.jar')];
    expect(await readFile(kept)).toEqual(await readFile(before));
  });

  it('removes what dead or day-old fetches left, and nothing of living ones', async () => {
    programs = await fakePrograms({ mvn: maven });
    const living = `fetch-${process.pid}-living`;
    const old = `fetch-${process.pid}-old`;
    for (const name of ['fetch-4000000-dead', living, old]) await mkdir(join(cache, name));
    await utimes(join(cache, old), 0, 0);
    await fetch();
    expect((await readdir(cache)).sort()).toEqual([living, basename(jarsFolder(cache))].sort());
  });
});
