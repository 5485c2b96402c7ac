import { connect } from 'node:net';
import { connect as connectSecurely } from 'node:tls';

/** The address of a Bolt server. */
export interface BoltAddress {
  readonly host: string;
  readonly port: number;
  /** Whether it speaks TLS. */
  readonly isSecure: boolean;
}

const handshake = Buffer.from('6060b01700000405000004040000030400000004', 'hex');

/**
 * Returns whether a Bolt server answers at an address before the signal is aborted. Never throws.
 *
 * Sends only the handshake, so that nothing depends on the certificate or the account. Source: Bolt handshake.
 */
export async function answersBolt(
  { host, port, isSecure }: BoltAddress,
  signal: AbortSignal,
): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = isSecure
      ? connectSecurely({ host, port, servername: host, rejectUnauthorized: false })
      : connect({ host, port });
    const end = (answers: boolean) => {
      socket.destroy();
      resolve(answers);
    };
    const onAbort = () => {
      end(false);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    socket.once(isSecure ? 'secureConnect' : 'connect', () => socket.write(handshake));
    socket.once('data', (version: Buffer) => {
      end(version.some((byte) => byte !== 0));
    });
    socket.on('error', () => undefined); // its close follows
    socket.once('close', () => {
      signal.removeEventListener('abort', onAbort);
      end(false);
    });
  });
}
