/** The waist on the way out: one Cypher statement with its parameters. */
export interface CompiledQuery {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}
