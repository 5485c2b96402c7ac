/** The result of one check of `doctor`. */
export interface Finding {
  readonly check: string;
  readonly state: 'ok' | 'warning' | 'fault';
  readonly message: string;
  /** The next step; null if there is none. */
  readonly hint: string | null;
}

/** Returns the finding of a check without a problem. */
export function ok(check: string, message: string): Finding {
  return { check, state: 'ok', message, hint: null };
}
