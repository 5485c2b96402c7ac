import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Attributes } from '@opentelemetry/api';
import type { RequestHandler } from 'express';

/** The name under which our spans can be filtered. */
const tracerName = 'onrecord';

/**
 * Runs work in a span of OpenTelemetry. Costs nothing unless the process has loaded an SDK of OpenTelemetry.
 *
 * Rejects with the failure of the work, which the span then has as its status, without its message.
 */
export function traced<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return trace.getTracer(tracerName).startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work();
    } catch (failure) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw failure;
    } finally {
      span.end();
    }
  });
}

/** Runs each request in a span, which continues the trace of its headers (W3C Trace Context). */
export const traceRequests: RequestHandler = (httpRequest, httpResponse, next) => {
  const { method, path } = httpRequest;
  const parent = propagation.extract(context.active(), httpRequest.headers);
  const attributes = {
    ...{ 'http.request.method': method, 'url.path': path },
    'onrecord.request_id': String(httpResponse.locals['requestId']),
  };
  const options = { kind: SpanKind.SERVER, attributes };
  trace.getTracer(tracerName).startActiveSpan(`${method} request`, options, parent, (span) => {
    httpResponse.on('close', () => {
      span.setAttribute('http.response.status_code', httpResponse.statusCode);
      if (httpResponse.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    });
    next();
  });
};
