import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { KnownError } from './errors.js';
import type { Settings } from './settings.js';

type Address = Pick<Settings, 'ONRECORD_HOST' | 'ONRECORD_PORT'>;

/**
 * Checks that a server can listen on the address of the settings, before anything else is started.
 *
 * Throws PORT_TAKEN, or SETTING_INVALID if the address does not belong to this machine.
 */
export async function checkAddress(settings: Address): Promise<void> {
  const probe = createServer();
  await listen(probe, settings);
  await new Promise((resolve) => probe.close(resolve));
}

/**
 * Listens on the address of the settings and returns its URL, without a trailing slash.
 *
 * Throws PORT_TAKEN, or SETTING_INVALID if the address does not belong to this machine.
 */
export function listen(
  httpServer: Server,
  { ONRECORD_HOST: host, ONRECORD_PORT: port }: Address,
): Promise<string> {
  return new Promise((resolve, reject) => {
    httpServer.once('error', (failure: NodeJS.ErrnoException) => {
      reject(whyNotListening(failure, { host, port }));
    });
    httpServer.listen(port, host, () => {
      const { port: given } = httpServer.address() as AddressInfo; // a listening TCP server has one
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${given}`);
    });
  });
}

function whyNotListening(
  failure: NodeJS.ErrnoException,
  { host, port }: { readonly host: string; readonly port: number },
): Error {
  switch (failure.code) {
    case 'EADDRINUSE':
      return new KnownError('PORT_TAKEN', `Port ${port} of ${host} is taken by another program.`, {
        cause: failure,
      });
    case 'EACCES':
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new KnownError(
        'SETTING_INVALID',
        `The server cannot listen on ${host}:${port} (ONRECORD_HOST, ONRECORD_PORT): ${failure.code}.`,
        { cause: failure },
      );
    default:
      return failure;
  }
}
