import { isIP } from 'node:net';
import type { RequestHandler } from 'express';
import { LRUCache } from 'lru-cache';
import { ownHost } from '../access-settings.js';
import { KnownError } from '../errors.js';
import { hostName, isLoopback, loopbackNames } from '../settings.js';
import type { Settings } from '../settings.js';

/** The most allowed headers, each with its port, that need not be parsed again. */
const mostHosts = 100;

/**
 * Rejects requests whose Host header is not a name of this server. A page of another site can resolve its own name to our address (DNS
 * rebinding), and could otherwise read all responses.
 *
 * Allowed are the address that the server listens on, all loopback names if it is a loopback address, every IP address if the server
 * listens on all addresses, and the names of ONRECORD_HOSTS and ONRECORD_PUBLIC_URL; each with any port, because ports are forwarded. A request
 * of HTTP/1.0, which no browser sends, needs no host.
 */
export function rejectOtherHosts(
  settings: Pick<Settings, 'ONRECORD_HOST' | 'ONRECORD_HOSTS' | 'ONRECORD_PUBLIC_URL'>,
): RequestHandler {
  const { ONRECORD_HOSTS: more = [], ONRECORD_PUBLIC_URL: publicUrl } = settings;
  const own = ownHost(settings);
  const isEverywhere = own === '0.0.0.0' || own === '[::]';
  const isLocal = isEverywhere || (own !== null && isLoopback(own));
  const ofUrl = publicUrl === undefined ? [] : [new URL(publicUrl).hostname];
  const names = new Set([own, ...(isLocal ? loopbackNames : []), ...more, ...ofUrl]);
  const allowed = new LRUCache<string, true>({ max: mostHosts });
  return (httpRequest, _httpResponse, next) => {
    const { host } = httpRequest.headers;
    if (host === undefined || !allowed.has(host)) {
      const name = host === undefined ? own : hostName(host);
      if (name === null || !(names.has(name) || (isEverywhere && isAddress(name))))
        throw otherHost(host ?? '');
      if (host !== undefined) allowed.set(host, true);
    }
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
