import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signToken } from '../../../src/api/api.js';
import type { Role, RunningServer } from '../../../src/api/api.js';
import { createAdmission } from '../../../src/api/admission.js';
import { createMetrics } from '../../../src/api/observe/metrics.js';
import { serverWithoutGraph } from '../../support/server-without-graph.js';

const secret = 'only-for-this-test.0123456789-abcdef';
const limits = { largeAtOnce: 1, atOnce: 2, waiting: 1, visitsPerSecond: 0 };
const counts = { created: 3, changed: 0, removed: 1, unchanged: 5 };
const payload = {
  ...{ dossier: 'd', load: 'd@1', dryRun: false, dossiers: [], unmapped: [], rejected: [] },
  ...{ userErrors: [], advice: [], moreUserErrors: 0, ...counts },
};

/** The samples of a text by name and labels. Throws for a line that the text format of Prometheus (0.0.4) does not allow. */
function samplesOf(text: string): ReadonlyMap<string, number> {
  const samples = new Map<string, number>();
  const types = new Map<string, string>();
  expect(text.endsWith('\n')).toBe(true);
  for (const line of text.split('\n')) {
    if (line === '' || /^# HELP [a-z_0-9]+ \S/.test(line)) continue;
    const type = /^# TYPE ([a-z_0-9]+) (counter|gauge|histogram|summary)$/.exec(line);
    if (type) {
      expect(types.has(type[1] ?? '')).toBe(false);
      types.set(type[1] ?? '', type[2] ?? '');
      continue;
    }
    const sample = /^([a-z_0-9]+)(\{[a-z_]+="[^"\\\n]*"(?:,[a-z_]+="[^"\\\n]*")*\})? (\S+)$/.exec(line);
    if (!sample) throw new Error(`No line of the text format: ${line}`);
    const [, name = '', labels = '', value] = sample;
    const family = name.replace(/_(bucket|sum|count)$/, '');
    expect(types.has(name) || types.get(family) === 'histogram' || types.get(family) === 'summary').toBe(
      true,
    );
    expect(samples.has(name + labels)).toBe(false);
    samples.set(name + labels, Number(value));
  }
  return samples;
}

describe('createMetrics', () => {
  it('counts requests, errors, answers, mutations and what waits', async () => {
    const metrics = createMetrics(createAdmission(limits));
    const request = { requestId: 'r', method: 'POST', caller: null, address: '' };
    metrics.onRequest({
      ...request,
      path: '/graphql',
      status: 200,
      durationMs: 30,
      codes: ['STORE_TIMEOUT'],
    });
    metrics.onRequest({ ...request, path: '/any/thing', status: null, durationMs: 1, codes: [] });
    const cost = { records: 1, recordLimit: 1, visits: 500, visitLimit: 1 };
    metrics.onAnswer({ cached: true, cost }, { statements: 3, attempts: 2 });
    metrics.onWrite('importDossier', payload);
    const samples = samplesOf(await metrics.text());
    const expected = {
      'onrecord_http_request_duration_seconds_count{route="/graphql",method="POST",status="200"}': 1,
      'onrecord_http_request_duration_seconds_count{route="other",method="POST",status="0"}': 1,
      'onrecord_errors_total{code="STORE_TIMEOUT"}': 1,
      'onrecord_operation_visits_bucket{le="1000"}': 1,
      'onrecord_operation_visits_bucket{le="100"}': 0,
      'onrecord_plans_total{cached="true"}': 1,
      onrecord_round_trips_total: 3,
      onrecord_snapshot_retries_total: 1,
      'onrecord_operations_running{size="large"}': 0,
      'onrecord_operations_waiting{size="small"}': 0,
      'onrecord_mutations_total{mutation="importDossier",result="written"}': 1,
      'onrecord_records_written_total{change="created"}': 3,
    };
    for (const [name, value] of Object.entries(expected))
      expect([name, samples.get(name)]).toEqual([name, value]);
    expect(samples.get('process_resident_memory_bytes')).toBeGreaterThan(0);
  });
});

describe('/metrics', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await serverWithoutGraph({ ONRECORD_AUTH_SECRET: secret, ONRECORD_PUBLIC_READS: 'on' });
  });
  afterAll(() => server.stop());

  const statusFor = async (role: Role) => {
    const contents = { subject: 'prometheus', role, lifetimeSeconds: 60, roleClaim: 'role' };
    const authorization = `Bearer ${await signToken(secret, contents, new Date())}`;
    return (await fetch(`${server.url}/metrics`, { headers: { authorization } })).status;
  };

  it('needs a token of the role admin if tokens are configured', async () => {
    const { status, headers } = await fetch(`${server.url}/metrics`);
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect([await statusFor('editor'), await statusFor('admin')]).toEqual([403, 200]);
  });

  it('needs none on a server without settings that only this machine reaches', async () => {
    const local = await serverWithoutGraph({});
    try {
      const response = await fetch(`${local.url}/metrics`);
      expect(response.headers.get('content-type')).toContain('version=0.0.4');
      samplesOf(await response.text());
    } finally {
      await local.stop();
    }
  });
});
