import { connect } from 'node:net';
import type { Socket } from 'node:net';
import type { RunFile } from './run-file.js';
import { isProof, lineReader, proofOf } from './supervisor-protocol.js';
import type { SupervisorState } from './supervisor-protocol.js';

/** The use of a local Neo4j by this process: it lasts until `release` or until the process ends. */
export interface Attachment {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Resolves when the supervisor has ended before `release`. */
  readonly lost: Promise<void>;
  release(): void;
}

/** The result of connecting to the supervisor that a run file names. */
export type AttachResult =
  | { readonly kind: 'attached'; readonly attachment: Attachment }
  /** Neo4j did not start, or has just ended for the last time. */
  | { readonly kind: 'failed'; readonly message: string; readonly hint: string }
  /** It was being stopped and has ended. */
  | { readonly kind: 'gone' }
  /** No supervisor with that token answers: the run file was left behind. */
  | { readonly kind: 'stale' };

const proofWithinMs = 10_000;

/**
 * Connects to the supervisor that a run file names and waits until its Neo4j answers or has failed.
 *
 * Later calls `onRestart` when Neo4j has ended and is started again. Never throws.
 */
export async function attach(run: RunFile, onRestart: () => void): Promise<AttachResult> {
  const socket = connect({ port: run.supervisorPort, host: '127.0.0.1' });
  const closed = new Promise<void>((resolve) => {
    socket.once('close', () => {
      resolve();
    });
  });
  let isReady = false;
  const result = await converse(socket, run.token, (line) => {
    if (isReady && line.state === 'starting') onRestart();
    isReady ||= line.state === 'ready';
    return outcomeOf(line);
  });
  if (result.kind !== 'ready') {
    socket.destroy();
    return result;
  }
  socket.unref(); // the connection must not keep a finished process alive
  return { kind: 'attached', attachment: attachmentOf(socket, result, closed) };
}

function attachmentOf(
  socket: Socket,
  { uri, username, password }: Extract<Conversation, { kind: 'ready' }>,
  closed: Promise<void>,
): Attachment {
  let released = false;
  const lost = new Promise<void>((resolve) => {
    void closed.then(() => {
      if (!released) resolve();
    });
  });
  return {
    uri,
    username,
    password,
    lost,
    release() {
      released = true;
      socket.destroy();
    },
  };
}

/** Returns whether a running supervisor owns this run file, whatever the state of its Neo4j. Never throws. */
export async function isHeld(run: RunFile): Promise<boolean> {
  const socket = connect({ port: run.supervisorPort, host: '127.0.0.1' });
  const { kind } = await converse(socket, run.token, () => ({ kind: 'gone' }));
  socket.destroy();
  return kind !== 'stale';
}

type Conversation =
  | Exclude<AttachResult, { kind: 'attached' }>
  | { readonly kind: 'ready'; readonly uri: string; readonly username: string; readonly password: string };

async function converse(
  socket: Socket,
  token: string,
  outcomeIn: (line: SupervisorState) => Conversation | undefined,
): Promise<Conversation> {
  return new Promise((resolve) => {
    let proved = false;
    const tooLate = setTimeout(() => {
      resolve({ kind: 'stale' });
    }, proofWithinMs);
    const onLine = (line: string) => {
      if (proved) {
        const outcome = outcomeIn(JSON.parse(line) as SupervisorState); // it has proved to be our supervisor
        if (outcome) resolve(outcome);
        return;
      }
      clearTimeout(tooLate);
      proved = isProof(line, 'supervisor', token);
      if (!proved) resolve({ kind: 'stale' });
    };
    socket.on('data', lineReader(onLine));
    socket.on('error', () => undefined); // its close follows
    socket.once('connect', () => socket.write(`${proofOf('user', token)}\n`));
    socket.once('close', () => {
      clearTimeout(tooLate);
      resolve({ kind: proved ? 'gone' : 'stale' });
    });
  });
}

/** Returns undefined to continue waiting; after "stopping" the connection ends next. */
function outcomeOf(line: SupervisorState): Conversation | undefined {
  switch (line.state) {
    case 'ready':
      return { kind: 'ready', uri: line.uri, username: line.username, password: line.password };
    case 'failed':
      return { kind: 'failed', message: line.message, hint: line.hint };
    case 'starting':
    case 'stopping':
      return undefined;
  }
}
