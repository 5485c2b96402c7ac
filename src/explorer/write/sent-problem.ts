/** A problem that the server reports for a text, or a failure, with the next step. */
export interface SentProblem {
  readonly message: string;
  readonly hint: string;
}
