import { randomInt } from 'node:crypto';
import { connect, createServer } from 'node:net';

/** Below the ports that systems give to outgoing connections, which could take the port before Neo4j does. */
const lowestPort = 20_000;
const highestPort = 32_000;
const handshake = Buffer.from('6060b01700000405000004040000030400000004', 'hex');

/** Finds a free port of 127.0.0.1. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(lowestPort, highestPort);
    if (await isFree(port)) return port;
  }
}

async function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen(port, '127.0.0.1', () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}

/** Returns whether a Bolt server answers on this port of 127.0.0.1. Never throws. Source: Bolt handshake. */
export async function answersBolt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 2_000 });
    const end = (answers: boolean) => {
      socket.destroy();
      resolve(answers);
    };
    socket.once('connect', () => socket.write(handshake));
    socket.once('data', (version) => {
      end(version.some((byte) => byte !== 0));
    });
    for (const event of ['error', 'timeout', 'close']) {
      socket.once(event, () => {
        end(false);
      });
    }
  });
}
