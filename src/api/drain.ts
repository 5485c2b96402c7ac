import type { Server, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** The steps of ending a server. All times are counted from its beginning, in milliseconds. */
export interface DrainSteps {
  /** Connections are accepted and kept for so long: a client may have sent a request already. */
  readonly acceptMs: number;
  /** Unfinished requests should be answered by now: `onLate` is called. */
  readonly lateMs: number;
  readonly onLate: () => void;
  /** All connections that are left are cut. */
  readonly cutMs: number;
}

/** Ends a server: accepts no more connections, finishes all responses, and resolves when no connection is left. */
export type Drain = (steps: DrainSteps) => Promise<void>;

const acceptSteps = 10;

/** Returns the function that ends an HTTP server. From its call on, each response tells its client that the connection is closed. */
export function createDrain(httpServer: Server): Drain {
  const responses = new Set<ServerResponse>();
  let isEnding = false;
  httpServer.prependListener('request', ({ socket }, httpResponse) => {
    responses.add(httpResponse);
    if (isEnding) announceClose(httpResponse);
    httpResponse.once('close', () => {
      responses.delete(httpResponse);
      if (isEnding) socket.end(); // for a response whose header was sent before
    });
  });
  return async ({ acceptMs, lateMs, onLate, cutMs }) => {
    isEnding = true;
    for (const httpResponse of responses) announceClose(httpResponse);
    const cut = (): void => {
      httpServer.closeAllConnections();
    };
    const timers = [setTimeout(onLate, lateMs), setTimeout(cut, cutMs)];
    // In steps, so that a busy process reads what has arrived before it closes.
    for (let step = 0; step < acceptSteps; step += 1) await pause(acceptMs / acceptSteps);
    await new Promise((resolve) => httpServer.close(resolve));
    timers.forEach(clearTimeout);
  };
}

function announceClose(httpResponse: ServerResponse): void {
  if (!httpResponse.headersSent) httpResponse.setHeader('connection', 'close');
}
