import type { Caller } from '../auth/access.js';

/** A request whose response is complete, or whose client has left. */
export interface EndedRequest {
  readonly requestId: string;
  readonly method: string;
  /** The path without the query string, cut after 200 characters. */
  readonly path: string;
  /** Null if the client left before the response was complete. */
  readonly status: number | null;
  readonly durationMs: number;
  /** The codes of the errors in the response. */
  readonly codes: ReadonlyArray<string>;
  /** Null if the request was rejected before its token was verified. */
  readonly caller: Caller | null;
  readonly address: string;
}
