import { isIP } from 'node:net';
import type { RequestHandler } from 'express';
import { KnownError } from '../errors.js';
import { hostName } from '../settings.js';
import type { Settings } from '../settings.js';

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Rejects requests whose Host header is not a name of this server. A page of another site can resolve its own name to our address (DNS
 * rebinding), and could otherwise read all responses.
 *
 * Allowed are the address that the server listens on, all loopback names if it is a loopback address, every IP address if the server
 * listens on all addresses, and the names of ONRECORD_HOSTS; each with any port, because ports are forwarded. A request
 * of HTTP/1.0, which no browser sends, needs no host.
 */
export function rejectOtherHosts({
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

/** Returns whether a name is an IP address, which cannot be resolved to another address. */
function isAddress(name: string): boolean {
  return isIP(name.replace(/^\[|\]$/g, '')) > 0;
}

function otherHost(host: string): KnownError {
  return new KnownError('HOST_REFUSED', `The host "${host.slice(0, 200)}" is not a name of this server.`);
}
