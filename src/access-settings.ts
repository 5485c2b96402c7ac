import { KnownError } from './errors.js';
import { hostName, isLoopback } from './settings.js';
import type { Settings } from './settings.js';

/** The settings that decide who may send requests. */
export type AccessSettings = Pick<
  Settings,
  | 'ONRECORD_HOST'
  | 'ONRECORD_HOSTS'
  | 'ONRECORD_PUBLIC_URL'
  | 'ONRECORD_PUBLIC_READS'
  | 'ONRECORD_AUTH_SECRET'
  | 'ONRECORD_AUTH_JWKS'
  | 'ONRECORD_AUTH_ISSUER'
  | 'ONRECORD_AUTH_AUDIENCE'
>;

/** Returns the host that a server listens on, as `hostName` writes it; null if the setting is no host. */
export function ownHost({ ONRECORD_HOST: address }: Pick<Settings, 'ONRECORD_HOST'>): string | null {
  return hostName(address.includes(':') ? `[${address}]` : address);
}

/** Returns whether only programs of this machine reach the server: it listens on loopback, and no other name leads to it. */
export function isPrivate(
  settings: Pick<Settings, 'ONRECORD_HOST' | 'ONRECORD_HOSTS' | 'ONRECORD_PUBLIC_URL'>,
): boolean {
  const { ONRECORD_HOSTS: names = [], ONRECORD_PUBLIC_URL: publicUrl } = settings;
  const hosts = [ownHost(settings), ...names, ...(publicUrl ? [new URL(publicUrl).hostname] : [])];
  return hosts.every((host) => host !== null && isLoopback(host));
}

/** Returns whether the settings name the keys with which tokens are verified. */
export function hasAuthentication({ ONRECORD_AUTH_SECRET, ONRECORD_AUTH_JWKS }: AccessSettings): boolean {
  return ONRECORD_AUTH_SECRET !== undefined || ONRECORD_AUTH_JWKS !== undefined;
}

/** Returns whether requests without a token may read. */
export function allowsAnonymousReads(settings: AccessSettings): boolean {
  return settings.ONRECORD_PUBLIC_READS === undefined
    ? !hasAuthentication(settings)
    : settings.ONRECORD_PUBLIC_READS === 'on';
}

/** Throws SETTING_INVALID if the settings contradict each other, or would open the graph to others without saying so. */
export function checkAccessSettings(settings: AccessSettings): void {
  const { ONRECORD_AUTH_SECRET: secret, ONRECORD_AUTH_JWKS: jwks } = settings;
  if (secret !== undefined && jwks !== undefined)
    throw invalid('ONRECORD_AUTH_SECRET and ONRECORD_AUTH_JWKS are both set.', 'Set only one of them.');
  const missing = (['ONRECORD_AUTH_ISSUER', 'ONRECORD_AUTH_AUDIENCE'] as const).filter(
    (name) => settings[name] === undefined,
  );
  if (jwks !== undefined && missing.length > 0)
    throw invalid(
      `ONRECORD_AUTH_JWKS is set without ${missing.join(' and ')}.`,
      'Set the issuer and the audience of the tokens: the same keys sign tokens for other programs, too.',
    );
  if (hasAuthentication(settings) || settings.ONRECORD_PUBLIC_READS === 'on') return;
  if (isPrivate(settings)) {
    if (settings.ONRECORD_PUBLIC_READS === 'off')
      throw invalid('ONRECORD_PUBLIC_READS is off, and no tokens can be verified.', howToAuthenticate);
    return;
  }
  throw invalid(
    'The server can be reached from other machines (ONRECORD_HOST, ONRECORD_HOSTS, ONRECORD_PUBLIC_URL), and no tokens can be verified.',
    `${howToAuthenticate} To let everybody read the graph, set ONRECORD_PUBLIC_READS=on.`,
  );
}

/** Returns the risks of valid settings, as sentences for the person who starts the server. */
export function accessWarnings(settings: AccessSettings): ReadonlyArray<string> {
  if (isPrivate(settings) || !allowsAnonymousReads(settings)) return [];
  return [
    'Everybody who can reach the server can read the whole graph without a token (ONRECORD_PUBLIC_READS).',
  ];
}

const howToAuthenticate =
  'Set ONRECORD_AUTH_SECRET, or ONRECORD_AUTH_JWKS for tokens of an identity provider.';

function invalid(message: string, hint: string): KnownError {
  return new KnownError('SETTING_INVALID', message, { hint });
}
