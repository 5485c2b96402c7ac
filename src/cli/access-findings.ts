import {
  accessWarnings,
  allowsAnonymousReads,
  checkAccessSettings,
  hasAuthentication,
  isPrivate,
} from '../access-settings.js';
import { KnownError } from '../errors.js';
import { hostName, isLoopback } from '../settings.js';
import type { Settings } from '../settings.js';
import { ok } from './finding.js';
import type { Finding } from './finding.js';

const keysTimeoutMs = 5_000;

/** Checks who may read and write, which documents are trusted, and whether tokens, passwords and data cross a network in plain text. */
export async function accessFindings(settings: Settings): Promise<ReadonlyArray<Finding>> {
  const { ONRECORD_AUTH_JWKS: keys, ONRECORD_TRUSTED_DOCUMENTS: documents } = settings;
  return [
    accessFinding(settings),
    ...(keys === undefined ? [] : [await keysFinding(keys)]),
    ...(documents === undefined ? [] : [await documentsFinding(documents)]),
    ...plainTextFindings(settings),
    ...proxyFindings(settings),
  ];
}

function accessFinding(settings: Settings): Finding {
  const check = 'Access';
  try {
    checkAccessSettings(settings);
  } catch (failure) {
    if (!(failure instanceof KnownError)) throw failure;
    return { check, state: 'fault', message: failure.message, hint: failure.hint };
  }
  const [warning] = accessWarnings(settings);
  if (warning !== undefined)
    return {
      check,
      state: 'warning',
      message: warning,
      hint: 'If this is not intended, unset ONRECORD_PUBLIC_READS and set ONRECORD_AUTH_SECRET.',
    };
  if (hasAuthentication(settings))
    return ok(
      check,
      allowsAnonymousReads(settings) ? 'writing needs a token' : 'every request needs a token',
    );
  return ok(check, 'only this machine can read; writing needs the token that the server prints at the start');
}

async function keysFinding(address: string): Promise<Finding> {
  const check = 'Keys for tokens';
  const hint = 'Check ONRECORD_AUTH_JWKS. Until the keys can be read, every token is rejected.';
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(keysTimeoutMs), redirect: 'error' });
    const { keys } = (await response.json()) as { readonly keys?: unknown }; // any JSON
    if (response.ok && Array.isArray(keys) && keys.length > 0)
      return ok(check, `${keys.length} at ${address}`);
    return { check, state: 'fault', message: `${address} answers without keys (${response.status}).`, hint };
  } catch {
    return { check, state: 'fault', message: `${address} cannot be read.`, hint };
  }
}

async function documentsFinding(path: string): Promise<Finding> {
  const check = 'Trusted documents';
  try {
    const { readTrustedDocuments } = await import('../api/api.js');
    const { size } = await readTrustedDocuments(path);
    return ok(check, `${size} in ${path}; other documents are rejected`);
  } catch (failure) {
    if (!(failure instanceof KnownError)) throw failure;
    return { check, state: 'fault', message: failure.message, hint: failure.hint };
  }
}

function plainTextFindings(settings: Settings): ReadonlyArray<Finding> {
  const { ONRECORD_PUBLIC_URL: publicUrl, ONRECORD_CORS_ORIGINS: origins = [], NEO4J_URI: neo4j } = settings;
  const plain = (check: string, address: string, hint: string): Finding => ({
    ...{ check, state: 'warning', message: `${address} sends everything in plain text.`, hint },
  });
  return [
    ...(publicUrl !== undefined && isPlain(publicUrl)
      ? [
          plain(
            'Public address',
            publicUrl,
            'Put a proxy with TLS in front, and set ONRECORD_PUBLIC_URL to https.',
          ),
        ]
      : []),
    ...origins
      .filter(isPlain)
      .map((origin) =>
        plain('Other origins', origin, 'List the https address of the page in ONRECORD_CORS_ORIGINS.'),
      ),
    ...(neo4j !== undefined && isPlain(neo4j)
      ? [
          plain(
            'Neo4j address',
            neo4j,
            'Use bolt+s:// or neo4j+s://, or a network that nobody else can read.',
          ),
        ]
      : []),
  ];
}

/** Returns whether an address leads to another machine without TLS. */
function isPlain(address: string): boolean {
  if (!/^(http|bolt|neo4j):\/\//.test(address) || !URL.canParse(address)) return false;
  const host = hostName(new URL(address).host);
  return host !== null && !isLoopback(host);
}

/** A proxy gives all requests without a token its own address. */
function proxyFindings(settings: Settings): ReadonlyArray<Finding> {
  const check = 'Rate limit';
  const isBehindProxy = !isPrivate(settings) && settings.ONRECORD_HOST === '127.0.0.1';
  if (!isBehindProxy || settings.ONRECORD_CLIENT_RATE === 0 || !allowsAnonymousReads(settings)) return [];
  return [
    {
      check,
      state: 'warning',
      message: 'Behind a proxy, all requests without a token share one limit (ONRECORD_CLIENT_RATE).',
      hint: 'Limit the rate in the proxy, and set ONRECORD_CLIENT_RATE=0.',
    },
  ];
}
