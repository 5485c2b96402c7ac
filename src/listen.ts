import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { KnownError } from './errors.js';
import type { Settings } from './settings.js';

type Address = Pick<Settings, 'ONRECORD_HOST' | 'ONRECORD_PORT'>;

/**
 * Sees whether a server could listen on the address of the settings, before anything is started for it.
 *
 * Throws PORT_TAKEN, or SETTING_INVALID for an address that is not ours.
 */
export async function checkAddress(settings: Address): Promise<void> {
  const probe = createServer();
  await listen(probe, settings);
  await new Promise((resolve) => probe.close(resolve));
}

/**
 * Listens on the address of the settings and gives its URL, without a slash at the end.
 *
 * Throws PORT_TAKEN, or SETTING_INVALID for an address that is not ours.
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
