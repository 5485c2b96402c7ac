import { createRules, evidenceText, mostStatements, readEvidence } from '../rules/rules.js';
import type { Bound, Decoded, OperationPlan } from './operation-plan.js';
import type { CompiledQuery } from './compiled-query.js';
import type { RowValues } from './row.js';
import { StagedReads } from './staged-reads.js';

/** The rows of one statement. */
export type StatementRows = ReadonlyArray<RowValues>;

/**
 * The steps to an answer: gives the statements to send, one after the other, takes the rows of each, and returns the answer.
 *
 * First the records; then, while there are derived values to work out, the evidence of all claims of the answer and the records
 * that the values name.
 */
export type AnswerSteps = Generator<CompiledQuery, Decoded, StatementRows>;

/** Makes the steps to the answer of an operation. `fragments` are those of the schema folder. */
export function* answerSteps(
  plan: OperationPlan,
  { answered, parameters }: Bound,
  fragments: ReadonlyArray<string>,
): AnswerSteps {
  const reads = new StagedReads(plan.laterTables);
  const [columns = []] = answered.length > 0 ? yield query(plan.text(answered), parameters) : [];
  for (;;) {
    const answer = plan.decode(answered, columns, reads);
    const claims = reads.takeClaims();
    const records = reads.takeRecords();
    if (claims.length > 0) yield* readRules(reads, claims, fragments);
    if (records.size > 0) {
      // All tables of the depth, so that the text is the same whatever was found.
      const depth = Math.min(...[...records.keys()].map((table) => table.depth));
      const tables = plan.laterTables.filter((table) => table.depth === depth);
      const ids = tables.map((table) => records.get(table) ?? []);
      const idsByName = Object.fromEntries(
        tables.map(({ parameter }, index) => [parameter, ids[index] ?? []]),
      );
      const [found = []] = yield query(plan.laterText(tables), { ...parameters, ...idsByName });
      tables.forEach((table, index) => {
        const [rows] = found[index] as readonly [ReadonlyArray<RowValues>, number]; // as a list of ids is printed
        reads.addRecords(table, ids[index] ?? [], rows);
      });
    }
    if (claims.length === 0 && records.size === 0) return answer;
  }
}

/** Reads the rules for claims by one statement; by several where there is more evidence than one may read. */
function* readRules(
  reads: StagedReads,
  claims: ReadonlyArray<string>,
  fragments: ReadonlyArray<string>,
): Generator<CompiledQuery, void, StatementRows> {
  const [columns = []] = yield evidenceQuery(fragments, claims);
  const evidence = readEvidence(columns);
  if (evidence) {
    reads.addRules(claims, createRules(evidence));
    return;
  }
  if (claims.length === 1) {
    reads.addRules(claims, 'TOO_LARGE');
    return;
  }
  const half = Math.ceil(claims.length / 2);
  yield* readRules(reads, claims.slice(0, half), fragments);
  yield* readRules(reads, claims.slice(half), fragments);
}

/** The statement that reads the evidence of claims: its text is the same for all. */
export function evidenceQuery(fragments: ReadonlyArray<string>, claims: ReadonlyArray<string>): CompiledQuery {
  return query(evidenceText(fragments), { ids: claims, mostStatements });
}

function query(text: string, parameters: CompiledQuery['parameters']): CompiledQuery {
  return Object.freeze({ text, parameters });
}
