/** A problem that the server reports for a text. */
export interface SentProblem {
  readonly message: string;
  readonly hint: string;
}
