import { parseEnv } from 'node:util';
import { z } from 'zod';
import { KnownError } from './errors.js';

/**
 * All settings: name in the environment, meaning, default. A test compares the README's table with this list.
 * Flags of the command line take precedence over the environment, the environment over the file `.env`.
 */
const settingsShape = z.object({
  NEO4J_URI: z
    .string()
    .min(1)
    .optional()
    .describe('Address of the Neo4j to use; unset: a local Neo4j is started.'),
  NEO4J_USERNAME: z.string().default('neo4j').describe('User name for the Neo4j at NEO4J_URI.'),
  NEO4J_PASSWORD: z.string().default('').describe('Password of that user; the compose file uses it, too.'),
  NEO4J_DATABASE: z.string().default('neo4j').describe('Database to use.'),
  ONRECORD_HOST: z.string().default('127.0.0.1').describe('Address to listen on.'),
  ONRECORD_HOSTS: z
    .string()
    .transform((text) => text.split(',').map((name) => ({ name: name.trim(), host: hostName(name.trim()) })))
    .refine((hosts) => hosts.every(({ host }) => host !== null), 'names of hosts, with commas between them')
    .transform((hosts) => hosts.flatMap(({ host }) => host ?? []))
    .optional()
    .describe('Further host names of the server, separated by commas, for example `graph.example.org`.'),
  ONRECORD_PUBLIC_URL: z
    .string()
    .refine(isOrigin, 'an address without a path, such as https://graph.example.org')
    .transform((text) => new URL(text).origin)
    .optional()
    .describe('Address of the server for its users; unset: what is published has ids instead of addresses.'),
  ONRECORD_CORS_ORIGINS: z
    .string()
    .transform((text) => text.split(',').map((origin) => origin.trim()))
    .refine((origins) => origins.every(isOrigin), 'addresses without a path, with commas between them')
    .transform((origins) => origins.map((origin) => new URL(origin).origin))
    .optional()
    .describe('Origins of other web pages that may use the API, for example `https://app.example.org`.'),
  ONRECORD_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .default(4000)
    .describe('Port to listen on; 0: any free port.'),
  ONRECORD_DATA: z
    .string()
    .default('.onrecord')
    .describe('Folder for data, log and run file of the local Neo4j.'),
  ONRECORD_CACHE: z
    .string()
    .optional()
    .describe("Folder for the Neo4j jars and classes; unset: `onrecord` in the user's cache folder."),
  XDG_CACHE_HOME: z
    .string()
    .optional()
    .describe("The user's cache folder; unset: `.cache` in the home folder."),
  JAVA_HOME: z.string().optional().describe('Java for the local Neo4j; unset: the one on the PATH.'),
  ONRECORD_HEAP_MB: z.coerce
    .number()
    .int()
    .min(256)
    .default(1024)
    .describe('Heap size of the local Neo4j, in MB.'),
  ONRECORD_READ_TIMEOUT_MS: z.coerce
    .number()
    .int()
    .min(100)
    .default(10_000)
    .describe('Time limit of a read, in milliseconds.'),
  ONRECORD_WRITE_TIMEOUT_MS: z.coerce
    .number()
    .int()
    .min(100)
    .default(60_000)
    .describe('Time limit of a write, in milliseconds.'),
  ONRECORD_POOL_SIZE: z.coerce
    .number()
    .int()
    .min(1)
    .default(20)
    .describe('Largest number of connections to Neo4j.'),
  ONRECORD_LARGE_OPERATIONS: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .describe('Most large operations at once; unset: one less than the cores, at least 1.'),
  ONRECORD_QUEUE_LENGTH: z.coerce
    .number()
    .int()
    .min(0)
    .default(100)
    .describe('Most operations of each kind that wait; further ones are answered with 503.'),
  ONRECORD_CLIENT_RATE: z.coerce
    .number()
    .int()
    .min(0)
    .default(1_000_000)
    .describe('Cost per second of a client; beyond it, the answer is 429. 0: no limit.'),
  ONRECORD_LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('Lowest level that is logged.'),
  ONRECORD_SLOW_MS: z.coerce
    .number()
    .int()
    .min(0)
    .default(1_000)
    .describe('Operations that take longer are logged, in milliseconds.'),
  ONRECORD_PUBLIC_READS: z
    .enum(['on', 'off'])
    .optional()
    .describe('Whether requests without a token may read; unset: only if no tokens are configured.'),
  ONRECORD_AUTH_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9._~+/-]{32,}=*$/, 'at least 32 letters, digits or signs of -._~+/')
    .optional()
    .describe('Secret of the tokens that `onrecord token` creates, at least 32 characters.'),
  ONRECORD_AUTH_JWKS: z
    .string()
    .refine(isSafeAddress, 'an https address; http only on this machine')
    .optional()
    .describe('Address of the keys (JWKS) of an identity provider, for its tokens.'),
  ONRECORD_AUTH_ISSUER: z.string().optional().describe('Required issuer (`iss`) of tokens.'),
  ONRECORD_AUTH_AUDIENCE: z.string().optional().describe('Required audience (`aud`) of tokens.'),
  ONRECORD_AUTH_ROLE_CLAIM: z
    .string()
    .default('role')
    .describe('Claim of tokens with the role, for example `realm_access.roles`.'),
  ONRECORD_TRUSTED_DOCUMENTS: z
    .string()
    .optional()
    .describe('Folder or JSON file of the GraphQL documents that clients may send; unset: any.'),
  ONRECORD_INTROSPECTION: z
    .enum(['on', 'off'])
    .default('on')
    .describe('Whether clients can read the schema; GraphiQL needs it.'),
  ONRECORD_EXPLAIN: z
    .enum(['on', 'off'])
    .default('on')
    .describe('Whether the server answers the header x-onrecord-explain.'),
  ONRECORD_PLAN_AHEAD: z
    .enum(['on', 'off'])
    .default('on')
    .describe('Whether Neo4j plans common queries after a start, before somebody asks.'),
});

/** Returns whether a text is an http address of a host alone. */
function isOrigin(text: string): boolean {
  if (!/^https?:/i.test(text) || !URL.canParse(text)) return false;
  const { href, origin } = new URL(text);
  return href === `${origin}/`;
}

/** Keys that come over plain http could be replaced on the way. */
function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

/** The checked settings of one process. */
export type Settings = z.output<typeof settingsShape>;

/** The name of a setting in the environment. */
export type SettingName = keyof Settings;

/** Each setting with its meaning, for help texts and the README. */
export const settingDescriptions: ReadonlyArray<{ readonly name: SettingName; readonly meaning: string }> =
  Object.entries(settingsShape.shape).map(([name, shape]) => ({
    name: name as SettingName, // the keys of the shape are the names
    meaning: shape.description ?? '',
  }));

/**
 * Reads the settings from flags, then the environment, then the text of `.env`, then defaults.
 *
 * An empty value counts as unset. Throws SETTING_INVALID, which lists every invalid setting.
 */
export function readSettings(
  sources: {
    readonly flags?: Readonly<Partial<Record<SettingName, string>>>;
    readonly environment?: Readonly<Record<string, string | undefined>>;
    readonly envFile?: string;
  } = {},
): Settings {
  const layers = [parseEnv(sources.envFile ?? ''), sources.environment ?? process.env, sources.flags ?? {}];
  const given = Object.assign({}, ...layers.map(withoutEmpty)) as Record<string, string>;
  const result = settingsShape.safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => {
    const name = path.join('.');
    return `${name}: ${message} (found ${shown(name, given[name] ?? '')})`;
  });
  throw new KnownError('SETTING_INVALID', `Settings are wrong: ${faults.join('; ')}.`);
}

/** Secrets. Messages show only their length. */
const secrets: ReadonlyArray<string> = [
  'NEO4J_PASSWORD',
  'ONRECORD_AUTH_SECRET',
] satisfies ReadonlyArray<SettingName>;

function shown(name: string, value: string): string {
  return secrets.includes(name) ? `${value.length} characters` : `"${value}"`;
}

function withoutEmpty(layer: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const filled: Record<string, string> = {};
  for (const [name, value] of Object.entries(layer)) if (value) filled[name] = value;
  return filled;
}

/**
 * Returns the host name of a Host header (`graph.example.org:8080`, `[::1]`) without the port, normalized as in a URL: lower case,
 * addresses in canonical form. Null if the header is no valid host.
 */
export function hostName(host: string): string | null {
  const url = `http://${host}`;
  if (/[\s/\\?#@]/.test(host) || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/\.$/, '');
}

/** The names of this machine for itself, as `hostName` writes them. */
export const loopbackNames: ReadonlyArray<string> = ['localhost', '127.0.0.1', '[::1]'];

/** Returns whether a host, as `hostName` writes it, is this machine itself. */
export function isLoopback(host: string): boolean {
  return loopbackNames.includes(host) || /^127(\.\d+){3}$/.test(host);
}

/** Returns the environment of this process with some variables added, for a program that it starts. */
export function environmentWith(added: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...added };
}
