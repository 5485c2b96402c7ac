import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Compilation } from '../../compile/compile.js';
import type { Admission } from '../admission.js';
import type { Answer } from '../answer.js';
import type { DossierPayload, Writer } from '../dossier-writer.js';
import type { EndedRequest } from './ended-request.js';

/** The metrics of one server, in the text format of Prometheus. */
export interface Metrics {
  readonly contentType: string;
  text(): Promise<string>;
  /** Counts a request, with its time and its error codes. */
  onRequest(request: EndedRequest): void;
  /** Counts an answer that was read from the graph. */
  onAnswer(
    compilation: Pick<Compilation, 'cached' | 'cost'>,
    answer: Pick<Answer, 'statements' | 'attempts'>,
  ): void;
  /** Counts a mutation and what it changed. */
  onWrite(mutation: keyof Writer, payload: DossierPayload): void;
}

const durationBuckets = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60];
const visitBuckets = [10, 100, 1_000, 10_000, 100_000, 1_000_000];

/** Creates the metrics of a server and of its process. Two servers in one process have separate ones. */
export function createMetrics(admission: Admission): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  addQueues(registry, admission);
  const onRequest = requestCounter(registry);
  const onAnswer = answerCounter(registry);
  const onWrite = writeCounter(registry);
  return { contentType: registry.contentType, text: () => registry.metrics(), onRequest, onAnswer, onWrite };
}

function addQueues(registry: Registry, admission: Admission): void {
  const gaugeOf = (name: string, help: string, value: 'running' | 'waiting') =>
    new Gauge({
      ...{ name, help, labelNames: ['size'] as const, registers: [registry] },
      collect() {
        for (const queue of admission.queues()) this.set({ size: queue.size }, queue[value]);
      },
    });
  gaugeOf('onrecord_operations_running', 'Operations that use connections to Neo4j, by size.', 'running');
  gaugeOf('onrecord_operations_waiting', 'Operations that wait for their turn, by size.', 'waiting');
}

function requestCounter(registry: Registry): Metrics['onRequest'] {
  const durations = new Histogram({
    name: 'onrecord_http_request_duration_seconds',
    help: 'Time from a request to the end of its response. The status 0 stands for clients that left.',
    labelNames: ['route', 'method', 'status'] as const,
    buckets: durationBuckets,
    registers: [registry],
  });
  const errors = new Counter({
    name: 'onrecord_errors_total',
    help: 'Errors in responses, by code.',
    labelNames: ['code'] as const,
    registers: [registry],
  });
  return ({ path, method, status, durationMs, codes }) => {
    const labels = { route: routeOf(path), method: methodOf(method), status: String(status ?? 0) };
    durations.observe(labels, durationMs / 1_000);
    for (const code of codes) errors.inc({ code });
  };
}

function answerCounter(registry: Registry): Metrics['onAnswer'] {
  const registers = [registry];
  const visits = new Histogram({
    name: 'onrecord_operation_visits',
    help: 'Estimated cost of operations: records, links and values that they read.',
    buckets: visitBuckets,
    registers,
  });
  const plans = new Counter({
    name: 'onrecord_plans_total',
    help: 'Operations by whether their plan was in the cache of this server.',
    labelNames: ['cached'] as const,
    registers,
  });
  const roundTrips = new Counter({
    name: 'onrecord_round_trips_total',
    help: 'Statements sent to Neo4j for reads.',
    registers,
  });
  const retries = new Counter({
    name: 'onrecord_snapshot_retries_total',
    help: 'Reads that were repeated because of a concurrent write or a failure.',
    registers,
  });
  return ({ cached, cost }, { statements, attempts }) => {
    visits.observe(cost.visits);
    plans.inc({ cached: String(cached) });
    roundTrips.inc(statements);
    retries.inc(Math.max(0, attempts - 1));
  };
}

function writeCounter(registry: Registry): Metrics['onWrite'] {
  const mutations = new Counter({
    name: 'onrecord_mutations_total',
    help: 'Mutations by whether they wrote, changed nothing, only tried, or had problems.',
    labelNames: ['mutation', 'result'] as const,
    registers: [registry],
  });
  const records = new Counter({
    name: 'onrecord_records_written_total',
    help: 'Records that mutations have written, by change.',
    labelNames: ['change'] as const,
    registers: [registry],
  });
  return (mutation, payload) => {
    mutations.inc({ mutation, result: resultOf(payload) });
    if (payload.dryRun) return;
    for (const change of ['created', 'changed', 'removed'] as const) records.inc({ change }, payload[change]);
  };
}

function resultOf({ dryRun, userErrors, created, changed, removed }: DossierPayload): string {
  if (userErrors.length > 0) return 'problems';
  if (dryRun) return 'tried';
  return created + changed + removed > 0 ? 'written' : 'unchanged';
}

/** The first part of a path if it is one of ours, so that clients cannot create any number of time series. */
function routeOf(path: string): string {
  const [, first = ''] = path.split('/');
  const known = ['', 'graphql', 'graphiql', 'explorer', 'livez', 'readyz', 'metrics', 'write'];
  return known.includes(first) ? `/${first}` : 'other';
}

function methodOf(method: string): string {
  return ['GET', 'POST', 'HEAD', 'OPTIONS'].includes(method) ? method : 'other';
}
