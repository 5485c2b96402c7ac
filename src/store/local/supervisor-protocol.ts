import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * What supervisor and users say to each other over a loopback connection: one line each way to show that they know the
 * token of the run file, then lines of JSON from the supervisor. A user says nothing more; its use lasts as long as its connection.
 */
export type SupervisorState =
  | { readonly state: 'starting' }
  | { readonly state: 'ready'; readonly uri: string; readonly username: string; readonly password: string }
  /** Neo4j did not start, or has ended; `message` tells why. */
  | { readonly state: 'failed'; readonly message: string; readonly hint: string }
  /** It is being stopped: wait for the end of the connection, then start anew. */
  | { readonly state: 'stopping' };

/** The side that shows it knows the token. */
export type Side = 'user' | 'supervisor';

/** The proof that a side knows the token. It does not give the token away, nor the proof of the other side. */
export function proofOf(side: Side, token: string): string {
  return createHash('sha256').update(`${side}:${token}`).digest('hex');
}

/** Whether a line is the proof of that side. */
export function isProof(line: string, side: Side, token: string): boolean {
  const expected = Buffer.from(proofOf(side, token));
  const found = Buffer.from(line);
  return found.length === expected.length && timingSafeEqual(found, expected);
}

/** Splits chunks into lines and hands on each that is complete. */
export function lineReader(onLine: (line: string) => void): (chunk: Buffer) => void {
  let rest = '';
  return (chunk) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(onLine);
  };
}
