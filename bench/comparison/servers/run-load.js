import autocannon from 'autocannon';

/**
 * Sends requests to a server with autocannon for some seconds. `bodies` are sent in turn on each connection; a function is called for each
 * request. With `perSecond`, that many requests are sent in a second over all connections; otherwise each connection sends the next request
 * after each answer. Returns the latencies in ms, the number of failures (a status other than 200, GraphQL errors, time-outs) and the
 * duration in ms.
 */
export async function runLoad({ url, headers, bodies, connections, seconds, perSecond }) {
  const { origin, pathname } = new URL(url);
  const request = { method: 'POST', path: pathname, headers };
  const requests =
    typeof bodies === 'function'
      ? [{ ...request, setupRequest: (given) => ({ ...given, body: bodies() }) }]
      : bodies.map((body) => ({ ...request, body }));
  const latencies = [];
  const startedAt = performance.now();
  const running = autocannon({
    url: origin,
    connections,
    duration: seconds,
    sampleInt: 50,
    timeout: 30,
    requests,
    verifyBody: (body) => !/"(errors|userErrors)":\[\{/.test(String(body).slice(0, 200)),
    ...(perSecond ? { overallRate: perSecond, ignoreCoordinatedOmission: true } : {}),
  });
  running.on('response', (_client, _status, _bytes, ms) => latencies.push(ms));
  const { non2xx, errors, mismatches, timeouts } = await running;
  return {
    latencies,
    failures: non2xx + errors + mismatches + timeouts,
    ms: performance.now() - startedAt,
  };
}
