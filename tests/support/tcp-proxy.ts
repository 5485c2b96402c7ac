import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A fault of a line. */
export type LineFault =
  /** What the server sends arrives later. */
  | { readonly kind: 'latency'; readonly ms: number }
  /** Nothing arrives in either direction, and what was sent is lost; connections are opened. */
  | { readonly kind: 'black hole' }
  /** All connections are reset, and new ones too. */
  | { readonly kind: 'reset' }
  /** The server sends this number of further bytes, on all connections together; then the connection of the next one is cut. */
  | { readonly kind: 'cut'; readonly afterBytes: number }
  /** What the server sends arrives in pieces of this size, one every millisecond. */
  | { readonly kind: 'slow'; readonly bytesPerMs: number };

/** A line to a server that can be broken. */
export interface TcpProxy {
  readonly uri: string;
  /** Sets the fault of all connections, or repairs the line. Connections that have lost something remain broken. */
  set(fault: LineFault | null): void;
  /** The bytes that the server has sent so far. */
  bytes(): number;
  close(): Promise<void>;
}

/** Starts a proxy on a free port before the server at `SCHEME://HOST:PORT`. */
export async function startTcpProxy(targetUri: string): Promise<TcpProxy> {
  const target = new URL(targetUri);
  const sockets = new Set<Socket>();
  let fault: LineFault | null = null;
  let received = 0;
  let cutAt = 0;
  const server = createServer((client) => {
    if (fault?.kind === 'reset') return void client.resetAndDestroy();
    const upstream = connect(Number(target.port), target.hostname);
    let isBroken = false;
    let sent: Promise<unknown> = Promise.resolve();
    const loses = (): boolean => (isBroken ||= fault?.kind === 'black hole');
    client.on('data', (chunk) => {
      if (!loses()) upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      if (loses()) return;
      const current = fault;
      if (current?.kind === 'cut') {
        isBroken = received + chunk.length > cutAt;
        if (isBroken) {
          fault = null;
          client.end(chunk.subarray(0, cutAt - received));
          return;
        }
      }
      received += chunk.length;
      // Pieces stay in order, also when the fault changes.
      sent = sent.then(() => deliver(client, chunk, current));
    });
    join(client, upstream, sockets);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a server that listens on TCP has such an address
  return {
    uri: `${target.protocol}//127.0.0.1:${port}`,
    set(next) {
      fault = next;
      if (next?.kind === 'cut') cutAt = received + next.afterBytes;
      if (next?.kind === 'reset') sockets.forEach((socket) => socket.resetAndDestroy());
    },
    bytes: () => received,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      sockets.forEach((socket) => socket.destroy());
      await closed;
    },
  };
}

async function deliver(client: Socket, chunk: Buffer, fault: LineFault | null): Promise<void> {
  const size = fault?.kind === 'slow' ? fault.bytesPerMs : chunk.length;
  if (fault?.kind === 'latency') await new Promise((resolve) => setTimeout(resolve, fault.ms).unref());
  for (let from = 0; from < chunk.length; from += size) {
    if (client.writable) client.write(chunk.subarray(from, from + size));
    if (from + size < chunk.length) await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** When one end goes, the other goes too. */
function join(client: Socket, upstream: Socket, sockets: Set<Socket>): void {
  for (const [socket, peer] of [
    [client, upstream],
    [upstream, client],
  ] as const) {
    sockets.add(socket);
    socket.on('error', () => undefined); // its close follows
    socket.on('close', () => {
      sockets.delete(socket);
      peer.destroy();
    });
  }
}
