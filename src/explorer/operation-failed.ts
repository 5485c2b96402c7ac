/** The kinds of failures that the page explains differently. */
export type FailureKind = 'unavailable' | 'access' | 'limit' | 'rejected';

/** An operation without an answer: `message` is a sentence for readers, `hint` the next step. */
export class OperationFailed extends Error {
  readonly kind: FailureKind;
  readonly hint: string | null;
  /** The error code of the server; empty where it gave none. */
  readonly code: string;

  constructor(message: string, kind: FailureKind, hint: string | null, code = '') {
    super(message);
    this.name = 'OperationFailed';
    this.kind = kind;
    this.hint = hint;
    this.code = code;
  }
}
