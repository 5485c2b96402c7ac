import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { trace } from '@opentelemetry/api';
import type { Attributes, Span, Tracer } from '@opentelemetry/api';
import { traced } from '../../../src/api/observe/traced.js';
import { serverWithoutGraph } from '../../support/server-without-graph.js';

interface EndedSpan {
  readonly name: string;
  readonly attributes: Attributes;
  readonly isError: boolean;
}

const ended: EndedSpan[] = [];

/** A tracer that keeps the spans that have ended. */
function keepingTracer(): Tracer {
  const start = (name: string, given: Attributes = {}): Span => {
    const attributes = { ...given };
    let isError = false;
    const span = {
      setAttribute: (key: string, value: string | number) => {
        Object.assign(attributes, { [key]: value });
        return span;
      },
      setStatus: () => {
        isError = true;
        return span;
      },
      end: () => ended.push({ name, attributes, isError }),
      spanContext: () => ({ traceId: '0'.repeat(32), spanId: '0'.repeat(16), traceFlags: 0 }),
    } as unknown as Span; // the methods that are used
    return span;
  };
  const startActiveSpan = (name: string, ...rest: ReadonlyArray<unknown>): unknown => {
    const [options] = rest as [{ readonly attributes?: Attributes }];
    const work = rest.at(-1) as (span: Span) => unknown; // the last argument, by the interface
    return work(start(name, options.attributes));
  };
  return { startSpan: (name, options) => start(name, options?.attributes), startActiveSpan };
}

beforeAll(() => {
  trace.setGlobalTracerProvider({ getTracer: keepingTracer });
});
afterAll(() => {
  trace.disable();
});

describe('traced', () => {
  it('returns the result, and ends the span also after a failure', async () => {
    expect(await traced('a', { key: 1 }, () => Promise.resolve(5))).toBe(5);
    await expect(traced('b', {}, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(ended).toEqual([
      { name: 'a', attributes: { key: 1 }, isError: false },
      { name: 'b', attributes: {}, isError: true },
    ]);
  });

  it('covers the request, the operation and the read, without text of the client', async () => {
    ended.length = 0;
    const server = await serverWithoutGraph({});
    try {
      const query = '{ claims(where: {text: {contains: "secret"}}) { totalCount } }';
      await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      while (!ended.some(({ name }) => name === 'POST request')) await new Promise((go) => setImmediate(go));
    } finally {
      await server.stop();
    }
    expect(ended.map(({ name, isError }) => [name, isError])).toEqual([
      ['neo4j snapshot', true],
      ['graphql operation', false],
      ['POST request', true],
    ]);
    expect(JSON.stringify(ended)).not.toContain('secret');
    expect(ended[1]?.attributes).toMatchObject({
      'graphql.document.sha256': expect.stringMatching(/^[0-9a-f]{64}$/),
      'graphql.operation.type': 'query',
    });
  });
});
