import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { join } from 'node:path';
import { KnownError } from '../errors.js';
import { isHeld } from './attach.js';
import { endLeftProcess } from './end-left-process.js';
import { freePort } from './free-port.js';
import { claimRunFile, readRunFile, removeRunFile, updateRunFile } from './run-file.js';
import type { RunFile } from './run-file.js';
import { neo4jFailed, startNeo4j } from './start-neo4j.js';
import type { StartedNeo4j, StartOptions } from './start-neo4j.js';
import { isProof, lineReader, proofOf } from './supervisor-protocol.js';
import type { SupervisorState } from './supervisor-protocol.js';

/**
 * The process that runs the local Neo4j of one data folder for all its users. If Java ends, it starts Neo4j again on the same port, so
 * that the addresses of the users remain right.
 *
 * It has a session of its own, so that it outlives the process that started it. Each user holds a connection; when the last
 * one has closed, however that user ended, the supervisor stops Neo4j, removes the run file and ends. Its one argument is
 * the StartOptions as JSON.
 */

const graceMs = 1_500;
/** A Neo4j that ends this often, each time soon after its start, is not started again: the cause would remain. */
const mostEarlyEnds = 3;
const earlyMs = 30_000;
const firstUserWithinMs = 60_000;
const proofWithinMs = 5_000;

class Supervisor {
  private readonly users = new Set<Socket>();
  private state: SupervisorState = { state: 'starting' };
  private neo4j: StartedNeo4j | undefined;
  private stopTimer: NodeJS.Timeout | undefined;
  private earlyEnds = 0;
  private readonly options: StartOptions;
  private readonly run: RunFile;

  constructor(options: StartOptions, run: RunFile) {
    this.options = options;
    this.run = run;
  }

  async hold(): Promise<void> {
    this.stopAfter(firstUserWithinMs);
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void this.stop());
    await this.launch(await freePort());
  }

  private async launch(boltPort: number): Promise<void> {
    try {
      this.neo4j = await startNeo4j({ ...this.options, boltPort });
      const { uri, username, password, javaPid } = await this.neo4j.ready;
      if (this.state.state !== 'starting') return;
      await updateRunFile(this.options.folder, { ...this.run, uri, username, password, javaPid });
      this.publish({ state: 'ready', uri, username, password });
      const readyAt = performance.now();
      void this.neo4j.ended.then(() => this.onEnd(boltPort, performance.now() - readyAt));
    } catch (failure) {
      await this.fail(failure);
    }
  }

  /** Accepts a user after it has proved that it knows the token. */
  accept(socket: Socket): void {
    const tooLate = setTimeout(() => socket.destroy(), proofWithinMs);
    socket.on('error', () => undefined); // its close follows
    socket.on('close', () => {
      clearTimeout(tooLate);
      this.remove(socket);
    });
    socket.on(
      'data',
      lineReader((line) => {
        if (!isProof(line, 'user', this.run.token)) return void socket.destroy();
        clearTimeout(tooLate);
        this.add(socket);
      }),
    );
  }

  private add(socket: Socket): void {
    clearTimeout(this.stopTimer);
    this.users.add(socket);
    socket.write(`${proofOf('supervisor', this.run.token)}\n${JSON.stringify(this.state)}\n`);
  }

  private remove(socket: Socket): void {
    if (this.users.delete(socket) && this.users.size === 0) this.stopAfter(graceMs);
  }

  private stopAfter(delayMs: number): void {
    clearTimeout(this.stopTimer);
    this.stopTimer = setTimeout(() => void this.stop(), delayMs);
  }

  private publish(state: SupervisorState): void {
    this.state = state;
    for (const user of this.users) user.write(`${JSON.stringify(state)}\n`);
  }

  private async stop(): Promise<void> {
    if (this.state.state === 'stopping' || this.state.state === 'failed') return;
    this.publish({ state: 'stopping' });
    await this.neo4j?.stop();
    await this.end(0);
  }

  /** Starts Neo4j again after it has ended unasked. */
  private async onEnd(boltPort: number, lastedMs: number): Promise<void> {
    if (this.state.state !== 'ready') return;
    this.earlyEnds = lastedMs < earlyMs ? this.earlyEnds + 1 : 0;
    if (this.earlyEnds >= mostEarlyEnds) {
      await this.fail(
        await neo4jFailed(this.options.folder, `The local Neo4j has ended ${mostEarlyEnds} times.`),
      );
      return;
    }
    this.publish({ state: 'starting' });
    await this.launch(boltPort);
  }

  private async fail(failure: unknown): Promise<void> {
    if (this.state.state === 'stopping') return;
    const known =
      failure instanceof KnownError
        ? failure
        : new KnownError('LOCAL_NEO4J_FAILED', `The local Neo4j could not be started: ${String(failure)}.`);
    console.error(known.message);
    this.publish({ state: 'failed', message: known.message, hint: known.hint });
    await this.neo4j?.stop();
    await this.end(1);
  }

  private async end(exitCode: number): Promise<void> {
    await removeRunFile(this.options.folder, this.run.token);
    // Sent lines arrive before the end of the connection; a user that does not read cannot delay the exit.
    for (const user of this.users) user.end();
    setTimeout(() => process.exit(exitCode), 200);
  }
}

async function main(options: StartOptions): Promise<void> {
  const server = createServer();
  const run: RunFile = {
    supervisorPid: process.pid,
    supervisorPort: await listen(server),
    token: randomBytes(24).toString('base64url'),
  };
  // No user knows the token before the run file exists, so none can connect too early.
  const supervisor = new Supervisor(options, run);
  server.on('connection', (socket) => {
    supervisor.accept(socket);
  });
  if (!(await takeFolder(options.folder, run))) process.exit(0);
  await supervisor.hold();
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port; // a server that listens on TCP has such an address
}

/** Creates the run file; returns false where a running supervisor owns it. Removes a stale run file and ends its Java. */
async function takeFolder(folder: string, run: RunFile): Promise<boolean> {
  while (!(await claimRunFile(folder, run))) {
    const found = await readRunFile(folder);
    if (found === undefined) continue;
    if (found === 'damaged') {
      await removeRunFile(folder, undefined);
      continue;
    }
    if (await isHeld(found)) return false;
    if (found.javaPid !== undefined) await endLeftProcess(found.javaPid, join(folder, 'neo4j'));
    await removeRunFile(folder, found.token);
  }
  return true;
}

await main(JSON.parse(process.argv[2] ?? '{}') as StartOptions); // written by start-local-neo4j.ts
