import { isIP } from 'node:net';
import type { RequestHandler } from 'express';
import { KnownError } from '../errors.js';
import { hostName } from '../settings.js';
import type { Settings } from '../settings.js';

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Refuses what is asked under a name that is not the server's: a page of another site can give its own name our address (DNS
 * rebinding), and would read all answers.
 *
 * Taken are the name or address that is listened on, on loopback all names of it, on all addresses every address, and the names of
 * ONRECORD_HOSTS; of any port, for ports are forwarded. Browsers always name a host, so that a request without one is taken.
 */
export function refuseOtherHosts({
  ONRECORD_HOST: address,
  ONRECORD_HOSTS: more,
}: Pick<Settings, 'ONRECORD_HOST' | 'ONRECORD_HOSTS'>): RequestHandler {
  const own = hostName(address.includes(':') ? `[${address}]` : address);
  const isLoopback = own !== null && (loopbackNames.includes(own) || /^127\./.test(own));
  const isEverywhere = own === '0.0.0.0' || own === '[::]';
  const names = new Set([own, ...(isLoopback || isEverywhere ? loopbackNames : []), ...(more ?? [])]);
  return (httpRequest, _httpResponse, next) => {
    const { host } = httpRequest.headers;
    const name = host === undefined ? own : hostName(host);
    if (name === null || !(names.has(name) || (isEverywhere && isAddress(name)))) throw otherHost(host ?? '');
    next();
  };
}

/** No page has an address for its name. */
function isAddress(name: string): boolean {
  return isIP(name.replace(/^\[|\]$/g, '')) > 0;
}

function otherHost(host: string): KnownError {
  return new KnownError('HOST_REFUSED', `This server is not asked under the name "${host.slice(0, 200)}".`);
}
