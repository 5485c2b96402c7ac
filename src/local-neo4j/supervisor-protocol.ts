import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * The state that a supervisor sends to its users over a loopback connection. Each side first sends one line that proves that it knows the
 * token of the run file, then the supervisor sends lines of JSON. A user sends nothing more; its use lasts as long as its connection.
 */
export type SupervisorState =
  /** Also after `ready`, if Neo4j has ended and is started again; its address remains the same. */
  | { readonly state: 'starting' }
  | { readonly state: 'ready'; readonly uri: string; readonly username: string; readonly password: string }
  /** Neo4j did not start, or has ended too often; `message` gives the cause. */
  | { readonly state: 'failed'; readonly message: string; readonly hint: string }
  /** It is being stopped: wait until the connection ends, then start a new one. */
  | { readonly state: 'stopping' };

/** The side that proves that it knows the token. */
export type Side = 'user' | 'supervisor';

/** Returns the proof that a side knows the token. It reveals neither the token nor the proof of the other side. */
export function proofOf(side: Side, token: string): string {
  return createHash('sha256').update(`${side}:${token}`).digest('hex');
}

/** Returns whether a line is the proof of that side. */
export function isProof(line: string, side: Side, token: string): boolean {
  const expected = Buffer.from(proofOf(side, token));
  const found = Buffer.from(line);
  return found.length === expected.length && timingSafeEqual(found, expected);
}

/** Returns a function that splits chunks into lines and calls `onLine` with each complete one. */
export function lineReader(onLine: (line: string) => void): (chunk: Buffer) => void {
  let rest = '';
  return (chunk) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(onLine);
  };
}
