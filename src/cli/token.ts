import { KnownError } from '../errors.js';
import { settingsOf } from './project.js';
import type { Project } from './project.js';

interface TokenOptions {
  readonly role: string;
  readonly subject: string;
  /** The lifetime, as the user wrote it. */
  readonly days: string;
}

const mostDays = 3_650;

/** Prints a token for servers with the secret ONRECORD_AUTH_SECRET. Throws SETTING_INVALID without it, OPTION_INVALID. Returns 0. */
export async function token(project: Project, { role, subject, days }: TokenOptions): Promise<number> {
  const settings = settingsOf(project);
  const { roles, signToken } = await import('../api/api.js');
  const secret = settings.ONRECORD_AUTH_SECRET;
  if (secret === undefined)
    throw new KnownError('SETTING_INVALID', 'ONRECORD_AUTH_SECRET is not set.', {
      hint: 'Set it to the same value as for the server, for example in .env: openssl rand -hex 32',
    });
  const known = roles.find((each) => each === role);
  if (known === undefined)
    throw new KnownError('OPTION_INVALID', `There is no role "${role}"; the roles are ${roles.join(', ')}.`);
  const lifetimeDays = /^\d+$/.test(days) ? Number(days) : 0;
  if (lifetimeDays < 1 || lifetimeDays > mostDays)
    throw new KnownError('OPTION_INVALID', `--days is "${days}"; it must be a number from 1 to ${mostDays}.`);
  const contents = {
    subject,
    role: known,
    lifetimeSeconds: lifetimeDays * 86_400,
    roleClaim: settings.ONRECORD_AUTH_ROLE_CLAIM,
    issuer: settings.ONRECORD_AUTH_ISSUER,
    audience: settings.ONRECORD_AUTH_AUDIENCE,
  };
  project.terminal.data(await signToken(secret, contents, new Date()));
  return 0;
}
