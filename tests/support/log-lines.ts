import { Writable } from 'node:stream';
import { pino } from 'pino';
import type { Logger } from 'pino';

/** A log whose lines are kept, as objects. Each piece of output must be exactly one line. */
export function keptLog(level = 'info'): { readonly log: Logger; readonly lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  const output = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      const [line = '', ...rest] = chunk.toString().split('\n');
      if (rest.join('') !== '') throw new Error(`More than a line: ${chunk.toString()}`);
      lines.push(JSON.parse(line) as Record<string, unknown>);
      done();
    },
  });
  return { log: pino({ level, base: null }, output), lines };
}
