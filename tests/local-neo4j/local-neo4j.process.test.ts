import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readSettings } from '../../src/settings.js';
import { cacheFolder } from '../../src/local-neo4j/cache-folder.js';
import { findJava } from '../../src/local-neo4j/find-java.js';
import { fetchJars } from '../../src/local-neo4j/fetch-jars.js';
import { readRunFile } from '../../src/local-neo4j/run-file.js';
import type { RunFile } from '../../src/local-neo4j/run-file.js';
import { startNeo4j } from '../../src/local-neo4j/start-neo4j.js';
import { runProgram } from '../../src/local-neo4j/run-program.js';

jest.setTimeout(300_000);

/** Promised: nothing of ours runs so long after the last user has gone. */
const goneWithinMs = 15_000;

let projectFolder: string;
let folder: string;
let users: ChildProcessWithoutNullStreams[];

beforeEach(async () => {
  projectFolder = await realpath(await mkdtemp(join(tmpdir(), 'onrecord-local-')));
  folder = join(projectFolder, '.onrecord');
  users = [];
});
afterEach(async () => {
  for (const user of users) user.kill('SIGKILL');
  await untilGone();
  await rm(projectFolder, { recursive: true, force: true });
});

interface User {
  readonly process: ChildProcessWithoutNullStreams;
  /** `ready bolt://...` or `failed ...` */
  readonly first: string;
  ask(cypher: string): Promise<string>;
  /** Ends its input, so that it ends its use in good order. */
  leave(): Promise<void>;
}

async function startUser(): Promise<User> {
  const script = join(process.cwd(), 'tests', 'support', 'local-user.js');
  // A group of its own, as `npm start` in a terminal has.
  const child = spawn(process.execPath, [script, projectFolder], { detached: true });
  users.push(child);
  const exited = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  child.stderr.resume();
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async () => {
    const next = await lines.next();
    return next.done ? 'end of output' : next.value;
  };
  return {
    process: child,
    first: await line(),
    ask: (cypher) => {
      child.stdin.write(`${cypher}\n`);
      return line();
    },
    leave: () => {
      child.stdin.end();
      return exited;
    },
  };
}

/** Command lines of all living processes that hold something of this data folder. */
async function living(): Promise<ReadonlyArray<string>> {
  const { output } = await runProgram('ps', ['-ww', '-eo', 'stat=,args=']);
  return output
    .split('\n')
    .filter((line) => !line.startsWith('Z') && line.includes(folder))
    .filter((line) => line.includes('CommunityEntryPoint') || line.includes('supervisor.js'));
}

/** How long it took until nothing of this data folder ran, or only the given number of processes. */
async function untilGone({ butFor = 0 } = {}): Promise<number> {
  const from = Date.now();
  while ((await living()).length > butFor) await pause(100);
  return Date.now() - from;
}

async function runFile(): Promise<RunFile> {
  const run = await readRunFile(folder);
  if (typeof run !== 'object') throw new Error('There is no run file.');
  return run;
}

function killGroup(user: User): void {
  process.kill(-Number(user.process.pid), 'SIGKILL');
}

describe('the local Neo4j', () => {
  it('outlives a user killed while another uses it, is gone after the last, and keeps its data', async () => {
    const starter = await startUser();
    const other = await startUser();
    expect(other.first).toBe(starter.first);
    expect(starter.first).toMatch(/^ready bolt:\/\/127\.0\.0\.1:\d+$/);
    starter.process.kill('SIGKILL');
    expect(await other.ask("CREATE (n:Kept {id: 'a'}) RETURN n.id")).toBe('[["a"]]');
    const third = await startUser();
    expect(third.first).toBe(starter.first);
    for (const user of [other, third]) user.process.kill('SIGKILL');
    expect(await untilGone()).toBeLessThan(goneWithinMs);
    expect(await readRunFile(folder)).toBeUndefined();
    const next = await startUser();
    expect(await next.ask('MATCH (n:Kept) RETURN n.id')).toBe('[["a"]]');
  });

  it('outlives the whole process group of its starter, and lets nobody else read its secrets', async () => {
    await mkdir(folder, { mode: 0o755 });
    const starter = await startUser();
    const other = await startUser();
    killGroup(starter);
    expect(await other.ask('RETURN 1')).toBe('[[1]]');
    for (const name of ['run.json', 'password', 'neo4j.log', 'supervisor.log']) {
      expect([name, (await stat(join(folder, name))).mode & 0o777]).toEqual([name, 0o600]);
    }
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    killGroup(other);
    expect(await untilGone()).toBeLessThan(goneWithinMs);
  });

  it('is one for two that start together, and ends after Ctrl-C and SIGTERM', async () => {
    const [one, two] = await Promise.all([startUser(), startUser()]);
    expect(one.first).toBe(two.first);
    expect(
      (await living()).filter((line) => line.includes('CommunityEntryPoint') && !line.includes('sh -c')),
    ).toHaveLength(1);
    one.process.kill('SIGINT');
    two.process.kill('SIGTERM');
    expect(await untilGone()).toBeLessThan(goneWithinMs);
  });

  it('starts anew for one that comes while it is stopping', async () => {
    const first = await startUser();
    const before = await runFile();
    process.kill(before.supervisorPid, 'SIGTERM');
    const second = await startUser();
    expect(second.first).toMatch(/^ready /);
    expect((await runFile()).token).not.toBe(before.token);
    await Promise.all([first.leave(), second.leave()]);
    expect(await untilGone()).toBeLessThan(goneWithinMs);
  });

  it('ends when its supervisor is killed, and the run file left behind heals', async () => {
    const user = await startUser();
    const { supervisorPid } = await runFile();
    process.kill(supervisorPid, 'SIGKILL');
    expect(await untilGone()).toBeLessThan(goneWithinMs);
    expect(await readRunFile(folder)).toMatchObject({ supervisorPid });
    await user.leave();
    expect((await startUser()).first).toMatch(/^ready /);
  });

  it('ends a Java that was left without supervisor and shell, and starts', async () => {
    await startUser();
    const { supervisorPid, javaPid } = await runFile();
    const { output } = await runProgram('ps', ['-eo', 'pid=,ppid=']);
    const pairs = output.split('\n').map((line) => line.trim().split(/ +/).map(Number));
    const shell = pairs.find(([pid]) => pid === javaPid)?.[1];
    const watch = pairs.find(([pid, parent]) => parent === shell && pid !== javaPid)?.[0];
    // Stopped first, so that none of them can act on the end of another.
    for (const signal of ['SIGSTOP', 'SIGKILL'] as const) {
      for (const pid of [shell, watch, supervisorPid]) process.kill(Number(pid), signal);
    }
    // A killed process is gone only when the machine has time to end it.
    await untilGone({ butFor: 1 });
    expect(await living()).toHaveLength(1);
    const next = await startUser();
    expect(next.first).toMatch(/^ready /);
    expect((await runFile()).javaPid).not.toBe(javaPid);
  });

  it('takes over a run file that names living strangers, and a damaged one', async () => {
    const stranger = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\n'));
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    const { port } = stranger.address() as AddressInfo; // a server that listens on TCP has such an address
    await mkdir(folder);
    const left = { supervisorPid: process.pid, supervisorPort: port, token: 'x', javaPid: process.pid };
    await writeFile(join(folder, 'run.json'), JSON.stringify(left));
    const user = await startUser();
    expect(user.first).toMatch(/^ready /);
    stranger.close();
    await user.leave();
    await untilGone();
    await writeFile(join(folder, 'run.json'), '{"supervisorPid": 1');
    expect((await startUser()).first).toMatch(/^ready /);
  });

  it('shows the last lines of its log when it does not start, and leaves nothing behind', async () => {
    await mkdir(join(folder, 'neo4j', 'data', 'databases'), { recursive: true });
    await writeFile(join(folder, 'neo4j', 'data', 'databases', 'system'), 'no database');
    const user = await startUser();
    expect(user.first).toMatch(
      /^failed LOCAL_NEO4J_FAILED "The local Neo4j did not start\. The last lines of .*neo4j\.log:/,
    );
    expect(user.first).toMatch(/ERROR|Exception/);
    expect(await untilGone()).toBeLessThan(goneWithinMs);
    expect(await readRunFile(folder)).toBeUndefined();
    expect(await readFile(join(folder, 'neo4j.log'), 'utf8')).toMatch(/ERROR|Exception/);
  });

  it('starts with an archive of classes that no Java made', async () => {
    const settings = readSettings();
    const java = await findJava(settings.JAVA_HOME);
    const file = join(projectFolder, 'classes.jsa');
    await writeFile(file, 'no archive '.repeat(100_000));
    const neo4j = await startNeo4j({
      folder,
      jarsFolder: await fetchJars(cacheFolder(settings), () => undefined),
      java: java.kind === 'found' ? java.command : 'java',
      heapMb: 512,
      classes: { kind: 'use', file },
    });
    try {
      expect((await neo4j.ready).uri).toMatch(/^bolt:/);
    } finally {
      await neo4j.stop();
    }
  });
});
