import { describe, expect, it } from '@jest/globals';
import { createAccess } from '../../src/api/auth/access.js';
import { readSettings } from '../../src/settings.js';
import { runVerb } from './run-verb.js';

const environment = { ONRECORD_AUTH_SECRET: 'only-for-this-test.0123456789-abcdef' };

async function withSecret<T>(work: () => Promise<T>): Promise<T> {
  Object.assign(process.env, environment);
  try {
    return await work();
  } finally {
    delete process.env['ONRECORD_AUTH_SECRET'];
  }
}

describe('onrecord token', () => {
  it('prints a token that a server with the same secret accepts', async () => {
    const { data, exitCode } = await withSecret(() => runVerb('token', '--role', 'editor', 'anna'));
    expect(exitCode).toBe(0);
    const { callerOf } = await createAccess(readSettings({ environment }));
    expect(await callerOf(`Bearer ${data.join()}`)).toEqual({ subject: 'anna', role: 'editor' });
  });

  it.each([
    [['--role', 'owner'], 'OPTION_INVALID'],
    [['--days', '0'], 'OPTION_INVALID'],
    [['--days', '1.5'], 'OPTION_INVALID'],
  ])('rejects %j', async (words, code) => {
    const { exitCode, talk, data } = await withSecret(() => runVerb('token', ...words, 'anna'));
    expect([exitCode, data, talk]).toEqual([2, [], expect.stringContaining(code)]);
  });

  it('needs the secret', async () => {
    const { exitCode, talk } = await runVerb('token', 'anna');
    expect([exitCode, talk]).toEqual([2, expect.stringContaining('ONRECORD_AUTH_SECRET')]);
  });
});
